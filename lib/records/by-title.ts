import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'

interface Titled {
  record: { title: string }
}

/** Orders things by their titles, as a reader of this language expects. */
export function byTitle(locale: Language): (a: Titled, b: Titled) => number {
  const compare = compareText(locale)
  return (a, b) => compare(a.record.title, b.record.title)
}
