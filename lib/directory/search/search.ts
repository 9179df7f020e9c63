import { countryPath } from '#lib/countries/paths.ts'
import { countriesWithContent } from '#lib/directory/countries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { recordPath } from '#lib/records/paths.ts'
import { normalize } from '#lib/text/normalize.ts'
import type { CityKind, PostType, RecordKind, SearchEntryKind } from '#prisma/generated/enums.ts'
import { type CountryName, codesByWord, countriesLike, countriesNamed } from './country-names.ts'
import { excerpt } from './excerpt.ts'
import { highlight, type Part } from './highlight.ts'
import { wordsLike } from './similarity.ts'
import { type FoundRecord, findClose, findLiteral } from './statements.ts'
import type { Terms } from './terms.ts'

/** One thing that was found. */
export interface Hit {
  href: string
  kind: RecordKind | 'country'
  cityKind: CityKind | null
  postType: PostType | null
  title: readonly Part[]
  /** In the page's language; null where none is known, and for countries themselves. */
  country: string | null
  /** What matched, where that is not the title. */
  match: { kind: Exclude<SearchEntryKind, 'title'>; language: string; text: readonly Part[] } | null
}

export interface SearchResults {
  hits: readonly Hit[]
  /** Over all pages. */
  total: number
  /** There is more than the total counts; a longer query finds it. */
  more: boolean
  /** How many pages there are. */
  pages: number
  /** So many more only speak of it in their text; they are left out of hits and total. */
  mentions: number
  /** Nothing is spelled exactly as asked; these come close. */
  close: boolean
}

const pageSize = 20
const mostClose = 10

/**
 * Searches the published records and the countries that have something in the directory, whatever the language of
 * their names. Null for a page after the last one.
 * @param terms with at least one word.
 * @param page from 1.
 * @param mentions also what only speaks of it. Without it such records are left out where anything is called so.
 */
export async function search(
  locale: Language,
  terms: Terms,
  page = 1,
  mentions = false,
): Promise<SearchResults | null> {
  const countries = await thatHaveContent(countriesNamed(locale, terms))
  const from = (page - 1) * pageSize
  const countriesHere = countries.slice(from, from + pageSize)
  const found = await findLiteral(locale, terms, countryWords(terms), {
    skip: Math.max(0, from - countries.length),
    // At least one is asked for, because each row tells how many there are.
    take: Math.max(1, pageSize - countriesHere.length),
  })
  const called = countries.length + found.named
  const onlyCalled = called > 0 && !mentions
  const total = onlyCalled ? called : countries.length + found.total
  const records = found.records.filter(({ entryKind }) => !onlyCalled || entryKind !== 'text')
  const hits = [
    ...countriesHere.map((country) => countryHit(locale, country, terms.words)),
    ...records.map((record) => recordHit(locale, record, terms.words)),
  ].slice(0, pageSize)
  if (hits.length === 0) return page === 1 ? await searchClose(locale, terms) : null
  const pages = Math.ceil(total / pageSize)
  const left = onlyCalled ? found.total - found.named : 0
  return { hits, total, pages, more: found.more, mentions: left, close: false }
}

/** What comes close to a query that matches nothing as it is spelled. */
async function searchClose(locale: Language, terms: Terms): Promise<SearchResults> {
  const [countries, records] = await Promise.all([
    thatHaveContent(countriesLike(locale, terms)),
    findClose(locale, terms, mostClose),
  ])
  const marked = (text: string) => wordsLike(normalize(text), terms.words)
  const hits = [
    ...records.map((record) => recordHit(locale, record, marked(`${record.title} ${record.entryText}`))),
    ...countries.map((country) => countryHit(locale, country, marked(country.text))),
  ].slice(0, mostClose)
  return { hits, total: hits.length, pages: 1, more: false, mentions: 0, close: true }
}

async function thatHaveContent(countries: readonly CountryName[]): Promise<CountryName[]> {
  const codes = await countriesWithContent(countries.map(({ code }) => code))
  return countries.filter(({ code }) => codes.has(code))
}

/** With several words, those that name a country also match what lies in it. */
const countryWords = ({ words }: Terms) =>
  new Map(words.length < 2 ? [] : words.map((word) => [word, codesByWord(word)]))

function recordHit(locale: Language, record: FoundRecord, words: readonly string[]): Hit {
  const { kind, cityKind, postType, countryCode, entryKind } = record
  const post = postType && { type: postType }
  return {
    href: recordPath(locale, { kind, slug: record.slug, post }),
    kind,
    cityKind,
    postType,
    title: highlight(record.title, words),
    country: countryCode && countryName(locale, countryCode),
    match:
      entryKind === 'title'
        ? null
        : {
            kind: entryKind,
            language: record.entryLanguage,
            text:
              entryKind === 'text' ? excerpt(record.entryText, words) : highlight(record.entryText, words),
          },
  }
}

function countryHit(locale: Language, { code, text, language }: CountryName, words: readonly string[]): Hit {
  const title = countryName(locale, code)
  return {
    href: countryPath(locale, code),
    kind: 'country',
    cityKind: null,
    postType: null,
    title: highlight(title, words),
    country: null,
    match: text === title ? null : { kind: 'name', language, text: highlight(text, words) },
  }
}
