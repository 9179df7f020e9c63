// What was sent from a list to be done with many records, and what is answered.
import type { Editor } from '#lib/auth/editor.ts'
import { messages } from '#lib/i18n/messages.ts'
import { isRecordId } from '#lib/records/id.ts'
import { unlessUnavailable } from '#lib/records/unavailable.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { bulkLimit, changeMany } from './bulk.ts'
import { type BulkAction, bulkActions } from './bulk-actions.ts'

export interface Sent {
  action: BulkAction | null
  ids: string[]
  reason: string
}

export interface Answer {
  told: string | null
  problems: string[]
  selected: string[]
  reason: string
}

/** What is no id of a record, or no action, is left out. */
export function readBulk(form: FormData): Sent {
  const ids = form.getAll('id').filter((id) => typeof id === 'string')
  const reason = form.get('reason')
  return {
    action: bulkActions.find((action) => action === form.get('do')) ?? null,
    ids: [...new Set(ids)].filter(isRecordId),
    reason:
      typeof reason === 'string'
        ? reason
            .replace(/\p{Cc}/gu, ' ')
            .trim()
            .slice(0, 500)
        : '',
  }
}

/** Does what was sent, and says of each record that was left as it is why. */
export async function bulkAnswer(
  editor: Editor,
  kind: RecordKind,
  { action, ids, reason }: Sent,
): Promise<Answer> {
  const t = messages('en', 'admin')
  const notDone = (problem: string): Answer => ({ told: null, problems: [problem], selected: ids, reason })
  if (action === null || ids.length === 0) return notDone(t('bulk.nothing'))
  if (ids.length > bulkLimit) return notDone(t('bulk.many', { most: bulkLimit }))
  const changed = await unlessUnavailable(() => changeMany(editor, kind, ids, action, reason || null))
  if (!changed) return notDone(t('bulk.gone'))
  const { done, left } = changed
  return {
    told: done > 0 ? t(`bulk.done.${action}`, { count: done }) : null,
    problems: left.map(({ title, why }) => t(`bulk.${why}`, { title })),
    selected: left.map(({ id }) => id),
    reason: left.length > 0 ? reason : '',
  }
}
