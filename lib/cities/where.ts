import { countriesOf } from '#lib/countries/regions.ts'
import { openMembership, published } from '#lib/records/published.ts'
import { normalize } from '#lib/text/normalize.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { CityFacet, CityFilter } from './filter.ts'

/** The published cities that a filter leaves; with `except`, as if that facet were not chosen. */
export function citiesWhere(filter: CityFilter, except?: CityFacet): Prisma.CityWhereInput {
  const { country, region, alliance, kind, topic, q }: CityFilter = except
    ? { ...filter, [except]: null }
    : filter
  // What has no letter or digit in it is part of every name.
  const part = normalize(q ?? '')
  return {
    // Not by the record, which says the same: only so do the indexes of the orders serve.
    published: true,
    ...(part && { names: { contains: part } }),
    ...(topic && { record: { topics: { some: { topic: { record: { ...published, slug: topic } } } } } }),
    ...(kind && { kind }),
    ...(alliance && {
      memberships: { some: { ...openMembership, alliance: { record: { ...published, slug: alliance } } } },
    }),
    ...((country || region) && {
      AND: [
        country ? { countryCode: country } : {},
        region ? { countryCode: { in: countriesOf(region) } } : {},
      ],
    }),
  }
}
