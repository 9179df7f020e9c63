// The memberships of an alliance, in its own form: a line each until it is opened.
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { describeSaved } from '#lib/directory/admin/form/answer.ts'
import { openForm } from '#lib/directory/admin/form/open-form.ts'
import { undoSave } from '#lib/directory/admin/life/undo.ts'
import { type Opened, open, send, slugId, stateOf, versionOf } from '#tests/support/editing.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

let anna: Staff
let boris: Staff
let stranger: Staff
let alliance: string

beforeAll(async () => {
  alliance = await slugId('alliance', 'silk-road-urban-alliance')
  anna = await createStaff('editor', { name: 'Anna', alliances: [alliance] })
  boris = await createStaff('editor', { name: 'Boris', alliances: [alliance] })
  stranger = await createStaff('editor', { alliances: [await slugId('alliance', 'mcsr-cities-alliance')] })
})

const rowOf = (id: string, name: string) => `membershipRows.${id}.${name}`
const rowsOf = async (staff: Staff) => (await openForm(staff.editor, 'en', 'alliance', alliance))?.rows ?? []

/** The alliance's form, with these memberships opened one after the other, as their buttons do. */
async function openedWith(staff: Staff, ...ids: string[]): Promise<Opened> {
  let form = await open(staff, 'alliance', alliance)
  for (const id of ids) {
    const { typed } = stateOf(await send(staff, form, {}, { intent: `open:membershipRows.${id}` }))
    form = { ...form, typed }
  }
  return form
}

/** A member at a place from the end, so that no two tests speak of the same. */
async function member(fromEnd: number): Promise<string> {
  const row = (await rowsOf(anna)).at(-fromEnd)
  if (!row) throw new Error('There are not so many')
  return row.id
}

