// The permissions of one save, asked inside its transaction: so that no way in can forget them, and none is asked of what
// another save has changed meanwhile.
import { isDeepStrictEqual } from 'node:util'
import { may, reachOf } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import type { SpineFields } from './fields.ts'
import type { Noun } from './noun.ts'
import { findStanding } from './reach.ts'
import type { SaveScope } from './scope.ts'

/** The first of these actions that the editor may not do to the record as it stands now; null when all are allowed. */
export async function refusedTo(
  { tx, editor }: Pick<SaveScope, 'tx' | 'editor'>,
  actions: readonly Action[],
  id: string,
): Promise<Action | null> {
  if (actions.every((action) => reachOf(editor, action) === 'all')) return null
  const standing = await findStanding(tx, id)
  if (!standing) return null
  return actions.find((action) => !may(editor, action, standing)) ?? null
}

/**
 * Writes, and asks of the result what was asked before: nobody moves a record out of their own reach, into another alliance.
 * Where it is refused nothing of the writing is left, and the save may go on with something else.
 */
export async function writeWithin<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  actions: readonly Action[],
  change: { before: Fields | null; after: Fields },
  write: () => Promise<void>,
): Promise<Action | null> {
  const { tx, editor } = scope
  const [first = 'edit'] = actions
  if (actions.every((action) => reachOf(editor, action) === 'all')) {
    await write()
    return null
  }
  if (changesOthersParts(scope, noun, change)) return first
  await tx.$executeRaw`SAVEPOINT within`
  await write()
  // A record of parts stays everybody's whose part it was: each part has been looked at.
  const refused = noun.parts && change.before ? null : await refusedTo(scope, actions, id)
  if (refused) await tx.$executeRaw`ROLLBACK TO SAVEPOINT within`
  await tx.$executeRaw`RELEASE SAVEPOINT within`
  return refused
}

/** Whether parts of the record that belong to other alliances than the editor's are not what they were. */
function changesOthersParts<Fields extends SpineFields>(
  { editor }: Pick<SaveScope, 'editor'>,
  noun: Noun<Fields>,
  { before, after }: { before: Fields | null; after: Fields },
): boolean {
  const others = (fields: Fields | null) =>
    ((fields && noun.parts?.(fields)) ?? [])
      .filter(({ allianceId }) => !editor.alliances.includes(allianceId))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return !isDeepStrictEqual(others(before), others(after))
}
