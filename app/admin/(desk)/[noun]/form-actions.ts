'use server'

import { notFound, redirect } from 'next/navigation'
import { findEditor } from '#lib/auth/session.ts'
import { answerForm, typedIn } from '#lib/directory/admin/form/answer.ts'
import { keepTyped } from '#lib/directory/admin/form/open-forms.ts'
import { type FormState, untouched } from '#lib/directory/admin/form/state.ts'
import { isKind } from '#lib/directory/admin/nouns.ts'
import { signInPath } from '#lib/records/admin-paths.ts'
import { unlessUnavailable } from '#lib/records/unavailable.ts'
import { markdownToHtml } from '#lib/text/markdown.ts'

/**
 * Saves a record's form, or answers what else was asked of it. Arguments come from the browser, whatever they were bound to.
 * @param here where the form is.
 */
export async function sendForm(
  kind: string,
  here: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  if (!isKind(kind)) notFound()
  const opened = String(form.get('opened') ?? '')
  const typed = typedIn('en', kind, form)
  const turn = (Number(before.turn) || 0) + 1
  const failed = (notice: FormState['notice']): FormState => ({ ...untouched(opened, typed), turn, notice })
  const answer = await unlessUnavailable(async () => {
    const editor = await findEditor()
    if (editor) return await answerForm(editor, 'en', kind, { turn: turn - 1 }, form)
    await keepTyped(opened, typed)
    return { ended: signInPath(here) }
  })
  if (answer === null) return failed('unavailable')
  if ('state' in answer) return answer.state
  const scripts = form.get('scripts') === 'on'
  if ('ended' in answer) return scripts ? failed('expired') : redirect(answer.ended)
  return scripts ? { ...failed(null), goTo: answer.saved } : redirect(answer.saved)
}

/** Prose as it will be read. For whoever is signed in: it costs time to make. */
export async function previewText(text: string): Promise<string> {
  if (!(await findEditor())) return ''
  return markdownToHtml(String(text).slice(0, 20_000), 3)
}
