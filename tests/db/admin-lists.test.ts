import { describe, expect, test } from 'vitest'
import { type Editor, editorOf } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { listActivity } from '#lib/directory/admin/activity/activity.ts'
import { readActivity } from '#lib/directory/admin/activity/choice.ts'
import { activityFile } from '#lib/directory/admin/activity/file.ts'
import { findRecords } from '#lib/directory/admin/desk/find.ts'
import { readOverview } from '#lib/directory/admin/desk/overview.ts'
import { findKind } from '#lib/directory/admin/life/find-kind.ts'
import { bulkAnswer, readBulk } from '#lib/directory/admin/list/bulk-form.ts'
import { choiceQuery, listAddress, readChoice } from '#lib/directory/admin/list/choice.ts'
import { columnsOf } from '#lib/directory/admin/list/columns.ts'
import { listFile } from '#lib/directory/admin/list/file.ts'
import { listRecords } from '#lib/directory/admin/list/list.ts'
import { viewList } from '#lib/directory/admin/list/view.ts'
import { listViews, removeView, saveView } from '#lib/directory/admin/list/views.ts'
import { kinds } from '#lib/directory/admin/nouns.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost } from '#lib/posts/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { createStaff } from '#tests/support/staff.ts'

const silkRoad = seededRecordId('alliance/silk-road-urban-alliance')
const mcsr = seededRecordId('alliance/mcsr-cities-alliance')
const administrator = editorOf({ id: 'boss', name: 'Boss', role: 'administrator', alliances: [] })
const silk = editorOf({ id: 'silk', name: 'Silk', role: 'editor', alliances: [silkRoad] })
const other = editorOf({ id: 'other', name: 'Other', role: 'editor', alliances: [mcsr] })
const viewer = editorOf({ id: 'reader', name: 'Reader', role: 'viewer', alliances: [silkRoad] })

const list = (editor: Editor, kind: RecordKind, asked: Record<string, string | string[]> = {}) =>
  listRecords(editor, kind, readChoice(kind, asked))
const titles = async (...asked: Parameters<typeof list>) =>
  (await list(...asked)).rows.map(({ title }) => title)

const draft = async (title: string, about: string) => {
  const fields = postFields.parse({
    title,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    type: 'news',
    language: 'en',
    summary: 'S',
    subjectIds: [about],
  })
  const post = await createPost(administrator, fields, { status: 'draft' })
  if (!('created' in post)) throw new Error('not created')
  return post.created
}

