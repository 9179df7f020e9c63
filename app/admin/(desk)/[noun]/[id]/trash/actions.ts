'use server'

import { redirect } from 'next/navigation'
import { requireStep } from '#app/admin/(desk)/[noun]/[id]/require-step.ts'
import { isRepeated } from '#lib/directory/admin/life/repeated.ts'
import { readLine } from '#lib/directory/admin/life/step.ts'
import { mutationsFor } from '#lib/directory/admin/nouns.ts'
import { historyPath } from '#lib/records/admin-paths.ts'

/** Puts a record into the trash. The page that follows offers to take it out again. */
export async function trash(form: FormData): Promise<void> {
  const { editor, kind, id, began, here } = await requireStep(form, 'trash')
  const result = await mutationsFor(kind).trash(editor, id, began, readLine(form, 'reason'))
  const [said] = Object.keys(result)
  const isDone = 'saved' in result || (await isRepeated(editor, id, began, { action: 'trashed' }))
  redirect(isDone ? here : `${here}?said=${said}`)
}

/** Takes a record out of the trash. */
export async function restore(form: FormData): Promise<void> {
  const { editor, kind, id, began, here } = await requireStep(form, 'trash')
  const result = await mutationsFor(kind).restore(editor, id, began)
  const [said] = Object.keys(result)
  const isDone = 'saved' in result || (await isRepeated(editor, id, began, { action: 'restored' }))
  redirect(isDone ? `${historyPath(kind, id)}?said=back` : `${here}?said=${said}`)
}
