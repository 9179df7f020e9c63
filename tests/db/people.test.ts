import { describe, expect, it } from 'vitest'
import { createFirst, makeAdministratorAddress } from '#lib/auth/first.ts'
import {
  acceptInvitation,
  findInvitation,
  invite,
  inviteAgain,
  listInvitations,
  withdrawInvitation,
} from '#lib/auth/invitations.ts'
import { listMails } from '#lib/auth/mail/outbox.ts'
import {
  changeRole,
  deactivate,
  endSessionsOf,
  findPerson,
  listPeople,
  reactivate,
  resetSecondFactor,
} from '#lib/auth/people.ts'
import { readSession } from '#lib/auth/session.ts'
import { db } from '#lib/db/client.ts'
import { createStaff, openSession } from '#tests/support/staff.ts'

const anAlliance = async () => (await db.alliance.findFirstOrThrow({ select: { id: true } })).id
const tokenIn = (path: string) => path.split('/').at(-1) ?? ''
const password = 'seven herons on the old pier'

async function invitation(email: string) {
  const admin = await createStaff('administrator')
  const alliances = [await anAlliance()]
  const result = await invite(admin.editor, { name: 'Boris', email, role: 'editor', alliances })
  if (!('path' in result)) throw new Error('not invited')
  return { admin, alliances, id: result.invited, token: tokenIn(result.path) }
}

