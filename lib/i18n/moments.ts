import { formatterFor } from './formatters.ts'
import type { Language } from './languages.ts'

const moments = formatterFor(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
)

/** A day and its time, as in "3 May 2026 at 14:02 UTC". */
export const formatMoment = (locale: Language, at: Date): string => `${moments(locale).format(at)} UTC`
