// The only way in besides the terminal: somebody who is in asks somebody.
import { db } from '#lib/db/client.ts'
import { isUniqueViolation } from '#lib/db/errors.ts'
import { keeperOf, noteChange, type Somebody } from './account-history.ts'
import { createAccount, type Tx } from './accounts.ts'
import { hashPassword } from './better-auth.ts'
import { type Editor, may } from './editor.ts'
import { newToken, tokenHash } from './links.ts'
import { forgetLink, putMail } from './mail/outbox.ts'
import { invitationMail } from './mail/words.ts'
import { invitedPath } from './paths.ts'
import type { Role } from './permissions.ts'

/** Days for which an invitation is good. */
const life = 7

export interface Invitation {
  name: string
  email: string
  role: Role
  /** Ids. */
  alliances: readonly string[]
}

export type InviteResult =
  | { invited: string; path: string }
  | { refused: 'people' }
  /** The address is that of somebody who is in, or was. */
  | { taken: 'account'; id: string }
  | { taken: 'invitation'; id: string }

/** Its mail goes out, or waits in the outbox. */
export async function invite(editor: Editor, given: Invitation): Promise<InviteResult> {
  const by = keeperOf(editor)
  if (!by) return { refused: 'people' }
  const email = given.email.toLowerCase()
  try {
    return await db.$transaction(async (tx) => {
      const account = await tx.staffAccount.findUnique({ where: { email }, select: { id: true } })
      if (account) return { taken: 'account', id: account.id }
      const open = { email, withdrawnAt: null, acceptedAt: null }
      const other = await tx.staffInvitation.findFirst({ where: open, select: { id: true, expiresAt: true } })
      if (other && other.expiresAt > new Date()) return { taken: 'invitation', id: other.id }
      if (other)
        await tx.staffInvitation.update({ where: { id: other.id }, data: { withdrawnAt: new Date() } })
      const { name, role } = given
      const alliances = role === 'administrator' ? [] : await known(tx, given.alliances)
      const { id } = await tx.staffInvitation.create({
        data: { name, role, email, alliances, invitedById: by.id, ...fresh().data },
        select: { id: true },
      })
      const after = { role, alliances }
      await noteChange(tx, { action: 'invited', by, person: { name }, invitation: id, after })
      return { invited: id, path: await send(tx, id, by) }
    })
  } catch (error) {
    if (!isUniqueViolation(error, 'StaffInvitation_one_open')) throw error
    const other = await db.staffInvitation.findFirst({
      where: { email, withdrawnAt: null, acceptedAt: null },
      select: { id: true },
    })
    return { taken: 'invitation', id: other?.id ?? '' }
  }
}

/** With a new address, for seven more days: what was sent before is dead. Null where there is nothing to send. */
export async function inviteAgain(editor: Editor, id: string): Promise<{ path: string } | null> {
  const by = keeperOf(editor)
  if (!by) return null
  return db.$transaction(async (tx) => {
    const open = await tx.staffInvitation.findFirst({
      where: { id, withdrawnAt: null, acceptedAt: null },
      select: { name: true },
    })
    if (!open) return null
    await noteChange(tx, { action: 'invitedAgain', by, person: open, invitation: id })
    return { path: await send(tx, id, by) }
  })
}

/** @returns whether there was one to withdraw. */
export async function withdrawInvitation(editor: Editor, id: string): Promise<boolean> {
  const by = keeperOf(editor)
  if (!by) return false
  return db.$transaction(async (tx) => {
    const [withdrawn] = await tx.staffInvitation.updateManyAndReturn({
      where: { id, withdrawnAt: null, acceptedAt: null },
      data: { withdrawnAt: new Date() },
      select: { email: true, name: true },
    })
    if (!withdrawn) return false
    await forgetMails(tx, withdrawn.email)
    const person = { name: withdrawn.name }
    await noteChange(tx, { action: 'invitationWithdrawn', by, person, invitation: id })
    return true
  })
}

/** Somebody may not invite any more: what they have sent is dead, until somebody else sends it again. */
export async function endInvitationsBy(tx: Tx, id: string): Promise<void> {
  const now = new Date()
  const ended = await tx.staffInvitation.updateManyAndReturn({
    where: { invitedById: id, withdrawnAt: null, acceptedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
    select: { email: true },
  })
  for (const { email } of ended) await forgetMails(tx, email)
}

/** Somebody has got an account in another way. */
export async function closeInvitation(tx: Tx, email: string): Promise<void> {
  await tx.staffInvitation.updateMany({
    where: { email, withdrawnAt: null, acceptedAt: null },
    data: { withdrawnAt: new Date() },
  })
  await forgetMails(tx, email)
}

/** Those that wait for an answer, and those that ran out. Null for whoever may not know. */
export async function listInvitations(editor: Editor) {
  if (!may(editor, 'people')) return null
  return db.staffInvitation.findMany({
    where: { withdrawnAt: null, acceptedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      alliances: true,
      createdAt: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

export type InvitationCard = NonNullable<Awaited<ReturnType<typeof listInvitations>>>[number]

const opened = { name: true, email: true, role: true, alliances: true } as const

/** What stands behind an address that somebody was sent. */
export async function findInvitation(token: string) {
  const found = await db.staffInvitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      ...opened,
      withdrawnAt: true,
      acceptedAt: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
    },
  })
  if (!found) return { state: 'unknown' as const }
  const { withdrawnAt, acceptedAt, expiresAt, invitedBy, ...invitation } = found
  if (acceptedAt) return { state: 'used' as const }
  if (withdrawnAt || expiresAt <= new Date()) return { state: 'ended' as const }
  return { state: 'open' as const, invitation: { ...invitation, inviter: invitedBy.name } }
}

/** Makes the account, with a password that was found good enough. Null where the invitation is not open any more. */
export async function acceptInvitation(token: string, name: string, password: string) {
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const [taken] = await tx.staffInvitation.updateManyAndReturn({
      where: {
        tokenHash: tokenHash(token),
        withdrawnAt: null,
        acceptedAt: null,
        expiresAt: { gt: new Date() },
      },
      data: { acceptedAt: new Date() },
      select: { ...opened, id: true },
    })
    if (!taken) return null
    const { id, ...invitation } = taken
    const accountId = await createAccount(tx, { ...invitation, name, passwordHash })
    await tx.staffInvitation.update({ where: { id }, data: { accountId } })
    const person = { id: accountId, name }
    await noteChange(tx, { action: 'joined', by: person, person, invitation: id, after: invitation })
    await forgetLink(tx, invitedPath(token))
    return { email: invitation.email, role: invitation.role }
  })
}

/** A new address for an invitation, and the mail with it. @returns the path. */
async function send(tx: Tx, id: string, inviter: Somebody): Promise<string> {
  const { token, data } = fresh()
  const { name, email } = await tx.staffInvitation.update({
    where: { id },
    data: { ...data, invitedById: inviter.id },
    select: { name: true, email: true },
  })
  await forgetMails(tx, email)
  const path = invitedPath(token)
  await putMail(tx, invitationMail({ to: email, path, endsAt: data.expiresAt, name, inviter: inviter.name }))
  return path
}

function fresh() {
  const token = newToken()
  const expiresAt = new Date(Date.now() + life * 86_400_000)
  return { token, data: { tokenHash: tokenHash(token), expiresAt } }
}

async function forgetMails(tx: Tx, to: string) {
  await tx.outboxMail.updateMany({
    where: { to, link: { startsWith: invitedPath('') } },
    data: { link: null },
  })
}

async function known(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const found = await tx.alliance.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  return found.map(({ id }) => id)
}