describe('an invitation', () => {
  it('makes an account with the role and alliances it names, once', async () => {
    const { token, alliances } = await invitation('boris@example.org')
    expect(await findInvitation(token)).toMatchObject({ state: 'open', invitation: { name: 'Boris' } })
    expect(await acceptInvitation(token, 'Boris B.', password)).toMatchObject({ role: 'editor' })
    const account = await db.staffAccount.findUniqueOrThrow({ where: { email: 'boris@example.org' } })
    expect(account).toMatchObject({ name: 'Boris B.', role: 'editor', alliances })
    expect(await findInvitation(token)).toEqual({ state: 'used' })
    expect(await acceptInvitation(token, 'Again', password)).toBeNull()
  })

  it('is accepted by one of two who try at once', async () => {
    const { token } = await invitation('twice@example.org')
    const results = await Promise.all([1, 2].map(() => acceptInvitation(token, 'Boris', password)))
    expect(results.filter(Boolean)).toHaveLength(1)
  })

  it('runs out after seven days, and can be sent again with a new address', async () => {
    const { admin, id, token } = await invitation('late@example.org')
    const { expiresAt } = await db.staffInvitation.findUniqueOrThrow({ where: { id } })
    expect(Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(7)
    await db.staffInvitation.update({ where: { id }, data: { expiresAt: new Date() } })
    expect(await findInvitation(token)).toEqual({ state: 'ended' })
    expect(await acceptInvitation(token, 'Boris', password)).toBeNull()
    const again = await inviteAgain(admin.editor, id)
    expect(await findInvitation(tokenIn(again?.path ?? ''))).toMatchObject({ state: 'open' })
    expect(await findInvitation(token)).toEqual({ state: 'unknown' })
  })

  it('can be withdrawn, and its address leaves the outbox', async () => {
    const { admin, id, token } = await invitation('gone@example.org')
    const linkOf = async () =>
      (await listMails(admin.editor))?.find(({ to }) => to === 'gone@example.org')?.link
    expect(await linkOf()).toBe(`/admin/invited/${token}`)
    expect(await withdrawInvitation(admin.editor, id)).toBe(true)
    expect(await findInvitation(token)).toEqual({ state: 'ended' })
    expect(await linkOf()).toBeNull()
  })

  it('leaves the outbox when it is used', async () => {
    const { admin, token } = await invitation('used@example.org')
    await acceptInvitation(token, 'Boris', password)
    const mail = (await listMails(admin.editor))?.find(({ to }) => to === 'used@example.org')
    expect(mail?.link).toBeNull()
    expect(mail?.text).not.toContain(token)
  })

  it('is not sent to somebody who is in, or invited already', async () => {
    const { admin, id, alliances } = await invitation('known@example.org')
    const again = { name: 'B', email: 'Known@example.org', role: 'viewer', alliances } as const
    expect(await invite(admin.editor, again)).toEqual({ taken: 'invitation', id })
    const colleague = await createStaff('viewer')
    const taken = await invite(admin.editor, { ...again, email: colleague.email })
    expect(taken).toEqual({ taken: 'account', id: colleague.id })
  })

  it('is dead once its inviter may not invite any more, until somebody else sends it again', async () => {
    const chief = await createStaff('administrator')
    const leave = {
      deactivated: (id: string) => deactivate(chief.editor, id),
      demoted: (id: string) => changeRole(chief.editor, id, 'viewer', []),
    }
    for (const [how, go] of Object.entries(leave)) {
      const { admin, id, token } = await invitation(`by-one-${how}@example.org`)
      expect(await go(admin.id)).toEqual({ saved: true })
      expect(await findInvitation(token)).toEqual({ state: 'ended' })
      expect(await acceptInvitation(token, 'Boris', password)).toBeNull()
      const again = await inviteAgain(chief.editor, id)
      expect(await findInvitation(tokenIn(again?.path ?? ''))).toMatchObject({
        state: 'open',
        invitation: { inviter: chief.name },
      })
    }
  })

  it('ends where its address has got an account in another way', async () => {
    const { token } = await invitation('both@example.org')
    const { path } = await makeAdministratorAddress('both@example.org')
    await createFirst(tokenIn(path), { name: 'Both', email: '', password })
    expect(await acceptInvitation(token, 'Boris', password)).toBeNull()
    expect(await findInvitation(token)).toEqual({ state: 'ended' })
  })

  it('keeps only the hash of its address', async () => {
    const { id, token } = await invitation('hash@example.org')
    const row = await db.staffInvitation.findUniqueOrThrow({ where: { id } })
    expect(JSON.stringify(row)).not.toContain(token)
  })
})

it.each(['editor', 'viewer'] as const)('of all this, %s may do nothing', async (role) => {
  const { editor } = await createStaff(role)
  const { id } = await createStaff('viewer')
  const { id: invitationId } = await invitation(`by-${role}@example.org`)
  const refused = { refused: 'people' }
  expect(await listPeople(editor)).toBeNull()
  expect(await findPerson(editor, id)).toBeNull()
  expect(await listInvitations(editor)).toBeNull()
  expect(await listMails(editor)).toBeNull()
  expect(await invite(editor, { name: 'X', email: 'x@example.org', role, alliances: [] })).toEqual(refused)
  expect(await inviteAgain(editor, invitationId)).toBeNull()
  expect(await withdrawInvitation(editor, invitationId)).toBe(false)
  expect(await changeRole(editor, id, 'administrator', [])).toEqual(refused)
  for (const step of [deactivate, reactivate, endSessionsOf, resetSecondFactor])
    expect(await step(editor, id)).toEqual(refused)
  expect(await db.staffAccount.findUniqueOrThrow({ where: { id } })).toMatchObject({
    role: 'viewer',
    deactivatedAt: null,
  })
})

describe('somebody', () => {
  it('who is deactivated is out at once, keeps their name, and can come back', async () => {
    const admin = await createStaff('administrator')
    const anna = await createStaff('editor', { name: 'Anna' })
    const headers = new Headers({ cookie: anna.cookie })
    expect(await readSession(headers)).not.toBeNull()
    expect(await deactivate(admin.editor, anna.id)).toEqual({ saved: true })
    expect(await readSession(headers)).toBeNull()
    await expect(openSession(anna.id)).rejects.toThrow()
    expect((await listPeople(admin.editor))?.some(({ name }) => name === 'Anna')).toBe(true)
    await expect(db.staffAccount.delete({ where: { id: anna.id } })).rejects.toThrow()
    await reactivate(admin.editor, anna.id)
    const again = await openSession(anna.id)
    expect(await readSession(new Headers({ cookie: again.cookie }))).not.toBeNull()
  })

  it('whose role changes has it with the next request', async () => {
    const admin = await createStaff('administrator')
    const anna = await createStaff('viewer')
    const alliance = await anAlliance()
    await changeRole(admin.editor, anna.id, 'editor', [alliance, 'z000000000'])
    const found = await readSession(new Headers({ cookie: anna.cookie }))
    expect(found?.account).toMatchObject({ role: 'editor', alliances: [alliance] })
  })

  it('loses sessions and second factor when that is reset, and is told', async () => {
    const admin = await createStaff('administrator')
    const anna = await createStaff('editor', { secondFactor: true })
    await resetSecondFactor(admin.editor, anna.id)
    expect(await readSession(new Headers({ cookie: anna.cookie }))).toBeNull()
    expect(await db.staffSecondFactor.count({ where: { userId: anna.id } })).toBe(0)
    expect(await db.outboxMail.count({ where: { to: anna.email } })).toBe(1)
  })

  it('does not take off their own second factor here, where no password is asked for', async () => {
    const boss = await createStaff('administrator')
    expect(await resetSecondFactor(boss.editor, boss.id)).toEqual({ own: true })
    expect(await db.staffSecondFactor.count({ where: { userId: boss.id } })).toBe(1)
  })

  it('who is the last administrator stays one, though two leave at the same moment', async () => {
    const [one, two] = [await createStaff('administrator'), await createStaff('administrator')]
    await db.staffAccount.updateMany({
      where: { role: 'administrator', id: { notIn: [one.id, two.id] } },
      data: { role: 'viewer' },
    })
    const results = await Promise.all([
      deactivate(one.editor, two.id),
      changeRole(two.editor, one.id, 'viewer', [await anAlliance()]),
    ])
    expect(results).toContainEqual({ saved: true })
    expect(results).toContainEqual({ last: true })
    expect(await db.staffAccount.count({ where: { role: 'administrator', deactivatedAt: null } })).toBe(1)
  })
})
