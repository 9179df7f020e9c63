import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Page } from '#app/public-page.tsx'
import { cityListFacets } from '#components/city/city-facets.ts'
import { CityListForm } from '#components/city/city-list-form.tsx'
import { CityTable } from '#components/city/city-table.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { ListChips, ListFacets } from '#components/layout/list-facets.tsx'
import { ListPages } from '#components/layout/list-pages.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { Unlisted } from '#components/layout/unlisted.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { countCityFacets } from '#lib/cities/facets.ts'
import { cityFilterFrom } from '#lib/cities/filter.ts'
import { citiesPath, countedCitiesPath } from '#lib/cities/paths.ts'
import { citiesPerPage, listCities } from '#lib/cities/queries.ts'
import { downloads } from '#lib/directory/api/downloads.ts'
import { messages } from '#lib/i18n/messages.ts'
import { findTitle } from '#lib/records/title.ts'
import { isAskedBy } from '#lib/text/address.ts'

type Props = PageProps<'/[locale]/cities'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'city')
  const { alliance, page } = cityFilterFrom(await searchParams)
  const chosen = alliance === null ? null : await findTitle('alliance', alliance)
  const title = chosen === null ? t('title') : t('titleIn', { alliance: chosen })
  return pageMetadata({
    title: page === 1 ? title : messages(locale, 'list')('titleOnPage', { title, number: String(page) }),
    description: chosen === null ? t('lead') : t('leadIn', { alliance: chosen }),
  })
}

export default async function CitiesPage({ params, searchParams }: Props) {
  const locale = requireLanguage((await params).locale)
  const asked = await searchParams
  const filter = cityFilterFrom(asked)
  const canonical = citiesPath(locale, filter)
  if (!isAskedBy(canonical, citiesPath(locale), asked)) permanentRedirect(canonical)

  const [{ cities, total }, counts] = await Promise.all([listCities(locale, filter), countCityFacets(filter)])
  if (cities.length === 0 && filter.page > 1) notFound()
  const t = messages(locale, 'city')
  const facets = cityListFacets(locale, filter, counts)
  return (
    <Page
      locale={locale}
      path="/cities"
      canonical={countedCitiesPath(locale, filter)}
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[]}
    >
      {total === 0 && <Unlisted />}
      <Columns
        side="start"
        asideLabel={messages(locale, 'list')('filters')}
        aside={<ListFacets locale={locale} facets={facets} total={total} />}
      >
        <CityListForm locale={locale} filter={filter} />
        <ListChips
          locale={locale}
          facets={facets}
          text={
            filter.q ? { value: filter.q, href: citiesPath(locale, { ...filter, page: 1, q: null }) } : null
          }
          clear={citiesPath(locale, { sort: filter.sort })}
        />
        <p role="status">{t('count', { count: total })}</p>
        {total > 0 ? <CityTable locale={locale} cities={cities} /> : <Empty>{t('empty')}</Empty>}
        <ListPages
          locale={locale}
          current={filter.page}
          count={Math.ceil(total / citiesPerPage)}
          href={(page) => citiesPath(locale, { ...filter, page })}
        />
        {total > 0 && (
          <ListDownloads
            locale={locale}
            files={downloads('cities', {
              q: filter.q,
              country: filter.country,
              region: filter.region,
              alliance: filter.alliance,
              kind: filter.kind,
              topic: filter.topic,
              sort: filter.sort === 'name' ? null : filter.sort,
            })}
          />
        )}
      </Columns>
    </Page>
  )
}
