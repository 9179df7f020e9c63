import { cache } from 'react'
import { regionOf } from '#lib/countries/regions.ts'
import { db } from '#lib/db/client.ts'
import { normalize } from '#lib/text/normalize.ts'
import type { CityKind } from '#prisma/generated/enums.ts'
import type { CityFilter } from './filter.ts'
import { citiesWhere } from './where.ts'

/** How many cities there are of a country and a kind. */
export interface CityTally {
  /** ISO 3166-1 alpha-2; null where none is known. */
  countryCode: string | null
  kind: CityKind
  count: number
}

/** Counts all published cities, without looking at each: the database keeps the numbers. */
export async function tallyAllCities(): Promise<CityTally[]> {
  const groups = await db.cityTally.groupBy({ by: ['countryCode', 'kind'], _sum: { count: true } })
  return groups.flatMap(({ _sum: { count }, ...group }) => (count ? { ...group, count } : []))
}

/**
 * Counts the cities that a filter leaves, whatever country, region and kind it chooses: `countOf` and the facets narrow the
 * numbers to those. Asked twice for one page, it counts once.
 */
export const tallyCities = cache(async (filter: CityFilter): Promise<CityTally[]> => {
  const open: CityFilter = { ...filter, country: null, region: null, kind: null }
  if (!normalize(open.q ?? '') && !open.alliance && !open.topic) return await tallyAllCities()
  const groups = await db.city.groupBy({
    by: ['countryCode', 'kind'],
    where: citiesWhere(open),
    _count: true,
  })
  return groups.map(({ _count: count, ...group }) => ({ ...group, count }))
})

/** Those parts of a tally that a choice of country, region and kind leaves. */
export const narrowTally = (
  tally: readonly CityTally[],
  { country, region, kind }: Pick<CityFilter, 'country' | 'region' | 'kind'>,
): CityTally[] =>
  tally.filter(
    (one) =>
      (!country || one.countryCode === country) &&
      (!region || (one.countryCode !== null && regionOf(one.countryCode) === region)) &&
      (!kind || one.kind === kind),
  )

/** Adds up a tally by what `key` says; where it says undefined is left out. */
export function sumTally<Key>(
  tally: readonly CityTally[],
  key: (one: CityTally) => Key | undefined,
): Map<Key, number> {
  const sums = new Map<Key, number>()
  for (const one of tally) {
    const its = key(one)
    if (its !== undefined) sums.set(its, (sums.get(its) ?? 0) + one.count)
  }
  return sums
}

export const totalOf = (tally: readonly CityTally[]): number =>
  tally.reduce((total, { count }) => total + count, 0)
