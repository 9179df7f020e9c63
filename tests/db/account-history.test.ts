import { expect, it } from 'vitest'
import { createFirst, makeAdministratorAddress, makeFirstAddress } from '#lib/auth/first.ts'
import { acceptInvitation, invite, inviteAgain, withdrawInvitation } from '#lib/auth/invitations.ts'
import { changePassword, rename } from '#lib/auth/own-account.ts'
import { changeRole, deactivate, endSessionsOf, reactivate, resetSecondFactor } from '#lib/auth/people.ts'
import { requestReset, resetPassword } from '#lib/auth/reset.ts'
import { beginSecondFactor, confirmSecondFactor, endSecondFactor } from '#lib/auth/second-factor.ts'
import { readSession } from '#lib/auth/session.ts'
import { db } from '#lib/db/client.ts'
import {
  accountChangeLines,
  listAccountChanges,
  listChangesOf,
  listOwnChanges,
} from '#lib/directory/admin/accounts/changes.ts'
import { everyAccountChange } from '#lib/directory/admin/accounts/choice.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'
import { codeOf, secretOf } from '#tests/support/totp.ts'

const silkRoad = seededRecordId('alliance/silk-road-urban-alliance')
const password = 'seven herons on the old pier'
const tokenIn = (path: string | null | undefined) => path?.split('/').at(-1) ?? ''
const headersOf = ({ cookie }: Staff) => new Headers({ cookie })

async function signedIn(staff: Staff) {
  const found = await readSession(headersOf(staff))
  if (!found) throw new Error('not signed in')
  return found
}

/** What was done to somebody, the oldest first. */
async function historyOf(reader: Staff, id: string) {
  const changes = await listChangesOf(reader.editor, id)
  return (changes ?? []).map(({ action, by, before, after }) => [action, by, before, after]).reverse()
}

it('tells how somebody was invited, came in, was changed and left, and by whom', async () => {
  const boss = await createStaff('administrator', { name: 'Bea' })
  const given = { name: 'Vera', email: 'vera@example.org', role: 'viewer', alliances: [silkRoad] } as const
  const invited = await invite(boss.editor, given)
  if (!('path' in invited)) throw new Error('not invited')
  const again = await inviteAgain(boss.editor, invited.invited)
  await acceptInvitation(tokenIn(again?.path), 'Vera V.', password)
  const { id } = await db.staffAccount.findUniqueOrThrow({ where: { email: given.email } })
  await changeRole(boss.editor, id, 'editor', [silkRoad])
  await changeRole(boss.editor, id, 'editor', [silkRoad])
  for (const step of [deactivate, deactivate, reactivate, reactivate, endSessionsOf])
    await step(boss.editor, id)
  const viewer = 'a viewer of Silk Road Urban Alliance'
  const editor = 'an editor of Silk Road Urban Alliance'
  expect(await historyOf(boss, id)).toEqual([
    ['invited', 'Bea', null, viewer],
    ['invitedAgain', 'Bea', null, null],
    ['joined', 'Vera V.', null, viewer],
    ['roleChanged', 'Bea', viewer, editor],
    ['deactivated', 'Bea', null, null],
    ['reactivated', 'Bea', null, null],
  ])
})

it('tells of an invitation that was withdrawn, whoever it was for', async () => {
  const boss = await createStaff('administrator')
  const given = { name: 'Wim', email: 'wim@example.org', role: 'administrator', alliances: [] } as const
  const invited = await invite(boss.editor, given)
  if (!('path' in invited)) throw new Error('not invited')
  await withdrawInvitation(boss.editor, invited.invited)
  const found = await listAccountChanges(boss.editor, { ...everyAccountChange, by: boss.id })
  expect(found?.changes.slice(0, 2).map(({ action, person }) => [action, person])).toEqual([
    ['invitationWithdrawn', 'Wim'],
    ['invited', 'Wim'],
  ])
})

