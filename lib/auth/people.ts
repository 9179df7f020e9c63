// The staff, as administrators see and change them. People are deactivated, never deleted: history keeps their names.
import { db } from '#lib/db/client.ts'
import { type Doer, isSameStanding, keeperOf, noteChange } from './account-history.ts'
import { accountCard, holdPerson, type Person, type Tx } from './accounts.ts'
import { type Editor, may } from './editor.ts'
import { endInvitationsBy } from './invitations.ts'
import { putMail } from './mail/outbox.ts'
import { secondFactorOffMail } from './mail/words.ts'
import type { Role } from './permissions.ts'

export type PersonChange =
  | { saved: true }
  | { refused: 'people' }
  | { missing: true }
  | { last: true }
  /** This is done by somebody else, or on the page of one's own account. */
  | { own: true }

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
  return change(editor, id, async (tx, { person, by }) => {
    const kept =
      role === 'administrator'
        ? []
        : await tx.alliance.findMany({ where: { id: { in: [...alliances] } }, select: { id: true } })
    const after = { role, alliances: kept.map((alliance) => alliance.id) }
    if (isSameStanding(person, after)) return
    await tx.staffAccount.update({ where: { id }, data: after })
    if (role !== 'administrator') await endInvitationsBy(tx, id)
    await noteChange(tx, { action: 'roleChanged', by, person, before: person, after })
  })
}

/** Ends their sessions, and the addresses that were sent to them: the database sees to it. */
export const deactivate = (editor: Editor, id: string): Promise<PersonChange> =>
  change(editor, id, async (tx, { person, by }) => {
    if (person.deactivatedAt !== null) return
    await tx.staffAccount.update({ where: { id }, data: { deactivatedAt: new Date() } })
    await tx.outboxMail.updateMany({ where: { to: person.email }, data: { link: null } })
    await endInvitationsBy(tx, id)
    await noteChange(tx, { action: 'deactivated', by, person })
  })

export const reactivate = (editor: Editor, id: string): Promise<PersonChange> =>
  change(editor, id, async (tx, { person, by }) => {
    if (person.deactivatedAt === null) return
    await tx.staffAccount.update({ where: { id }, data: { deactivatedAt: null } })
    await noteChange(tx, { action: 'reactivated', by, person })
  })

export const endSessionsOf = (editor: Editor, id: string): Promise<PersonChange> =>
  change(editor, id, async (tx, { person, by }) => {
    const { count } = await tx.staffSession.deleteMany({ where: { userId: id } })
    if (count > 0) await noteChange(tx, { action: 'sessionsEnded', by, person })
  })

/**
 * For somebody who has lost their phone and their codes: they sign in with their password and set up a new one. Not for oneself,
 * since nobody asks for the password here.
 */
export async function resetSecondFactor(editor: Editor, id: string): Promise<PersonChange> {
  if (may(editor, 'people') && editor.id === id) return { own: true }
  return change(editor, id, (tx, { person, by }) => resetFactor(tx, person, by))
}

/** Ends all sessions, too. */
export async function resetFactor(tx: Tx, person: Person, by: Doer): Promise<void> {
  await removeSecondFactor(tx, person)
  await tx.staffSession.deleteMany({ where: { userId: person.id } })
  await tx.staffVerification.deleteMany({ where: { value: person.id } })
  if (person.twoFactorEnabled) await noteChange(tx, { action: 'secondFactorReset', by, person })
}

/** Also one that was only begun. Whoever has the account is told. */
export async function removeSecondFactor(
  tx: Tx,
  { id, name, email, twoFactorEnabled }: Omit<Person, 'deactivatedAt'>,
) {
  await tx.staffSecondFactor.deleteMany({ where: { userId: id } })
  await tx.staffAccount.update({ where: { id }, data: { twoFactorEnabled: false } })
  if (twoFactorEnabled) await putMail(tx, secondFactorOffMail({ to: email, name }))
}

async function change(
  editor: Editor,
  id: string,
  work: (tx: Tx, given: { person: Person; by: Doer }) => Promise<unknown>,
): Promise<PersonChange> {
  const by = keeperOf(editor)
  if (!by) return refused
  try {
    return await db.$transaction(async (tx) => {
      const person = await holdPerson(tx, { id })
      if (!person) return { missing: true }
      await work(tx, { person, by })
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
