import type { Language } from './languages.ts'

// Where the form that Unicode's data gives is unusual, outdated or carries a remark.
const countryOverrides: Partial<Record<Language, Record<string, string>>> = {
  en: {
    PS: 'Palestine',
    MK: 'North Macedonia',
    MD: 'Moldova',
    KG: 'Kyrgyzstan',
    MM: 'Myanmar',
    TR: 'Türkiye',
    CD: 'Democratic Republic of the Congo',
    CG: 'Congo',
    HK: 'Hong Kong, China',
    MO: 'Macao, China',
  },
}

// Made once for each language and type: making one takes longer than all the names on a page.
const displayNames = new Map<string, Intl.DisplayNames>()

function namesIn(locale: Language, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${locale} ${type}`
  const known = displayNames.get(key) ?? new Intl.DisplayNames(locale, { type, fallback: 'code' })
  displayNames.set(key, known)
  return known
}

/** The name of a country by its ISO 3166-1 alpha-2 code; an unknown code is returned as it is. */
export function countryName(locale: Language, code: string): string {
  return countryOverrides[locale]?.[code] ?? namesIn(locale, 'region').of(code) ?? code
}

/** The name of a language by its BCP 47 tag ("uz-Cyrl" → "Uzbek (Cyrillic)"); null for "und", unknown. */
export function languageName(locale: Language, tag: string): string | null {
  if (tag === 'und') return null
  return namesIn(locale, 'language').of(tag) ?? tag
}
