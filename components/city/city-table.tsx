import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import type { CityRow } from '#lib/cities/queries.ts'
import { countryPath } from '#lib/countries/paths.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'

/** Places as a table: what each is, where it lies, and where it belongs. */
export function CityTable({ locale, cities }: { locale: Language; cities: readonly CityRow[] }) {
  const t = messages(locale, 'city')
  return (
    <DataTable
      id="cities"
      caption={t('title')}
      captionHidden
      rows={cities}
      rowKey={(city) => city.id}
      columns={[
        {
          key: 'name',
          heading: t('name'),
          rowHeading: true,
          cell: (city) => <RecordAnchor locale={locale} record={city.record} />,
        },
        { key: 'kind', heading: t('kindLabel'), cell: (city) => t(`kind.${city.kind}`) },
        {
          key: 'country',
          heading: t('country'),
          cell: (city) =>
            city.countryCode ? (
              <a href={countryPath(locale, city.countryCode)}>{countryName(locale, city.countryCode)}</a>
            ) : (
              t('countryUnknown')
            ),
        },
        {
          key: 'population',
          heading: t('population'),
          numeric: true,
          cell: (city) => city.population !== null && formatNumber(locale, city.population),
        },
        {
          key: 'alliances',
          heading: t('alliances'),
          cell: (city) => (
            <ul className="cell-list">
              {city.memberships.map(({ id, alliance }) => (
                <li key={id}>
                  <RecordAnchor locale={locale} record={alliance.record} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
