import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { CityChips, CityFacets } from '#components/city/city-facets.tsx'
import { CityListForm } from '#components/city/city-list-form.tsx'
import { CityTable } from '#components/city/city-table.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { Page } from '#components/layout/page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { Unlisted } from '#components/layout/unlisted.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { countCityFacets } from '#lib/cities/facets.ts'
import { cityFilterFrom } from '#lib/cities/filter.ts'
import { citiesPath } from '#lib/cities/paths.ts'
import { citiesPerPage, listCities } from '#lib/cities/queries.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { isAskedBy } from '#lib/text/address.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/cities'>): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'city')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function CitiesPage({ params, searchParams }: PageProps<'/[locale]/cities'>) {
  const locale = requireLanguage((await params).locale)
  const asked = await searchParams
  const filter = cityFilterFrom(asked)
  const canonical = citiesPath(locale, filter)
  if (!isAskedBy(canonical, citiesPath(locale), asked)) permanentRedirect(canonical)

  const [{ cities, total }, facets] = await Promise.all([listCities(locale, filter), countCityFacets(filter)])
  if (cities.length === 0 && filter.page > 1) notFound()
  const t = messages(locale, 'city')
  const list = messages(locale, 'list')
  return (
    <Page locale={locale} path="/cities" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      {total === 0 && <Unlisted />}
      <Columns
        side="start"
        asideLabel={list('filters')}
        aside={<CityFacets locale={locale} filter={filter} facets={facets} />}
      >
        <CityListForm locale={locale} filter={filter} />
        <CityChips locale={locale} filter={filter} facets={facets} />
        <p role="status">{t('count', { count: total })}</p>
        {total > 0 ? <CityTable locale={locale} cities={cities} /> : <Empty>{t('empty')}</Empty>}
        <Pagination
          label={list('pages')}
          current={filter.page}
          count={Math.ceil(total / citiesPerPage)}
          href={(page) => citiesPath(locale, { ...filter, page })}
          pageLabel={(page) => list('page', { number: formatNumber(locale, page) })}
          previous={list('previous')}
          next={list('next')}
        />
      </Columns>
    </Page>
  )
}
