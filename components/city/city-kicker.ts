import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { CityKind } from '#prisma/generated/enums.ts'

/** What a place is, in a few words: "Region in Ukraine". */
export function cityKicker(locale: Language, city: { kind: CityKind; countryCode: string | null }): string {
  const t = messages(locale, 'city')
  const kind = t(`kind.${city.kind}`)
  return city.countryCode
    ? t('kindInCountry', { kind, country: countryName(locale, city.countryCode) })
    : kind
}
