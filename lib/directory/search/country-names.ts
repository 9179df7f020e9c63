import countries from 'world-countries'
import { countryCodes } from '#lib/i18n/country-code.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { normalize } from '#lib/text/normalize.ts'
import { overlap, trigrams } from './similarity.ts'
import { reachOf, type Terms } from './terms.ts'

/** A name of a country. Countries have no record: their names come from Unicode's data and from world-countries. */
export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  code: string
  text: string
  /** BCP 47; "und" where it is not known. */
  language: string
  normalized: string
  /** Found by its beginning and its words too; other names (long forms, codes) only when typed whole. */
  usual: boolean
}

const name = (code: string, text: string, language: string, usual: boolean): CountryName => ({
  code,
  text,
  language,
  normalized: normalize(text),
  usual,
})

/** ISO 639-3, as world-countries has them, to BCP 47 ("ukr" → "uk"). */
const canonical = (language: string) => Intl.getCanonicalLocales(language)[0] ?? 'und'

/** All that readers may type in, published or not. */
const searchedLanguages = ['en', 'zh', 'ru', 'fr', 'es', 'ar'] as const satisfies readonly Language[]

function namesOf(code: string): CountryName[] {
  const country = countries.find(({ cca2 }) => cca2 === code)
  const usual = searchedLanguages.map((language) => name(code, countryName(language, code), language, true))
  if (!country) return usual
  const native = Object.entries(country.name.native)
  return [
    ...usual,
    ...native.map(([language, { common }]) => name(code, common, canonical(language), true)),
    name(code, country.name.common, 'en', true),
    name(code, country.name.official, 'en', false),
    ...native.map(([language, { official }]) => name(code, official, canonical(language), false)),
    ...country.altSpellings.map((text) => name(code, text, 'und', false)),
  ]
}

const names: readonly CountryName[] = countryCodes
  .flatMap(namesOf)
  .filter(({ normalized }) => normalized !== '')

/** How well a name matches, best first; null where it does not. */
function rank({ normalized, usual }: CountryName, whole: string): number | null {
  if (normalized === whole) return 0
  if (!usual || reachOf(whole) === 'word') return null
  if (normalized.startsWith(`${whole} `)) return 1
  if (` ${normalized} `.includes(` ${whole} `)) return 2
  return reachOf(whole) === 'inside' && normalized.startsWith(whole) ? 3 : null
}

/** Countries with a name that matches, each with the name that matches best, the best first. */
export function countriesNamed(locale: Language, { whole }: Terms): CountryName[] {
  const phrase = whole.replace(/^the /, '')
  return bestOf(locale, (candidate) => rank(candidate, phrase))
}

/** Taken apart when first somebody mistypes something: they are thousands. */
let trigramsOfNames: ReadonlyMap<CountryName, ReadonlySet<string>> | undefined

/** From which similarity on a country's name counts as close. */
const close = 0.45

/** Countries with a usual name that comes close, the closest first. */
export function countriesLike(locale: Language, { whole }: Terms): CountryName[] {
  if ([...whole].length < 4) return []
  trigramsOfNames ??= new Map(
    names.filter(({ usual }) => usual).map((usual) => [usual, trigrams(usual.normalized)]),
  )
  const known = trigramsOfNames
  const asked = trigrams(whole)
  return bestOf(locale, (candidate) => {
    const its = known.get(candidate)
    const likeness = its ? overlap(its, asked) : 0
    return likeness >= close ? 1 - likeness : null
  })
}

/** The codes of the countries that have this word in a usual name. Words shorter than three letters name none. */
export function codesByWord(word: string): string[] {
  if (reachOf(word) === 'word' || word.length < 2) return []
  const named = names.filter(({ usual, normalized }) => usual && ` ${normalized} `.includes(` ${word} `))
  return [...new Set(named.map(({ code }) => code))]
}

/** Each country once, by the name of the lowest rank; of equal ones that in the reader's language, else the first. */
function bestOf(locale: Language, rankOf: (candidate: CountryName) => number | null): CountryName[] {
  const best = new Map<string, { candidate: CountryName; rank: number }>()
  for (const candidate of names) {
    const its = rankOf(candidate)
    if (its === null) continue
    const known = best.get(candidate.code)
    const closer = !known || its < known.rank
    const readable = candidate.language === locale && known?.candidate.language !== locale
    if (closer || (its === known.rank && readable)) best.set(candidate.code, { candidate, rank: its })
  }
  return [...best.values()].toSorted((a, b) => a.rank - b.rank).map(({ candidate }) => candidate)
}
