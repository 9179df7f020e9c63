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

/** The name of a country by its ISO 3166-1 alpha-2 code; an unknown code is returned as it is. */
export function countryName(locale: Language, code: string): string {
  return (
    countryOverrides[locale]?.[code] ??
    new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ??
    code
  )
}

/** The name of a language by its BCP 47 tag ("uz-Cyrl" → "Uzbek (Cyrillic)"); null for "und", unknown. */
export function languageName(locale: Language, tag: string): string | null {
  if (tag === 'und') return null
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag
}
