import countries from 'i18n-iso-countries'
import { z } from 'zod'

/** ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .refine((code) => code in countries.getAlpha2Codes(), 'Choose a country from the list')
  .meta({ widget: 'country' })

/** Every country code there is, sorted. */
export const countryCodes: readonly string[] = Object.keys(countries.getAlpha2Codes()).sort()
