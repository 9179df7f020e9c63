import { regionOf } from '#lib/countries/regions.ts'
import { db } from '#lib/db/client.ts'
import { type FacetCount, facetOfRecords } from '#lib/records/facets.ts'
import { openMembership } from '#lib/records/published.ts'
import type { CityFacet, CityFilter } from './filter.ts'
import { citiesWhere } from './where.ts'

/** Counts each value of each facet under the other facets that are chosen. Values that would leave nothing are left out. */
export async function countCityFacets(filter: CityFilter): Promise<Record<CityFacet, FacetCount[]>> {
  const [alliance, country, region, kind, topic] = await Promise.all([
    countAlliances(filter),
    countCountries(filter, 'country'),
    countRegions(filter),
    countKinds(filter),
    countTopics(filter),
  ])
  return { alliance, country, region, kind, topic }
}

async function countCountries(filter: CityFilter, facet: 'country' | 'region'): Promise<FacetCount[]> {
  const groups = await db.city.groupBy({ by: 'countryCode', where: citiesWhere(filter, facet), _count: true })
  return groups.flatMap(({ countryCode, _count }) =>
    countryCode ? [{ value: countryCode, title: null, count: _count }] : [],
  )
}

async function countRegions(filter: CityFilter): Promise<FacetCount[]> {
  const counts = new Map<string, number>()
  for (const { value, count } of await countCountries(filter, 'region')) {
    const region = regionOf(value)
    if (region) counts.set(region, (counts.get(region) ?? 0) + count)
  }
  return [...counts].map(([value, count]) => ({ value, title: null, count }))
}

async function countKinds(filter: CityFilter): Promise<FacetCount[]> {
  const groups = await db.city.groupBy({ by: 'kind', where: citiesWhere(filter, 'kind'), _count: true })
  return groups.map(({ kind, _count }) => ({ value: kind, title: null, count: _count }))
}

// One open membership per city and alliance, so memberships count cities.
async function countAlliances(filter: CityFilter): Promise<FacetCount[]> {
  const groups = await db.membership.groupBy({
    by: 'allianceId',
    where: { ...openMembership, city: citiesWhere(filter, 'alliance') },
    _count: true,
  })
  return await facetOfRecords(new Map(groups.map(({ allianceId, _count }) => [allianceId, _count])))
}

async function countTopics(filter: CityFilter): Promise<FacetCount[]> {
  const groups = await db.topicLink.groupBy({
    by: ['topicId', 'recordId'],
    where: { record: { city: citiesWhere(filter, 'topic') } },
  })
  const counts = new Map<string, number>()
  for (const { topicId } of groups) counts.set(topicId, (counts.get(topicId) ?? 0) + 1)
  return await facetOfRecords(counts)
}
