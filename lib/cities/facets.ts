import { regionOf } from '#lib/countries/regions.ts'
import { db } from '#lib/db/client.ts'
import { type FacetCount, facetOfRecords } from '#lib/records/facets.ts'
import { openMembership } from '#lib/records/published.ts'
import type { CityFacet, CityFilter } from './filter.ts'
import { type CityTally, narrowTally, sumTally, tallyCities } from './tally.ts'
import { citiesWhere } from './where.ts'

/** Counts each value of each facet under the other facets that are chosen. Values that would leave nothing are left out. */
export async function countCityFacets(filter: CityFilter): Promise<Record<CityFacet, FacetCount[]>> {
  const [tally, alliance, topic] = await Promise.all([
    tallyCities(filter),
    countAlliances(filter),
    countTopics(filter),
  ])
  const countBy = (facet: 'country' | 'region' | 'kind', value: (one: CityTally) => string | undefined) =>
    facetOf(sumTally(narrowTally(tally, { ...filter, [facet]: null }), value))
  return {
    alliance,
    country: countBy('country', ({ countryCode }) => countryCode ?? undefined),
    region: countBy('region', ({ countryCode }) =>
      countryCode === null ? undefined : (regionOf(countryCode) ?? undefined),
    ),
    kind: countBy('kind', ({ kind }) => kind),
    topic,
  }
}

const facetOf = (counts: ReadonlyMap<string, number>): FacetCount[] =>
  [...counts].map(([value, count]) => ({ value, title: null, count }))

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
