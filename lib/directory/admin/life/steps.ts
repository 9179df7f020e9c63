import { type Editor, may } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { isMergeable } from '#lib/directory/admin/merge/kinds.ts'
import { findStanding } from '#lib/records/reach.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'

/** A page on one record in the admin area; `record` is its form where it can only be read. */
export type Tab = 'edit' | 'record' | 'status' | 'history' | 'trash' | 'merge' | 'redact' | 'preview'

/** The pages of a record that are there for somebody, in the order in which they are offered: none leads to "not found". */
export async function findTabs(
  editor: Editor,
  { id, kind, status }: { id: string; kind: RecordKind; status: RecordStatus },
): Promise<Tab[]> {
  const standing = await findStanding(db, id)
  if (!standing) return []
  const isAlive = status === 'draft' || status === 'published'
  const isDrafted = isAlive && (kind === 'post' || kind === 'project')
  const mayEdit = may(editor, 'edit', standing)
  const maySee = may(editor, 'see', standing)
  const tabs: [Tab, boolean][] = [
    ['edit', isAlive && mayEdit],
    ['record', isAlive && !mayEdit],
    ['status', isDrafted && may(editor, 'publish', standing)],
    ['history', may(editor, 'history', standing)],
    ['trash', isAlive ? may(editor, 'trash', standing) : status === 'trashed' && maySee],
    ['merge', isAlive && isMergeable(kind) && may(editor, 'merge', standing)],
    ['redact', status !== 'removed' && may(editor, 'redact', standing)],
    ['preview', isDrafted && maySee],
  ]
  return tabs.flatMap(([tab, isThere]) => (isThere ? [tab] : []))
}
