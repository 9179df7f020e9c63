import { type Editor, may } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import type { State } from './choice.ts'

/** What can be done with many records at once. */
export const bulkActions = ['verify', 'publish', 'unpublish', 'trash', 'restore'] as const
export type BulkAction = (typeof bulkActions)[number]

/** The permission that each needs, of every single record. */
const bulkNeeds = {
  verify: 'edit',
  publish: 'publish',
  unpublish: 'publish',
  trash: 'trash',
  restore: 'restore',
} as const satisfies Record<BulkAction, Action>

/** What somebody is offered for a list: only what they may do to something, and what its records are in a state for. */
export function bulkActionsFor(editor: Editor, state: State, isDrafted: boolean): BulkAction[] {
  const fits: Record<BulkAction, boolean> = {
    verify: state !== 'trashed',
    publish: isDrafted && (state === 'current' || state === 'draft'),
    unpublish: isDrafted && (state === 'current' || state === 'published'),
    trash: state !== 'trashed',
    restore: state === 'trashed',
  }
  return bulkActions.filter((action) => fits[action] && may(editor, bulkNeeds[action]))
}
