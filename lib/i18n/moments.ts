import type { Language } from './languages.ts'
import { formattingLocale } from './messages.ts'

/** A day and its time, as in "3 May 2026 at 14:02 UTC". */
export function formatMoment(locale: Language, at: Date): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const
  return `${new Intl.DateTimeFormat(formattingLocale(locale), options).format(at)} UTC`
}
