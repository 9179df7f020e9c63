// Every public address: which pages there are, which parameters each knows, and how each is written. Pure.
import { cityFilterFrom } from '#lib/cities/filter.ts'
import { citiesPath } from '#lib/cities/paths.ts'
import { committeesPath } from '#lib/committees/paths.ts'
import { countriesPath, countryPath } from '#lib/countries/paths.ts'
import { countryCodes } from '#lib/i18n/country-code.ts'
import { isPublished, type Language, publishedLanguages } from '#lib/i18n/languages.ts'
import { type PostListName, postFilterFrom } from '#lib/posts/filter.ts'
import { postsPath } from '#lib/posts/paths.ts'
import { listPath, type PageKind, postListPath } from '#lib/records/paths.ts'
import { restingFilterFrom } from '#lib/sources/filter.ts'
import { sourcePath } from '#lib/sources/paths.ts'
import { pageParameter, parameter, type SearchParameters } from '#lib/text/address.ts'
import { isSlug } from '#lib/text/slug.ts'
import { searchPath, suggestionsPath } from './search/paths.ts'
import { readTerms } from './search/terms.ts'

/** What stands at an address. */
export type Found =
  /**
   * The page of exactly this address. One that is not `kept` holds free text, and could be asked for without end; or it shows
   * what no change of a record tells of.
   */
  | { page: string; kept: boolean }
  /** The same page has one right address, and this is it. */
  | { redirect: string }
  | { missing: true }

/** A page's one right address; null where it can have none. `part` is what the address names: a slug, a code. */
type Canonical = (locale: Language, part: string, asked: SearchParameters) => string | null

const text =
  (name: string): Canonical =>
  (locale) =>
    `/${locale}/${name}`

const list =
  (kind: PageKind): Canonical =>
  (locale) =>
    listPath(locale, kind)

const record =
  (kind: PageKind): Canonical =>
  (locale, slug) =>
    isSlug(slug) ? `${listPath(locale, kind)}/${slug}` : null

const postList =
  (name: PostListName): Canonical =>
  (locale, _part, asked) =>
    postsPath(locale, name, postFilterFrom(asked))

const post =
  (name: PostListName): Canonical =>
  (locale, slug) =>
    isSlug(slug) ? `${postListPath(locale, name)}/${slug}` : null

/** The folders of app/[locale] that answer the public, and how each writes its address. */
export const routes: Readonly<Record<string, Canonical>> = {
  '': (locale) => `/${locale}`,
  about: text('about'),
  accessibility: text('accessibility'),
  privacy: text('privacy'),
  alliances: list('alliance'),
  'alliances/[slug]': record('alliance'),
  cities: (locale, _part, asked) => citiesPath(locale, cityFilterFrom(asked)),
  'cities/[slug]': record('city'),
  committees: (locale, _part, asked) => {
    const alliance = parameter(asked, 'alliance')
    return committeesPath(locale, alliance && isSlug(alliance) ? alliance : null)
  },
  'committees/[slug]': record('committee'),
  countries: countriesPath,
  'countries/[code]': (locale, code) =>
    countryCodes.includes(code.toUpperCase()) ? countryPath(locale, code) : null,
  data: text('data'),
  'data/api': text('data/api'),
  'data/codebook': text('data/codebook'),
  'data/feeds': text('data/feeds'),
  events: postList('event'),
  'events/[slug]': post('event'),
  news: postList('news'),
  'news/[slug]': post('news'),
  organizations: list('organization'),
  'organizations/[slug]': record('organization'),
  projects: list('project'),
  'projects/[slug]': record('project'),
  publications: postList('publication'),
  'publications/[slug]': post('publication'),
  search: (locale, _part, asked) => {
    const { shown, words } = readTerms(parameter(asked, 'q') ?? '')
    const page = words.length > 0 ? pageParameter(asked) : 1
    return searchPath(locale, { query: shown, page, mentions: parameter(asked, 'mentions') === 'yes' })
  },
  'search/suggestions': (locale, _part, asked) =>
    suggestionsPath(locale, readTerms(parameter(asked, 'q') ?? '').shown),
  sources: list('source'),
  'sources/[slug]': (locale, slug, asked) =>
    isSlug(slug) ? sourcePath(locale, slug, restingFilterFrom(asked)) : null,
  topics: list('topic'),
  'topics/[slug]': record('topic'),
}

/** Pages that show what is no record: no change of a record tells when they are to be made anew. */
const unkept: ReadonlySet<string> = new Set(['data'])

/** The one parameter that holds what people type. All others hold words of ours, in lower case. */
const freeText = 'q'

/** No list is so long, and none is read so far: at fifty to a page, half a million things. */
const lastPage = 10_000

/**
 * What stands at an address, told without asking anything of anybody.
 * @param target path and query as requested, beginning with a slash; not "/" itself, which is a page in no language.
 */
export function findAddress(target: string): Found {
  const canonical = canonicalFor(target)
  if (canonical === null) return { missing: true }
  if (canonical === target) return { page: target, kept: isKept(target) }
  // What was cut or trimmed may have become simpler still: a redirect leads to the page at once.
  const there = canonical === '/' ? { page: '/' } : findAddress(canonical)
  return 'page' in there ? { redirect: there.page } : there
}

/** The published language in which an address begins; the first one for addresses that begin with none. */
export function languageOf(target: string): Language {
  const first = /^\/+([^/?#]*)/.exec(target)?.[1]?.toLowerCase() ?? ''
  return isPublished(first) ? first : (publishedLanguages[0] ?? 'en')
}

function isKept(target: string): boolean {
  const [, ...rest] = segmentsOf(target) ?? []
  return !unkept.has(rest.join('/')) && !parametersIn(target).has(freeText)
}

function canonicalFor(target: string): string | null {
  const segments = segmentsOf(target)
  if (segments === null) return null
  const [locale, ...rest] = segments
  if (locale === undefined) return '/'
  if (!isPublished(locale)) return null
  const asked = askedIn(target)
  if (pageParameter(asked) > lastPage) return null
  const known = routes[rest.join('/')]
  if (known && Object.hasOwn(routes, rest.join('/'))) return known(locale, '', asked)
  const [folder = '', part = '', ...more] = rest
  const thing = more.length === 0 ? (routes[`${folder}/[slug]`] ?? routes[`${folder}/[code]`]) : undefined
  return thing?.(locale, part, asked) ?? null
}

/** The parts of the path, decoded and in lower case, without the empty ones; null where it cannot be read. */
function segmentsOf(target: string): string[] | null {
  try {
    const path = target.split(/[?#]/, 1)[0] ?? ''
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent)
    return segments.map((segment) => segment.toLowerCase())
  } catch {
    return null
  }
}

function parametersIn(target: string): URLSearchParams {
  const start = target.indexOf('?')
  return new URLSearchParams(start < 0 ? '' : target.slice(start + 1))
}

/** The parameters as a page is handed them, in lower case but for what was typed. Said twice alike counts once. */
function askedIn(target: string): SearchParameters {
  const asked = new Map<string, Set<string>>()
  for (const [name, value] of parametersIn(target)) {
    const known = name.trim().toLowerCase()
    const values = asked.get(known) ?? new Set()
    asked.set(known, values.add(known === freeText ? value : value.toLowerCase()))
  }
  return Object.fromEntries(
    [...asked].map(([name, values]) => [name, values.size === 1 ? [...values][0] : [...values]]),
  )
}
