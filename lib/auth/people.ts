// The staff, as administrators see and change them. People are deactivated, never deleted: history keeps their names.
import { db } from '#lib/db/client.ts'
import { accountCard, type Tx } from './accounts.ts'
import { type Editor, may } from './editor.ts'
import { putMail } from './mail/outbox.ts'
import { secondFactorOffMail } from './mail/words.ts'
import type { Role } from './permissions.ts'

export type PersonChange = { saved: true } | { refused: 'people' } | { missing: true } | { last: true }

const refused = { refused: 'people' } as const

const card = {
  ...accountCard,
  createdAt: true,
  sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
} as const

/** Those who are active first, by name. Null for whoever may not know. */
export async function listPeople(editor: Editor) {
  if (!may(editor, 'people')) return null
  return db.staffAccount.findMany({
    select: card,
    orderBy: [{ deactivatedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
  })
}

export type PersonCard = NonNullable<Awaited<ReturnType<typeof listPeople>>>[number]

/** Null for nobody, and for whoever may not know. */
export async function findPerson(editor: Editor, id: string) {
  if (!may(editor, 'people')) return null
  return db.staffAccount.findUnique({
    where: { id },
    select: { ...card, _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } } },
  })
}

/** @param alliances ids; of an administrator, who is there for all, none are kept. */
export function changeRole(
  editor: Editor,
  id: string,
  role: Role,
  alliances: readonly string[],
): Promise<PersonChange> {
  return change(editor, id, async (tx) => {
    const kept =
      role === 'administrator' ? [] : await tx.alliance.findMany({ where: { id: { in: [...alliances] } } })
    await tx.staffAccount.update({
      where: { id },
      data: { role, alliances: kept.map((alliance) => alliance.id) },
    })
  })
}

/** Ends their sessions, and the addresses that were sent to them: the database sees to it. */
export const deactivate = (editor: Editor, id: string): Promise<PersonChange> =>
  change(editor, id, async (tx) => {
    await tx.staffAccount.updateMany({
      where: { id, deactivatedAt: null },
      data: { deactivatedAt: new Date() },
    })
    const { email } = await tx.staffAccount.findUniqueOrThrow({ where: { id }, select: { email: true } })
    await tx.outboxMail.updateMany({ where: { to: email }, data: { link: null } })
  })

export const reactivate = (editor: Editor, id: string): Promise<PersonChange> =>
  change(editor, id, async (tx) => {
    await tx.staffAccount.update({ where: { id }, data: { deactivatedAt: null } })
  })

export const endSessionsOf = (editor: Editor, id: string): Promise<PersonChange> =>
  change(editor, id, async (tx) => {
    await tx.staffSession.deleteMany({ where: { userId: id } })
  })

/** For somebody who has lost their phone and their codes: they sign in with their password and set up a new one. */
export const resetSecondFactor = (editor: Editor, id: string): Promise<PersonChange> =>
  change(editor, id, (tx) => removeSecondFactor(tx, id))

/** Ends all sessions, too. Whoever has the account is told. */
export async function removeSecondFactor(tx: Tx, id: string): Promise<void> {
  const { count } = await tx.staffSecondFactor.deleteMany({ where: { userId: id } })
  const { name, email } = await tx.staffAccount.update({
    where: { id },
    data: { twoFactorEnabled: false },
    select: { name: true, email: true },
  })
  await tx.staffSession.deleteMany({ where: { userId: id } })
  await tx.staffVerification.deleteMany({ where: { value: id } })
  if (count > 0) await putMail(tx, secondFactorOffMail({ to: email, name }))
}

async function change(editor: Editor, id: string, work: (tx: Tx) => Promise<unknown>): Promise<PersonChange> {
  if (!may(editor, 'people')) return refused
  try {
    return await db.$transaction(async (tx) => {
      const there = await tx.staffAccount.count({ where: { id } })
      if (there === 0) return { missing: true }
      await work(tx)
      return { saved: true }
    })
  } catch (error) {
    if (isLastAdministrator(error)) return { last: true }
    throw error
  }
}

/** Whether the database has refused to be left without an administrator. */
const isLastAdministrator = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('the last active administrator stays')
