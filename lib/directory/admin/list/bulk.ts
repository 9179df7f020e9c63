import type { Editor } from '#lib/auth/editor.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { whereVisible } from '#lib/records/reach.ts'
import { changeStatus, updateRecord } from '#lib/records/save.ts'
import { inSave, type SaveScope } from '#lib/records/scope.ts'
import { statusBeforeTrash } from '#lib/records/trashed.ts'
import { dayOf } from '#lib/text/day.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'
import type { BulkAction } from './bulk-actions.ts'

/** At most so many at a time: one save holds up all others while it reaches the feed. */
export const bulkLimit = 200

/** What became of one record. */
export type BulkOutcome = 'done' | 'refused' | 'moved' | 'missing' | 'unfit'

export interface BulkResult {
  done: number
  /** Those that were left as they are, and why. */
  left: { id: string; title: string; why: Exclude<BulkOutcome, 'done'> }[]
}

interface Standing {
  id: string
  title: string
  status: RecordStatus
  version: number
}

/**
 * Does one thing to many records of a kind, as one save. What cannot be done to one of them, or may not, leaves that one as
 * it is and is said; the others are done.
 */
export async function changeMany(
  editor: Editor,
  kind: RecordKind,
  ids: readonly string[],
  action: BulkAction,
  reason: string | null,
): Promise<BulkResult> {
  return await inSave(editor, reason, async (scope) => {
    const records = await scope.tx.record.findMany({
      where: { AND: [whereVisible(editor), { kind, id: { in: [...new Set(ids)].slice(0, bulkLimit) } }] },
      select: { id: true, title: true, status: true, version: true },
      // Always in one order, so that two who do this at once do not wait for each other in a circle.
      orderBy: { id: 'asc' },
    })
    const result: BulkResult = { done: 0, left: [] }
    for (const id of new Set(ids))
      if (!records.some((record) => record.id === id)) result.left.push({ id, title: id, why: 'missing' })
    for (const record of records) {
      const outcome = await changeOne(scope, kind, record, action)
      if (outcome === 'done') result.done += 1
      else result.left.push({ id: record.id, title: record.title, why: outcome })
    }
    return result
  })
}

/** From which status each leads to which. Null: as it was before it was trashed. */
const steps = {
  publish: { from: ['draft'], to: 'published', as: 'published' },
  unpublish: { from: ['published'], to: 'draft', as: 'unpublished' },
  trash: { from: ['draft', 'published'], to: 'trashed', as: 'trashed' },
  restore: { from: ['trashed'], to: null, as: 'restored' },
} as const satisfies Record<
  Exclude<BulkAction, 'verify'>,
  { from: readonly RecordStatus[]; to: RecordStatus | null; as: string }
>

async function changeOne(
  scope: SaveScope,
  kind: RecordKind,
  { id, status, version }: Standing,
  action: BulkAction,
): Promise<BulkOutcome> {
  const noun = nouns[kind]
  if (action === 'verify') {
    if (status === 'trashed') return 'unfit'
    const today = dayOf(new Date())
    const updated = await updateRecord(scope, noun, id, version, { lastVerifiedOn: today })
    if ('saved' in updated) return 'done'
    if ('refused' in updated) return 'refused'
    return 'missing' in updated ? 'missing' : 'moved'
  }
  const { from, to, as } = steps[action]
  if (!from.some((known) => known === status)) return 'unfit'
  const changed = await changeStatus(scope, noun, id, version, to ?? (await statusBeforeTrash(scope, id)), as)
  if ('saved' in changed) return 'done'
  if ('refused' in changed) return 'refused'
  return 'missing' in changed ? 'missing' : 'moved'
}
