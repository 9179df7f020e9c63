import { formatterFor } from './formatters.ts'
import type { Language } from './languages.ts'
import { formattingLocale, messages } from './messages.ts'

const numbers = formatterFor((locale) => new Intl.NumberFormat(locale))

/** 3300000 → "3,300,000". */
export const formatNumber = (locale: Language, value: number | bigint): string =>
  numbers(locale).format(value)

/** As above, where a year may stand as well: that takes no comma in its four figures, and nor do small amounts. */
export const inFigures = (locale: Language, value: number | bigint): string =>
  value < 10_000 && value > -10_000 ? String(value) : formatNumber(locale, value)

/** 12345 → "12.3 kB". */
export function formatBytes(locale: Language, bytes: number): string {
  const [unit, size] =
    bytes < 1e3
      ? ['byte', 1]
      : bytes < 1e6
        ? ['kilobyte', 1e3]
        : bytes < 1e9
          ? ['megabyte', 1e6]
          : ['gigabyte', 1e9]
  return new Intl.NumberFormat(formattingLocale(locale), {
    style: 'unit',
    unit: String(unit),
    unitDisplay: bytes < 1e3 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / Number(size))
}

const lists = formatterFor((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** Joins things with commas and "and". */
export const formatList = (locale: Language, items: readonly string[]): string => lists(locale).format(items)

const degrees = formatterFor(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)

/** Degrees of latitude and longitude as "49.55° N, 25.59° E", with two decimals (about one kilometre). */
export function formatCoordinates(locale: Language, latitude: number, longitude: number): string {
  const { format } = degrees(locale)
  const t = messages(locale, 'map')
  const north = { degrees: format(Math.abs(latitude)) }
  const east = { degrees: format(Math.abs(longitude)) }
  return t('coordinates', {
    latitude: latitude < 0 ? t('latitude.south', north) : t('latitude.north', north),
    longitude: longitude < 0 ? t('longitude.west', east) : t('longitude.east', east),
  })
}

const collators = formatterFor((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }))

/** Orders texts as a reader of this language expects; numbers inside them count as numbers. */
export const compareText = (locale: Language): ((a: string, b: string) => number) => collators(locale).compare
