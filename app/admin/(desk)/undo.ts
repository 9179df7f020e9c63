'use server'

import { notFound, redirect } from 'next/navigation'
import { requireEditor } from '#lib/auth/session.ts'
import { findKind } from '#lib/directory/admin/life/find-kind.ts'
import { isRepeated } from '#lib/directory/admin/life/repeated.ts'
import { readId, readVersion } from '#lib/directory/admin/life/step.ts'
import { undoSave } from '#lib/directory/admin/life/undo.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editRecordPath, historyPath, stepPath } from '#lib/records/admin-paths.ts'

/** Takes back the save that made a version of a record; history then shows what became of it. */
export async function undo(form: FormData): Promise<void> {
  const id = readId(form.get('id'))
  const version = readVersion(form.get('version'))
  if (!id || !version) notFound()
  const editor = await requireEditor(editRecordPath(id))
  const kind = await findKind(editor, id)
  if (!kind) notFound()
  const result = await undoSave(editor, id, version)
  // The version that was there before asks about each of its texts.
  if ('private' in result) {
    const { private: before } = result
    redirect(`${historyPath(before.kind, before.id, before.version)}?said=private`)
  }
  const reason = messages('en', 'history')('reason.undone')
  const isDone = 'undone' in result || (await isRepeated(editor, id, version, { reason }))
  const [said = 'missing'] = isDone ? ['undone'] : Object.keys(result)
  // Of the history of what one may not see, there is nothing to show.
  redirect(`${said === 'refused' ? stepPath(kind, id, 'trash') : historyPath(kind, id)}?said=${said}`)
}
