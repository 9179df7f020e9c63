/** The list of countries. */
export const countriesPath = (locale: string): string => `/${locale}/countries`

/** The page of a country, by its ISO 3166-1 alpha-2 code in either case: `/en/countries/ua`. */
export const countryPath = (locale: string, code: string): string =>
  `${countriesPath(locale)}/${code.toLowerCase()}`
