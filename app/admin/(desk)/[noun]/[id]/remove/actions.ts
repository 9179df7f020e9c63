'use server'

import { redirect } from 'next/navigation'
import { requireStep } from '#app/admin/(desk)/[noun]/[id]/require-step.ts'
import { removeRecord } from '#lib/directory/admin/life/removal.ts'
import { isRepeated } from '#lib/directory/admin/life/repeated.ts'
import { stepPath, trashPath } from '#lib/records/admin-paths.ts'

/** Removes a record for good, with what was shown to go along. */
export async function remove(form: FormData): Promise<void> {
  const { editor, kind, id, began, here } = await requireStep(form, 'remove')
  const shown = { along: Number(form.get('along')), changed: Number(form.get('changed')) }
  const result = await removeRecord(editor, kind, id, began, shown)
  const isDone = 'removed' in result || (await isRepeated(editor, id, began, { action: 'removed' }))
  if (isDone) redirect(`${trashPath}?said=removed`)
  const [said = 'missing'] = Object.keys(result)
  redirect(`${said === 'moved' ? here : stepPath(kind, id, 'trash')}?said=${said}`)
}
