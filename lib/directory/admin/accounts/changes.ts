// What was done to accounts, as far as somebody may know it: administrators all of it, everybody what was done to their own.
import { type Editor, may } from '#lib/auth/editor.ts'
import type { Role } from '#lib/auth/permissions.ts'
import type { SignedIn } from '#lib/auth/session.ts'
import { db } from '#lib/db/client.ts'
import { compareText, formatList } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { type AccountChoice, everyAccountChange } from './choice.ts'

const t = messages('en', 'people')
const compare = compareText('en')

const pageSize = 50
/** So many stand on a person's page. */
const latest = 20
/** So many lines of a file are read at a time. */
const batch = 1_000

const line = {
  id: true,
  at: true,
  action: true,
  door: true,
  byId: true,
  byName: true,
  personId: true,
  personName: true,
  invitation: { select: { accountId: true } },
  nameBefore: true,
  roleBefore: true,
  alliancesBefore: true,
  roleAfter: true,
  alliancesAfter: true,
} as const satisfies Prisma.StaffChangeSelect

/** What was done to a person, the invitation they came by included. */
const about = (id: string): Prisma.StaffChangeWhereInput => ({
  OR: [{ personId: id }, { invitation: { accountId: id } }],
})

function where({ action, person, by, day }: AccountChoice): Prisma.StaffChangeWhereInput {
  const from = day === null ? null : new Date(`${day}T00:00:00Z`)
  return {
    ...(action && { action }),
    ...(by && { byId: by }),
    ...(from && { at: { gte: from, lt: new Date(from.getTime() + 86_400_000) } }),
    ...(person && about(person)),
  }
}

async function read(query: Omit<Prisma.StaffChangeFindManyArgs, 'select'>) {
  const found = await db.staffChange.findMany({ orderBy: { id: 'desc' }, ...query, select: line })
  const ids = new Set(
    found.flatMap(({ alliancesBefore, alliancesAfter }) => [...alliancesBefore, ...alliancesAfter]),
  )
  const alliances = await db.record.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true },
  })
  const titles = new Map(alliances.map(({ id, title }) => [id, title]))
  const standing = (role: Role | null, of: readonly string[]) => {
    const named = of.map((id) => titles.get(id) ?? id).toSorted(compare)
    if (role === null) return null
    // Of no alliance: those who were made without, and those whose alliances are gone.
    if (role !== 'administrator' && named.length === 0) return t(`role.${role}`)
    return t(`aRole.${role}`, { alliances: formatList('en', named) })
  }
  return found.map(({ id, at, action, door, byId, byName, personName, nameBefore, ...change }) => ({
    id,
    at,
    action,
    byId,
    by: byName ?? t(`door.${door}`),
    /** Of whoever was invited, too, once they are in. */
    personId: change.personId ?? change.invitation?.accountId ?? null,
    person: personName,
    /** Their name or what they were, until then and from then on; null where neither has changed. */
    before: nameBefore ?? standing(change.roleBefore, change.alliancesBefore),
    after: nameBefore === null ? standing(change.roleAfter, change.alliancesAfter) : personName,
  }))
}

export type AccountChange = Awaited<ReturnType<typeof read>>[number]

/** The newest first. Null for whoever may not know. */
export async function listAccountChanges(editor: Editor, choice: AccountChoice) {
  if (!may(editor, 'people')) return null
  const { page } = choice
  const changes = await read({ where: where(choice), skip: (page - 1) * pageSize, take: pageSize + 1 })
  return { changes: changes.slice(0, pageSize), page, hasNext: changes.length > pageSize }
}

/** What was last done to a person. */
export async function listChangesOf(editor: Editor, id: string) {
  return may(editor, 'people') ? read({ where: about(id), take: latest }) : null
}

/** What was last done to one's own account. */
export const listOwnChanges = ({ account }: SignedIn): Promise<AccountChange[]> =>
  read({ where: about(account.id), take: latest })

/** All that is asked for, the newest first, some at a time. */
export async function* accountChangeLines(
  editor: Editor,
  choice: AccountChoice = everyAccountChange,
): AsyncGenerator<AccountChange[]> {
  if (!may(editor, 'people')) return
  for (let cursor: bigint | undefined; ; ) {
    const changes = await read({
      where: where(choice),
      take: batch,
      ...(cursor !== undefined && { cursor: { id: cursor }, skip: 1 }),
    })
    if (changes.length > 0) yield changes
    cursor = changes.at(-1)?.id
    if (changes.length < batch) return
  }
}

/** Whoever has an account, for choosing. */
export async function listAccounts(editor: Editor): Promise<{ id: string; name: string }[]> {
  if (!may(editor, 'people')) return []
  return db.staffAccount.findMany({
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