it('tells what somebody did to their own account, and they read it themselves', async () => {
  const [boss, anna] = [await createStaff('administrator'), await createStaff('editor', { name: 'Anna' })]
  await rename(await signedIn(anna), 'Anna A.')
  await rename(await signedIn(anna), 'Anna A.')
  const begun = await beginSecondFactor(headersOf(anna), anna.password)
  if (!('setup' in begun)) throw new Error('not begun')
  const code = codeOf(secretOf(begun.setup.secret))
  const own = await signedIn(anna)
  expect(await confirmSecondFactor(headersOf(anna), code)).toEqual({ on: true })
  const changes = await listOwnChanges(own)
  expect(changes.map(({ action, before, after }) => [action, before, after]).reverse()).toEqual([
    ['renamed', 'Anna', 'Anna A.'],
    ['secondFactorOn', null, null],
  ])
  await resetSecondFactor(boss.editor, anna.id)
  await requestReset(new Headers(), anna.email)
  const mail = await db.outboxMail.findFirstOrThrow({ where: { to: anna.email, link: { not: null } } })
  await resetPassword(tokenIn(mail.link), password)
  expect((await historyOf(boss, anna.id)).slice(2)).toEqual([
    ['secondFactorReset', boss.name, null, null],
    ['passwordLinkMade', 'Somebody who was not signed in', null, null],
    ['passwordChanged', 'Anna A.', null, null],
  ])
})

it('tells of a second factor that was turned off, which is told in a mail, too; of a wrong password nothing', async () => {
  const anna = await createStaff('editor', { secondFactor: true })
  const own = await signedIn(anna)
  expect(await endSecondFactor(headersOf(anna), own, 'wrong')).toEqual({ refused: 'wrong' })
  expect(await endSecondFactor(headersOf(anna), own, anna.password)).toEqual({ off: true })
  expect(await changePassword(headersOf(anna), own, 'wrong', password)).toEqual({ refused: 'wrong' })
  await changePassword(headersOf(anna), own, anna.password, password)
  const actions = (await listOwnChanges(own)).map(({ action }) => action)
  expect(actions.reverse()).toEqual(['secondFactorOn', 'secondFactorOff', 'passwordChanged'])
  expect(await db.staffSecondFactor.count({ where: { userId: anna.id } })).toBe(0)
  expect(await db.outboxMail.count({ where: { to: anna.email, subject: { contains: 'second' } } })).toBe(1)
})

it('tells what was done at the terminal', async () => {
  const [boss, anna] = [await createStaff('administrator'), await createStaff('viewer')]
  await deactivate(boss.editor, anna.id)
  await makeAdministratorAddress(anna.email)
  const terminal = 'Somebody at the terminal'
  expect((await historyOf(boss, anna.id)).slice(1)).toEqual([
    ['reactivated', terminal, null, null],
    ['roleChanged', terminal, 'Viewer', 'an administrator'],
    ['passwordLinkMade', terminal, null, null],
  ])
  const { path } = await makeAdministratorAddress('tess@example.org')
  await createFirst(tokenIn(path), { name: 'Tess', email: '', password })
  const tess = await db.staffAccount.findUniqueOrThrow({ where: { email: 'tess@example.org' } })
  expect(await historyOf(boss, tess.id)).toEqual([['founded', 'Tess', null, 'an administrator']])
  expect(await makeFirstAddress()).toBeNull()
})

it('is not there where what it tells of has failed', async () => {
  const boss = await createStaff('administrator')
  await db.staffAccount.updateMany({
    where: { role: 'administrator', id: { not: boss.id } },
    data: { role: 'viewer' },
  })
  expect(await deactivate(boss.editor, boss.id)).toEqual({ last: true })
  expect(await changeRole(boss.editor, boss.id, 'viewer', [silkRoad])).toEqual({ last: true })
  expect((await historyOf(boss, boss.id)).map(([action]) => action)).toEqual(['secondFactorOn'])
})

it('is never changed, and holds no address, token or secret', async () => {
  const boss = await createStaff('administrator')
  const email = 'nemo@example.org'
  const invited = await invite(boss.editor, { name: 'Nemo', email, role: 'administrator', alliances: [] })
  if (!('path' in invited)) throw new Error('not invited')
  const rows = await db.staffChange.findMany()
  const text = rows.map((row) => Object.values(row).join(' ')).join('\n')
  expect(text).not.toContain('@')
  expect(text).not.toContain(tokenIn(invited.path))
  await expect(db.staffChange.deleteMany()).rejects.toThrow()
  await expect(db.staffChange.updateMany({ data: { byName: 'Nobody' } })).rejects.toThrow()
})

it.each(['editor', 'viewer'] as const)('of others, %s learns nothing', async (role) => {
  const { editor } = await createStaff(role)
  const boss = await createStaff('administrator')
  expect(await listAccountChanges(editor, everyAccountChange)).toBeNull()
  expect(await listChangesOf(editor, boss.id)).toBeNull()
  expect(await Array.fromAsync(accountChangeLines(editor))).toEqual([])
  expect((await Array.fromAsync(accountChangeLines(boss.editor))).flat().length).toBeGreaterThan(0)
})
