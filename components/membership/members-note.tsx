import type { MemberPlace } from '#lib/directory/statistics.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** How many members there are in how many countries; one whose country no source names is not counted to one. */
export function MembersNote({ locale, places }: { locale: Language; places: readonly MemberPlace[] }) {
  const t = messages(locale, 'home')
  const named = places.filter(
    ({ countryCode, record }) => countryCode !== null && record.decisions.length === 0,
  )
  const countries = new Set(named.map(({ countryCode }) => countryCode)).size
  const unnamed = places.length - named.length
  return unnamed > 0
    ? t('countriesNoteUnnamed', { places: places.length, countries, unnamed })
    : t('countriesNote', { places: places.length, countries })
}
