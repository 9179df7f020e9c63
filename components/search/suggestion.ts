import type { Part } from '#lib/directory/search/highlight.ts'
import type { Hit } from '#lib/directory/search/search.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { kindText } from './kind-text.ts'

/** One thing offered while a query is being typed: public/scripts/suggestions.js draws it. */
export interface Suggestion {
  href: string
  title: readonly Part[]
  /** What it is, where it lies, and the name by which it was found. */
  details: string[]
}

/** A thing that was found, in the words of one language. */
export function suggestion(locale: Language, hit: Hit): Suggestion {
  const name = hit.match && hit.match.kind !== 'text' ? hit.match.text.map(({ text }) => text).join('') : null
  const details = [kindText(locale, hit), hit.country, name].filter((detail) => detail !== null)
  return { href: hit.href, title: hit.title, details }
}
