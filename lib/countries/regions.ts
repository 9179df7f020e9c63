import countries from 'world-countries'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** The subregions of world-countries, in the order in which they are told: by continent, then within it. */
const slugs = {
  'Northern Africa': 'northern-africa',
  'Western Africa': 'western-africa',
  'Middle Africa': 'middle-africa',
  'Eastern Africa': 'eastern-africa',
  'Southern Africa': 'southern-africa',
  'North America': 'north-america',
  'Central America': 'central-america',
  Caribbean: 'caribbean',
  'South America': 'south-america',
  'Central Asia': 'central-asia',
  'Eastern Asia': 'eastern-asia',
  'South-Eastern Asia': 'south-eastern-asia',
  'Southern Asia': 'southern-asia',
  'Western Asia': 'western-asia',
  'Northern Europe': 'northern-europe',
  'Western Europe': 'western-europe',
  'Central Europe': 'central-europe',
  'Eastern Europe': 'eastern-europe',
  'Southern Europe': 'southern-europe',
  'Southeast Europe': 'southeast-europe',
  'Australia and New Zealand': 'australia-and-new-zealand',
  Melanesia: 'melanesia',
  Micronesia: 'micronesia',
  Polynesia: 'polynesia',
  // The Antarctic and its islands stand under no subregion.
  '': 'antarctic',
} as const

/** Part of an address, and key of its name in the catalogue. */
export type Region = (typeof slugs)[keyof typeof slugs]

/** Every region of the world, in the order in which they are told. */
export const regions: readonly Region[] = Object.values(slugs)

const isSubregion = (name: string): name is keyof typeof slugs => Object.hasOwn(slugs, name)

const regionByCode = new Map<string, Region>(
  countries.flatMap(({ cca2, subregion }) => (isSubregion(subregion) ? [[cca2, slugs[subregion]]] : [])),
)

export const isRegion = (value: string): value is Region => regions.some((region) => region === value)

/** The region in which a country lies, by its ISO 3166-1 alpha-2 code in upper case; null for a code that is none. */
export const regionOf = (code: string): Region | null => regionByCode.get(code) ?? null

/** ISO 3166-1 alpha-2 codes of all countries of a region, sorted. */
export const countriesOf = (region: Region): string[] =>
  [...regionByCode].flatMap(([code, its]) => (its === region ? [code] : [])).sort()

/** What a region is called. */
export const regionName = (locale: Language, region: Region): string =>
  messages(locale, 'country')(`region.${region}`)
