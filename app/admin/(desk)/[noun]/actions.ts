'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { BulkState } from '#components/admin/bulk-form.tsx'
import type { SaveViewState } from '#components/admin/save-view.tsx'
import { requireEditor } from '#lib/auth/session.ts'
import { textIn } from '#lib/directory/admin/form/read.ts'
import { bulkAnswer, readBulk } from '#lib/directory/admin/list/bulk-form.ts'
import { removeView, saveView } from '#lib/directory/admin/list/views.ts'
import { isKind } from '#lib/directory/admin/nouns.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminHome, adminListPath } from '#lib/records/admin-paths.ts'

export async function bulkAction(kind: string, _state: BulkState, form: FormData): Promise<BulkState> {
  if (!isKind(kind)) redirect(adminHome)
  const editor = await requireEditor(adminListPath(kind))
  const answer = await bulkAnswer(editor, kind, readBulk(form))
  refresh()
  return answer
}

export async function saveViewAction(
  kind: string,
  query: string,
  _state: SaveViewState,
  form: FormData,
): Promise<SaveViewState> {
  if (!isKind(kind)) redirect(adminHome)
  const t = messages('en', 'admin')
  const editor = await requireEditor(adminListPath(kind, query))
  const name = textIn(form, 'name')
  const saved = await saveView(editor, kind, {
    name,
    query: String(query),
    shared: form.get('shared') === 'yes',
    replace: form.get('replace') === 'yes',
  })
  if ('missing' in saved) return { told: null, problem: t('views.nameMissing'), name }
  if ('refused' in saved) return { told: null, problem: t('views.mayNotShare'), name }
  if ('full' in saved) return { told: null, problem: t('views.full', { most: saved.full }), name }
  if ('known' in saved) {
    const problem = t(saved.known.shared ? 'views.knownShared' : 'views.known', { name: saved.known.name })
    return { told: null, problem, name, replaces: true, shared: form.get('shared') === 'yes' }
  }
  refresh()
  return { told: t('views.saved', { name: saved.saved }), problem: null, name: '' }
}

export async function removeViewAction(form: FormData): Promise<void> {
  const kind = textIn(form, 'kind')
  const path = isKind(kind) ? adminListPath(kind) : adminHome
  const editor = await requireEditor(path)
  await removeView(editor, textIn(form, 'view'))
  redirect(path)
}
