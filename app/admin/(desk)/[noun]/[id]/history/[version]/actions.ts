'use server'

import { notFound, redirect } from 'next/navigation'
import { requireEditor } from '#lib/auth/session.ts'
import { isRepeated } from '#lib/directory/admin/life/repeated.ts'
import { restoreVersion } from '#lib/directory/admin/life/restore-version.ts'
import { readStep, readVersion } from '#lib/directory/admin/life/step.ts'
import { messages } from '#lib/i18n/messages.ts'
import { historyPath } from '#lib/records/admin-paths.ts'

/** Makes an earlier version the present one. */
export async function restore(form: FormData): Promise<void> {
  const step = readStep(form)
  const version = readVersion(form.get('version'))
  if (!step || !version) notFound()
  const { kind, id, began } = step
  const here = historyPath(kind, id, version)
  const editor = await requireEditor(here)
  const leaveOut = form.get('leaveOut') === 'yes'
  const publicTexts = form.getAll('public').map(String)
  const result = await restoreVersion(editor, kind, id, { version, began, leaveOut, publicTexts })
  const reason = messages('en', 'history')('reason.restored', { version: String(version) })
  const isDone = 'saved' in result || (await isRepeated(editor, id, began, { reason }))
  if (isDone) redirect(`${historyPath(kind, id)}?said=restored`)
  if ('gone' in result) redirect(`${here}?gone`)
  const [said = 'missing'] = Object.keys(result)
  redirect(`${here}?said=${said === 'lost' ? 'outdated' : said}`)
}
