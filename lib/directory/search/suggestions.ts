import type { Language } from '#lib/i18n/languages.ts'
import { type Hit, search } from './search.ts'
import type { Terms } from './terms.ts'

const most = 8

/** The first few things that a query finds; what only comes close, where nothing is spelled so. */
export async function suggest(locale: Language, terms: Terms): Promise<readonly Hit[]> {
  const found = terms.words.length > 0 ? await search(locale, terms) : null
  return found?.hits.slice(0, most) ?? []
}
