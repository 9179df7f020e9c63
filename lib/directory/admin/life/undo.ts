import type { Editor } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { violatedUnique } from '#lib/db/errors.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { privateTextsIn } from '#lib/directory/private-texts.ts'
import { messages } from '#lib/i18n/messages.ts'
import { asSnapshot } from '#lib/records/history.ts'
import { changeStatus, readFields, updateRecord } from '#lib/records/save.ts'
import { inSave, type SaveScope } from '#lib/records/scope.ts'
import type { RecordKind, RecordStatus, RevisionAction } from '#prisma/generated/enums.ts'
import { lockRecord } from './locked.ts'

export type UndoResult =
  /** How many records stand as they did before. */
  | { undone: number }
  /** Titles of records that were saved again since: nothing is undone. */
  | { moved: string[] }
  /** What may be private would be public again: this earlier version can be restored, where it is asked about. */
  | { private: { kind: RecordKind; id: string; version: number } }
  /** What the save did, or a save of the seed or an import, cannot be undone, or what it changed is taken by another record now. */
  | { final: true }
  | { refused: Action }
  | { missing: true }

/**
 * Takes back the save in which a record became this version, with all it did to other records, as one save more: everything or,
 * where somebody changed one of them since, nothing.
 */
export async function undoSave(editor: Editor, id: string, version: number): Promise<UndoResult> {
  try {
    return await inSave<UndoResult>(editor, messages('en', 'history')('reason.undone'), async (scope) => {
      const made = await findMade(scope, id, version)
      if (made.length === 0) return { missing: true }
      // With one form, the whole first filling of the directory would go.
      if (made.some(({ save }) => save.door !== 'admin')) return { final: true }
      const moved: string[] = []
      for (const one of made) {
        const now = await lockRecord(scope, one.recordId)
        if (now?.version !== one.version) moved.push(one.record.title)
      }
      if (moved.length > 0) return { moved }
      for (const one of made) {
        const result = await undoOne(scope, one)
        // A part of it was undone already.
        if (!('saved' in result)) return scope.takeBack(result)
      }
      return { undone: made.length }
    })
  } catch (error) {
    if (violatedUnique(error) !== null) return { final: true }
    throw error
  }
}

type Made = Awaited<ReturnType<typeof findMade>>[number]

/** All that the save did, in the order in which it can be taken back. */
async function findMade({ tx }: SaveScope, recordId: string, version: number) {
  const one = await tx.revision.findUnique({
    where: { recordId_version: { recordId, version } },
    select: { saveId: true },
  })
  if (!one) return []
  const made = await tx.revision.findMany({
    where: { saveId: one.saveId },
    select: {
      recordId: true,
      version: true,
      action: true,
      status: true,
      save: { select: { door: true } },
      record: { select: { kind: true, title: true } },
    },
    orderBy: [{ recordId: 'asc' }],
  })
  return made.toSorted((a, b) => turnOf(a) - turnOf(b))
}

/** A merger is taken back from its end: what was moved goes back, the survivor gives up what it took, and the other takes it again. */
const turnOf = ({ action, status }: { action: RevisionAction; status: RecordStatus }): number => {
  if (status === 'trashed') return 2
  return action === 'merged' ? 1 : 0
}

async function undoOne(
  scope: SaveScope,
  { recordId, version, action, status, record: { kind } }: Made,
): Promise<{ saved: unknown } | Exclude<UndoResult, { undone: number }>> {
  const noun = nouns[kind]
  if (action === 'removed' || action === 'redacted') return { final: true }
  if (action === 'created')
    return orMoved(await changeStatus(scope, noun, recordId, version, 'trashed', 'trashed'))
  const before = await scope.tx.revision.findUnique({
    where: { recordId_version: { recordId, version: version - 1 } },
    select: { status: true, action: true, snapshot: true },
  })
  if (!before || before.status === 'removed') return { final: true }
  // What came back out of a merger is merged again by whoever wants that, with the page that says what it does.
  if (before.action === 'merged' && action === 'restored') return { final: true }
  if (action !== 'updated' && action !== 'merged') {
    const back = wayBack(action, before.status)
    return orMoved(await changeStatus(scope, noun, recordId, version, before.status, back))
  }
  const fields = noun.fields.safeParse(asSnapshot(before.snapshot))
  if (!fields.success) return { final: true }
  if (status !== before.status) {
    const changes = fields.data
    return orMoved(await changeStatus(scope, noun, recordId, version, before.status, 'restored', { changes }))
  }
  // What a merger took over stands in public either way.
  const texts =
    action === 'updated' ? privateTextsIn(kind, await readFields(scope, noun, recordId), fields.data) : []
  const result = await updateRecord(scope, noun, recordId, version, fields.data)
  if ('saved' in result && texts.length > 0) return { private: { kind, id: recordId, version: version - 1 } }
  return 'conflict' in result || 'taken' in result ? { final: true } : result
}

const orMoved = <Result extends object>(result: Result | { moved: true }) =>
  'moved' in result ? { moved: [] } : result

function wayBack(action: RevisionAction, before: RecordStatus): RevisionAction {
  if (action === 'trashed') return 'restored'
  if (before === 'trashed') return 'trashed'
  return before === 'published' ? 'published' : 'unpublished'
}
