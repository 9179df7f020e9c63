import { countryPath } from '#lib/countries/paths.ts'
import type { RegionRows } from '#lib/directory/countries.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** Countries grouped by region, with how much the directory has in each: one table, so that the numbers stand under each other. */
export function CountryTable({ locale, regions }: { locale: Language; regions: readonly RegionRows[] }) {
  const t = messages(locale, 'country')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll the table.
    <section className="table-region max-w-3xl" aria-labelledby="countries-caption" tabIndex={0}>
      <table id="countries">
        <caption id="countries-caption" className="sr-only">
          {t('byRegion')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="label">
              {t('name')}
            </th>
            {(['members', 'places', 'organizationCount'] as const).map((heading) => (
              <th key={heading} scope="col" className="label numeric">
                {t(heading)}
              </th>
            ))}
          </tr>
        </thead>
        {regions.map(({ region, countries }) => (
          <tbody key={region}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="pt-6 font-serif text-lg">
                {t(`region.${region}`)}
              </th>
            </tr>
            {countries.map(({ code, name, members, places, organizations }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={countryPath(locale, code)}>{name}</a>
                </th>
                <td className="numeric">{formatNumber(locale, members)}</td>
                <td className="numeric">{formatNumber(locale, places)}</td>
                <td className="numeric">{formatNumber(locale, organizations)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
