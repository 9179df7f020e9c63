import { countryPath } from '#lib/countries/paths.ts'
import { listPath } from '#lib/records/paths.ts'
import { address } from '#lib/text/address.ts'
import type { CityFilter } from './filter.ts'

/** The list of cities, narrowed. Parameters stand in one order, and only where they narrow something. */
export function citiesPath(locale: string, filter: Partial<CityFilter> = {}): string {
  return address(listPath(locale, 'city'), {
    q: filter.q,
    country: filter.country?.toLowerCase(),
    region: filter.region,
    alliance: filter.alliance,
    kind: filter.kind,
    topic: filter.topic,
    sort: filter.sort === 'name' ? null : filter.sort,
    page: filter.page === 1 ? null : filter.page,
  })
}

/**
 * Where search engines count a narrowed list: one country at the country's page, one topic at the topic's, one alliance
 * as it is; anything else at the whole list, and any order at the usual one.
 */
export function countedCitiesPath(locale: string, filter: CityFilter): string {
  const { q, country, region, alliance, kind, topic, sort } = filter
  const page = sort === 'name' ? filter.page : 1
  const chosen = [q, country, region, alliance, kind, topic].filter((choice) => choice !== null)
  if (chosen.length === 0) return citiesPath(locale, { page })
  if (chosen.length > 1) return citiesPath(locale)
  if (country !== null) return countryPath(locale, country)
  if (topic !== null) return `${listPath(locale, 'topic')}/${topic}`
  return citiesPath(locale, alliance === null ? {} : { alliance, page })
}