describe('a list', () => {
  test('of every kind is drawn, with all its columns, by each of them in both directions', async () => {
    for (const kind of kinds) {
      const all = columnsOf(kind).map(({ name }) => name)
      const view = await viewList(administrator, kind, readChoice(kind, { columns: all.join(',') }))
      expect(view.total).toBe(await db.record.count({ where: { kind } }))
      for (const row of view.rows) expect(row.cells).toHaveLength(all.length)
      for (const column of ['title', ...all])
        for (const sort of [column, `-${column}`])
          expect((await list(administrator, kind, { sort })).total, `${kind} by ${sort}`).toBe(view.total)
    }
  })

  test('finds names in any alphabet, whatever their accents, and what has no page by what it is about', async () => {
    expect(await titles(administrator, 'city', { q: 'ТЕРНОПІЛЬ' })).toContain('Ternopil')
    expect(await titles(administrator, 'city', { q: 'fenyeslitke' })).toEqual(['Fényeslitke'])
    expect((await titles(administrator, 'membership', { q: 'delcevo' }))[0]).toContain('Delčevo')
    expect((await titles(administrator, 'membership', { q: 'тернопіль' })).length).toBeGreaterThan(0)
    expect(await titles(administrator, 'city', { q: "%_\\'" })).toHaveLength(50)
    expect((await list(administrator, 'city', { q: 'there is no such city' })).total).toBe(0)
  })

  test('is narrowed by its filters, and by what is not filled in', async () => {
    const ukrainian = await list(administrator, 'city', { countryCode: 'UA', kind: 'region' })
    expect(ukrainian.total).toBe(await db.city.count({ where: { countryCode: 'UA', kind: 'region' } }))
    expect((await list(administrator, 'organization', { countryCode: 'none' })).total).toBe(
      await db.organization.count({ where: { countryCode: null } }),
    )
    expect((await list(administrator, 'committee', { alliance: silkRoad })).total).toBe(0)
    expect((await list(administrator, 'committee', { alliance: mcsr })).total).toBe(
      await db.committee.count(),
    )
    const verified = await db.record.count({ where: { kind: 'city', lastVerifiedOn: null } })
    expect((await list(administrator, 'city', { verified: 'never' })).total).toBe(verified)
  })

  test('answers an address that makes no sense with what it knows of it', () => {
    const choice = readChoice('city', {
      q: ['two', 'words'],
      state: 'bogus',
      kind: "'; DROP TABLE",
      countryCode: 'XX',
      sort: '-nothing',
      page: '-3',
      columns: 'population,bogus,population',
      alliance: '../..',
      verified: 'never',
      utm_source: 'x',
    })
    expect(listAddress('city', choice)).toBe('/admin/cities?verified=never&columns=population')
    expect(readChoice('city', { q: 'a\0b' }).q).toBe('ab')
    const asked = {
      q: 'a',
      state: 'draft',
      kind: 'town',
      sort: '-population',
      columns: ['slug', 'kind'],
      page: '7',
    }
    const query = choiceQuery('city', readChoice('city', asked))
    expect(choiceQuery('city', readChoice('city', Object.fromEntries(new URLSearchParams(query))))).toBe(
      query,
    )
  })

  test('shows the last page where there are not so many', async () => {
    const { page, pages, rows } = await list(administrator, 'city', { page: '999' })
    expect(page).toBe(pages)
    expect(rows.length).toBeGreaterThan(0)
  })

  test.for([
    ['tern', ['Ternopil', 'Ternopil Oblast']],
    ['silk road urban', ['Silk Road Urban Alliance']],
    ['road urban', ['Silk Road Urban Alliance']],
  ] as const)('what is looked for by "%s" stands first', async ([query, first]) => {
    const found = await findRecords(administrator, query)
    expect(found.map(({ title }) => title).slice(0, first.length)).toEqual(first)
    expect(found.length).toBeGreaterThan(first.length)
  })

  test('has drafts and trash only for whoever may see them', async () => {
    const id = await draft('A draft of Silk Road', silkRoad)
    for (const [editor, count] of [
      [administrator, 1],
      [silk, 1],
      [viewer, 1],
      [other, 0],
    ] as const) {
      expect((await list(editor, 'post', { state: 'draft' })).total, editor.name).toBe(count)
      expect((await findRecords(editor, 'a draft of silk road')).length, editor.name).toBe(count)
      const file = await listFile(editor, 'post', readChoice('post', { state: 'draft' })).text()
      expect(file.trim().split('\r\n'), editor.name).toHaveLength(count + 1)
    }
    const answer = await bulkAnswer(other, 'post', { action: 'publish', ids: [id], reason: '' })
    expect(answer.told).toBeNull()
    expect(answer.problems).toHaveLength(1)
    expect(await db.record.findUnique({ where: { id } })).toMatchObject({ status: 'draft', version: 1 })
  })
})

test('many records are changed in one save, and each that cannot be is named', async () => {
  const own = [seededRecordId('city/zadar'), seededRecordId('city/pag')]
  const foreign = seededRecordId('city/banjul')
  const form = new FormData()
  for (const id of [...own, foreign, own[0] ?? '', 'nonsense']) form.append('id', id)
  form.set('do', 'verify')
  form.set('reason', 'Held against the list')
  const answer = await bulkAnswer(silk, 'city', readBulk(form))
  expect(answer.told).toBe('2 records are marked as verified today.')
  expect(answer.problems).toEqual([expect.stringContaining('Banjul')])
  expect(answer.selected).toEqual([foreign])
  const saves = await db.save.findMany({
    where: { reason: 'Held against the list' },
    select: { revisions: true },
  })
  expect(saves.map(({ revisions }) => revisions.length)).toEqual([2])
  expect(await bulkAnswer(silk, 'city', readBulk(new FormData()))).toMatchObject({
    told: null,
    problems: [expect.any(String)],
  })
  expect(await bulkAnswer(viewer, 'city', { action: 'trash', ids: own, reason: '' })).toMatchObject({
    told: null,
    selected: own.toSorted(),
  })
  const trashed = await bulkAnswer(silk, 'city', { action: 'trash', ids: own, reason: '' })
  expect(trashed.told).toBe('2 records are in the trash.')
  expect((await bulkAnswer(silk, 'city', { action: 'trash', ids: own, reason: '' })).problems).toHaveLength(2)
  expect((await bulkAnswer(silk, 'city', { action: 'restore', ids: own, reason: '' })).told).toContain(
    '2 records',
  )
})

