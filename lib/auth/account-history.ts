// What was done to accounts, noted in the transaction that does it. What better-auth writes by itself, a second factor that is
// turned on and a new password, the database notes (prisma/migrations/20261128000100_account_history).
import type { StaffAction } from '#prisma/generated/enums.ts'
import type { Tx } from './accounts.ts'
import { type Editor, may } from './editor.ts'
import type { Role } from './permissions.ts'

/** Somebody with an account. */
export interface Somebody {
  id: string
  name: string
}

/** Who does it: somebody with an account, somebody who is not signed in, or whoever has the terminal. */
export type Doer = Somebody | 'outside' | 'terminal'

/** Who changes the accounts of others, as it is noted; null for whoever may not. */
export const keeperOf = (editor: Editor): Somebody | null =>
  may(editor, 'people') && editor.id !== null ? { id: editor.id, name: editor.name } : null

/** What somebody may do, and for whom. */
export interface Standing {
  role: Role
  /** Ids. */
  alliances: readonly string[]
}

interface AccountChange {
  action: StaffAction
  by: Doer
  /** Whom it is done to; without an id where they have no account yet. */
  person: { id?: string; name: string }
  /** Where it is about an invitation: its id. */
  invitation?: string
  nameBefore?: string
  before?: Standing
  after?: Standing
}

/** Neither what is done nor this is there without the other. */
export async function noteChange(tx: Tx, change: AccountChange): Promise<void> {
  const { action, by, person, invitation, nameBefore, before, after } = change
  const doer =
    typeof by === 'string' ? { door: by } : { door: 'account' as const, byId: by.id, byName: by.name }
  await tx.staffChange.create({
    data: {
      action,
      ...doer,
      personId: person.id ?? null,
      personName: person.name,
      invitationId: invitation ?? null,
      nameBefore: nameBefore ?? null,
      roleBefore: before?.role ?? null,
      alliancesBefore: [...(before?.alliances ?? [])],
      roleAfter: after?.role ?? null,
      alliancesAfter: [...(after?.alliances ?? [])],
    },
  })
}

/** Whether they may do the same, for the same alliances. */
export const isSameStanding = (before: Standing, after: Standing): boolean =>
  before.role === after.role &&
  new Set([...before.alliances, ...after.alliances]).size === before.alliances.length &&
  before.alliances.length === after.alliances.length
