'use server'

import { notFound, redirect } from 'next/navigation'
import { requireEditor } from '#lib/auth/session.ts'
import { removeRecord } from '#lib/directory/admin/life/removal.ts'
import { readStep } from '#lib/directory/admin/life/step.ts'
import { stepPath, trashPath } from '#lib/records/admin-paths.ts'

/** Removes a record for good, with what was shown to go along. */
export async function remove(form: FormData): Promise<void> {
  const step = readStep(form)
  if (!step) notFound()
  const { kind, id, began } = step
  const here = stepPath(kind, id, 'remove')
  const editor = await requireEditor(here)
  const shown = { along: Number(form.get('along')), changed: Number(form.get('changed')) }
  const result = await removeRecord(editor, kind, id, began, shown)
  if ('removed' in result) redirect(`${trashPath}?said=removed`)
  const [said = 'missing'] = Object.keys(result)
  redirect(`${said === 'moved' ? here : stepPath(kind, id, 'trash')}?said=${said}`)
}