test('a file holds the whole list, with formulas defused', async () => {
  const city = seededRecordId('city/zadar')
  await db.record.update({ where: { id: city }, data: { title: '=HYPERLINK("https://example.org")' } })
  const text = await listFile(
    administrator,
    'city',
    readChoice('city', { columns: 'countryCode,population' }),
  ).text()
  const lines = text.split('\r\n')
  // Reading it as text has taken the byte order mark away.
  expect(lines[0]).toBe('id,title,status,countryCode,population,form')
  expect(lines).toHaveLength((await db.city.count()) + 2)
  expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`)
})

test('a view is kept under a name, for oneself or for all; viewers keep their own', async () => {
  const anna = (await createStaff('editor', { name: 'Anna', alliances: [silkRoad] })).editor
  const vera = (await createStaff('viewer', { name: 'Vera', alliances: [silkRoad] })).editor
  const query = 'countryCode=UA&bogus=1&page=3'
  expect(await saveView(anna, 'city', { name: ' Ukraine ', query, shared: true })).toEqual({
    saved: 'Ukraine',
  })
  // The same once more changes nothing; something else under its name, or for fewer, is asked about.
  expect(await saveView(anna, 'city', { name: 'Ukraine', query, shared: true })).toEqual({ saved: 'Ukraine' })
  const known = { known: { name: 'Ukraine', shared: true } }
  expect(await saveView(anna, 'city', { name: 'Ukraine', query, shared: false })).toEqual(known)
  const otherwise = { name: 'Ukraine', query: 'q=x', shared: true }
  expect(await saveView(anna, 'city', otherwise)).toEqual(known)
  expect(await saveView(anna, 'city', { ...otherwise, replace: true })).toEqual({ saved: 'Ukraine' })
  expect(await saveView(anna, 'city', { name: ' ', query, shared: false })).toEqual({ missing: 'name' })
  expect(await saveView(vera, 'city', { name: 'Mine', query, shared: true })).toEqual({ refused: 'share' })
  await saveView(vera, 'city', { name: 'Mine', query, shared: false })
  const [mine, shared] = await listViews(vera, 'city')
  expect(mine).toMatchObject({
    name: 'Mine',
    href: '/admin/cities?countryCode=UA',
    isOwn: true,
    removable: true,
  })
  expect(shared).toMatchObject({
    name: 'Ukraine',
    href: '/admin/cities?q=x',
    owner: 'Anna',
    removable: false,
  })
  expect(await listViews(anna, 'city')).toHaveLength(1)
  expect(await removeView(vera, shared?.id ?? '')).toBe(false)
  expect(await removeView(anna, mine?.id ?? '')).toBe(false)
  expect(await removeView(administrator, '\0')).toBe(false)
  expect(await removeView(administrator, shared?.id ?? '')).toBe(true)
})

test('activity has one entry a save, and only what somebody may know of', async () => {
  await draft('Another draft', mcsr)
  const all = await listActivity(administrator, readActivity({}))
  expect(new Set(all.entries.map(({ id }) => id)).size).toBe(all.entries.length)
  const seed = await listActivity(administrator, readActivity({ person: 'seed', kind: 'membership' }))
  expect(seed.entries).toHaveLength(1)
  expect((seed.entries[0]?.records.length ?? 0) + (seed.entries[0]?.more ?? 0)).toBe(
    await db.membership.count(),
  )
  const { entries: alone } = await listActivity(
    administrator,
    readActivity({ save: seed.entries[0]?.id ?? '' }),
  )
  expect(alone).toMatchObject([{ id: seed.entries[0]?.id, more: 0 }])
  expect(alone[0]?.records.length).toBeGreaterThan(seed.entries[0]?.records.length ?? 0)
  const theirs = await listActivity(silk, readActivity({ kind: 'post', person: 'boss' }))
  expect(theirs.entries.flatMap(({ records }) => records.map(({ title }) => title))).not.toContain(
    'Another draft',
  )
  expect(await activityFile(silk, readActivity({})).text()).not.toContain('Another draft')
  expect(await activityFile(other, readActivity({})).text()).toContain('Another draft')
  expect(
    (await listActivity(administrator, readActivity({ alliance: silkRoad, kind: 'committee' }))).entries,
  ).toEqual([])
  for (const day of ['2001-01-01', '0001-01-01'])
    expect((await listActivity(administrator, readActivity({ day }))).entries).toEqual([])
  // A year that the database does not know.
  expect((await listActivity(administrator, readActivity({ day: '0000-01-01' }))).entries).not.toEqual([])
  expect((await readOverview(administrator)).neverVerified.length).toBeGreaterThan(0)
  // Nothing that a viewer could do anything about.
  expect((await readOverview(viewer)).neverVerified).toEqual([])
  const { today, drafts, changed } = await readOverview(other)
  expect(drafts.map(({ title }) => title)).toContain('Another draft')
  expect(changed).toEqual([])
  expect(today.flatMap(({ records }) => records).every(({ title }) => title !== 'A draft of Silk Road')).toBe(
    true,
  )
})

test('the kind of a record is told to whoever may know that there is such a record', async () => {
  const hidden = await draft('A draft of one alliance', mcsr)
  expect(await findKind(other, hidden)).toBe('post')
  expect(await findKind(administrator, hidden)).toBe('post')
  expect(await findKind(silk, hidden)).toBeNull()
  expect(await findKind(viewer, hidden)).toBeNull()
  expect(await findKind(viewer, mcsr)).toBe('alliance')
  expect(await findKind(administrator, '0000000000')).toBeNull()
})
