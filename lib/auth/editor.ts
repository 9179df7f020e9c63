import type { RecordKind, SaveDoor } from '#prisma/generated/enums.ts'
import { type Action, permissions, type Reach, type Role } from './permissions.ts'

declare const proof: unique symbol

/**
 * The proof that somebody is known, and the name under which history keeps what they do. Only this file makes one, so
 * a write that nobody answers for does not compile; what they may do is asked with `may`.
 */
export interface Editor {
  readonly [proof]: true
  readonly door: SaveDoor
  /** The account; null for the seed. */
  readonly id: string | null
  readonly name: string
  readonly role: Role
  /** Ids of the alliances that a person is an editor or viewer of. */
  readonly alliances: readonly string[]
}

/** What is to be done something to. */
export interface Subject {
  kind: RecordKind
  /** Ids of the alliances that the record belongs to (lib/records/reach.ts). */
  alliances: readonly string[]
  /** The account of whoever created it. */
  createdBy?: string | null
}

interface Account {
  id: string
  name: string
  role: Role
  alliances: readonly string[]
}

/** For the account of a session that has just been checked, and for nobody else. */
export const editorOf = ({ id, name, role, alliances }: Account): Editor =>
  ({ door: 'admin', id, name, role, alliances }) as Editor

const nobody: Pick<Editor, 'id' | 'alliances'> = { id: null, alliances: [] }

/** Whoever starts the program owns its database: the seed may create every record. */
export const seedEditor = (): Editor =>
  ({ ...nobody, door: 'seed', name: 'Seed', role: 'administrator' }) as Editor

/** As for the seed: whoever starts the import owns the database. */
export const importEditor = (): Editor =>
  ({ ...nobody, door: 'import', name: 'Import', role: 'administrator' }) as Editor

/** For what somebody has planned: they were allowed to when they did, and the clock carries it out in their name. */
export const clockEditor = ({ id, name }: Pick<Editor, 'id' | 'name'>): Editor =>
  ({ ...nobody, id, name, door: 'admin', role: 'administrator' }) as Editor

/** How far somebody's permission goes. */
export const reachOf = ({ role }: Editor, action: Action): Reach => permissions[action][role]

/** Whether somebody may do this to that. Without a subject: whether they may at all, to something. */
export function may(editor: Editor, action: Action, subject?: Subject): boolean {
  const reach = reachOf(editor, action)
  if (reach === 'none' || reach === 'all' || !subject) return reach !== 'none'
  const { alliances } = subject
  const isCreator = editor.id !== null && subject.createdBy === editor.id
  if (alliances.length === 0) return isCreator
  const own = alliances.filter((id) => editor.alliances.includes(id))
  return own.length > 0 && (reach === 'own' || isCreator || own.length === alliances.length)
}
