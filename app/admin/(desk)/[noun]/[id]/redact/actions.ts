'use server'

import { redirect } from 'next/navigation'
import { requireStep } from '#app/admin/(desk)/[noun]/[id]/require-step.ts'
import type { RedactState } from '#components/life/redact-form.tsx'
import { findOccurrences, type Occurrences, redact } from '#lib/directory/admin/life/redaction.ts'
import { readLine } from '#lib/directory/admin/life/step.ts'
import { formatList } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { historyPath } from '#lib/records/admin-paths.ts'

const t = messages('en', 'history')

/** First says where the text stands; then, asked again, takes it out. The text never stands in an address. */
export async function takeOut(_before: RedactState, form: FormData): Promise<RedactState> {
  const { editor, kind, id, began } = await requireStep(form, 'redact')
  const text = readLine(form, 'text') ?? ''
  const isSure = form.get('intent') === 'redact' && form.get('seen') === text
  if (!isSure) {
    const found = await findOccurrences(editor, kind, id, text)
    if (!found) return { text, problem: t('redactProblem.refused') }
    return found.total > 0 && text.length > 3
      ? { text, places: placesOf(found) }
      : { text, problem: t('redactProblem.nowhere') }
  }
  const result = await redact(editor, kind, id, began, text)
  if ('redacted' in result) redirect(`${historyPath(kind, id)}?said=redacted`)
  return { text, problem: t(`redactProblem.${problemOf(result)}`) }
}

function problemOf(result: object): 'nowhere' | 'unfit' | 'moved' | 'refused' | 'missing' {
  const problems = ['nowhere', 'unfit', 'moved', 'refused'] as const
  return problems.find((problem) => problem in result) ?? 'missing'
}

function placesOf({ fields, versions, reasons, forms, addresses }: Occurrences): string[] {
  const counts = { versions, reasons, forms, addresses }
  const places = (['versions', 'reasons', 'forms', 'addresses'] as const).filter((place) => counts[place] > 0)
  return [
    ...(fields.length > 0 ? [t('redactPlaces.fields', { fields: formatList('en', fields) })] : []),
    ...places.map((place) => t(`redactPlaces.${place}`, { count: counts[place] })),
  ]
}