describe('an alliance’s form', () => {
  test('tells of all its members, and has the fields of those that were opened', async () => {
    const rows = await rowsOf(anna)
    const memberships = await db.membership.findMany({
      where: { allianceId: alliance },
      select: { position: true },
    })
    expect(rows).toHaveLength(memberships.length)
    expect(rows.length).toBeGreaterThan(50)
    expect(rows[0]).toMatchObject({ position: 1, title: expect.any(String), details: ['Member', 'Current'] })
    const [first, second] = [await member(1), await member(2)]
    const form = await openedWith(anna, first, second)
    expect(form.typed.membershipRows).toBe(`${first} ${second}`)
    expect(form.typed[rowOf(second, 'role')]).toBe('member')
    expect(Object.keys(form.typed).filter((name) => /^membershipRows\..*\.role$/.test(name))).toHaveLength(2)
    expect(stateOf(await send(anna, form, {})).notice).toBe('nothing')
  })

  test('saves the rows that were changed and no others, and takes them back', async () => {
    const [changed, opened] = [await member(1), await member(2)]
    const versions = await Promise.all([alliance, changed, opened].map(versionOf))
    const form = await openedWith(anna, changed, opened)
    const role = { [rowOf(changed, 'role')]: 'observer' }
    expect(await send(anna, form, role)).toHaveProperty('saved')
    expect(await db.membership.findUnique({ where: { id: changed } })).toMatchObject({ role: 'observer' })
    const [own = 0, its = 0, other = 0] = versions
    expect(await Promise.all([alliance, changed, opened].map(versionOf))).toEqual([own, its + 1, other])

    const saved = await describeSaved(anna.editor, 'en', 'alliance', form.opened)
    expect(saved?.made).toEqual({ id: changed, version: its + 1 })
    expect(await undoSave(anna.editor, changed, its + 1)).toEqual({ undone: 1 })
    expect(await db.membership.findUnique({ where: { id: changed } })).toMatchObject({ role: 'member' })
  })

  test('takes a city, an organization or one that is created with it as a member', async () => {
    const form = await openedWith(anna)
    const city = await db.record.findFirstOrThrow({
      where: { kind: 'city', city: { memberships: { none: { allianceId: alliance } } } },
    })
    const organization = await db.record.findFirstOrThrow({
      where: { kind: 'organization', organization: { memberships: { none: { allianceId: alliance } } } },
    })
    const row = (key: string, more: Record<string, string>) =>
      Object.fromEntries(
        Object.entries({ role: 'partner', status: 'current', ...more }).map(([name, text]) => [
          rowOf(key, name),
          text,
        ]),
      )
    const rows = {
      membershipRows: 'n1 n2 n3',
      ...row('n1', { memberId: city.title, 'memberId.id': city.id }),
      ...row('n2', { memberId: organization.title, 'memberId.id': organization.id }),
      ...row('n3', { memberId: 'Memberville', 'memberId.new': 'city', 'memberId.new.kind': 'town' }),
    }
    const saves = await db.save.count()
    expect(await send(anna, form, rows, { 'answer.asked': `new.${rowOf('n3', 'memberId')}` })).toHaveProperty(
      'saved',
    )
    expect(await db.save.count()).toBe(saves + 1)
    const made = await db.membership.findMany({
      where: { allianceId: alliance, role: 'partner' },
      select: { cityId: true, organizationId: true, record: { select: { title: true } } },
    })
    const ville = await db.record.findFirstOrThrow({ where: { title: 'Memberville' } })
    expect(made).toHaveLength(3)
    expect(made).toEqual(
      expect.arrayContaining([
        {
          cityId: city.id,
          organizationId: null,
          record: { title: `${city.title} in Silk Road Urban Alliance` },
        },
        { cityId: null, organizationId: organization.id, record: { title: expect.any(String) } },
        {
          cityId: ville.id,
          organizationId: null,
          record: { title: 'Memberville in Silk Road Urban Alliance' },
        },
      ]),
    )
    const nobody = { membershipRows: 'n1', ...row('n1', { memberId: '' }) }
    expect(stateOf(await send(anna, await openedWith(anna), nobody)).problems).toMatchObject([
      { at: rowOf('n1', 'memberId') },
    ])
  })

  test('lets members change places, also with one that leaves, and says at its row that a place is another’s', async () => {
    const [one, two, three] = (await rowsOf(anna)).filter(({ position }) => position !== null).slice(9)
    if (!one || !two || !three) throw new Error('There are not so many with a place')
    const places = (a: unknown, b: unknown) => ({
      [rowOf(one.id, 'position')]: String(a),
      [rowOf(two.id, 'position')]: String(b),
    })
    const taken = await send(
      anna,
      await openedWith(anna, one.id, two.id),
      places(three.position, two.position),
    )
    expect(stateOf(taken).problems).toMatchObject([{ at: rowOf(one.id, 'position') }])
    const swapped = places(two.position, one.position)
    expect(await send(anna, await openedWith(anna, one.id, two.id), swapped)).toHaveProperty('saved')
    const now = await db.membership.findMany({ where: { id: { in: [one.id, two.id, three.id] } } })
    expect(Object.fromEntries(now.map(({ id, position }) => [id, position]))).toEqual({
      [one.id]: two.position,
      [two.id]: one.position,
      [three.id]: three.position,
    })
    const left = {
      ...places(three.position, one.position),
      [rowOf(three.id, 'status')]: 'ended',
      [rowOf(three.id, 'until')]: '2025',
    }
    expect(await send(anna, await openedWith(anna, one.id, two.id, three.id), left)).toHaveProperty('saved')
    expect(await db.membership.findUnique({ where: { id: one.id } })).toMatchObject({
      position: three.position,
    })
  })

  test('shows beside each other what two people made of one row, and merges the rest', async () => {
    const [same, other] = [await member(5), await member(6)]
    const mine = await openedWith(anna, same, other)
    const theirs = await openedWith(boris, same, other)
    expect(
      await send(boris, theirs, {
        [rowOf(same, 'role')]: 'partner',
        [rowOf(other, 'asListed')]: 'As Boris read it',
      }),
    ).toHaveProperty('saved')
    const changes = { [rowOf(same, 'role')]: 'observer', [rowOf(other, 'since')]: '2018' }
    const state = stateOf(await send(anna, mine, changes))
    expect(state.clashes).toMatchObject([
      { name: `membershipRows.${same}`, mine: /Observer/, theirs: /Partner/ },
    ])
    const clash = `membershipRows.${same}`
    const again = { kind: 'alliance', opened: state.opened, typed: state.typed } as const
    const answers = { 'answer.clashing': clash, [`answer.clash.${clash}`]: 'mine' }
    expect(await send(anna, again, {}, answers)).toHaveProperty('saved')
    expect(await db.membership.findUnique({ where: { id: same } })).toMatchObject({ role: 'observer' })
  })

  test('has no rows for an editor of another alliance, nor theirs for this one’s', async () => {
    expect(await openForm(stranger.editor, 'en', 'alliance', alliance)).toMatchObject({
      mayEdit: false,
      rows: [],
    })
    const form = await openedWith(anna)
    const elsewhere = await db.membership.findFirstOrThrow({
      where: { allianceId: { not: alliance } },
    })
    const began = await versionOf(elsewhere.id)
    for (const id of [elsewhere.id, '0000000000']) {
      const state = stateOf(await send(anna, form, {}, { intent: `open:membershipRows.${id}` }))
      expect(state).toMatchObject({ problems: [{ at: 'membershipRows' }], typed: { membershipRows: '' } })
      const forged = { membershipRows: id, [rowOf(id, 'role')]: 'observer', [rowOf(id, 'status')]: 'current' }
      expect(stateOf(await send(anna, form, forged)).problems).toContainEqual({
        at: `membershipRows.${id}`,
        row: 'Memberships 1',
        message: expect.stringContaining('Open the form again'),
      })
    }
    expect(await versionOf(elsewhere.id)).toBe(began)
  })
})
