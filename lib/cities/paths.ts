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
