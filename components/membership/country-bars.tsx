import { BarList } from '#components/ui/bar-list.tsx'
import { countryPath } from '#lib/countries/paths.ts'
import type { CountryCount } from '#lib/directory/statistics.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'

/** Members by country as bars, in the order given. Each leads to the page of the country. */
export function CountryBars({ locale, counts }: { locale: Language; counts: readonly CountryCount[] }) {
  const t = messages(locale, 'membership')
  return (
    <BarList
      label={t('byCountry')}
      bars={counts.map(({ code, members }) => ({
        label: code ? countryName(locale, code) : t('countryUnknown'),
        ...(code && { href: countryPath(locale, code) }),
        value: members,
        valueText: formatNumber(locale, members),
      }))}
    />
  )
}
