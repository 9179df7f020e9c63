import { z } from 'zod'
import { isRegion, type Region } from '#lib/countries/regions.ts'
import { countryCode } from '#lib/i18n/country-code.ts'
import { pageParameter, parameter, type SearchParameters } from '#lib/text/address.ts'
import { slug } from '#lib/text/slug.ts'
import { CityKind } from '#prisma/generated/enums.ts'

export const citySorts = ['name', 'country', 'population'] as const
export type CitySort = (typeof citySorts)[number]

/** What a list of cities is narrowed to; null narrows nothing. */
export interface CityFilter {
  q: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  region: Region | null
  /** Slug. */
  alliance: string | null
  kind: CityKind | null
  /** Slug. */
  topic: string | null
  sort: CitySort
  /** From 1. */
  page: number
}

/** The facets of the list, in the order in which they are offered and stand in the address. */
export const cityFacets = ['alliance', 'country', 'region', 'kind', 'topic'] as const
export type CityFacet = (typeof cityFacets)[number]

const longestQuery = 100

const valid = <Value>(schema: z.ZodType<Value>, value: string | null): Value | null =>
  schema.nullable().catch(null).parse(value)

/** Reads a filter from an address. What is malformed narrows nothing. */
export function cityFilterFrom(asked: SearchParameters): CityFilter {
  const region = parameter(asked, 'region')
  return {
    q: parameter(asked, 'q')?.slice(0, longestQuery).replaceAll('\0', '') || null,
    country: valid(countryCode, parameter(asked, 'country')?.toUpperCase() ?? null),
    region: region && isRegion(region) ? region : null,
    alliance: valid(slug, parameter(asked, 'alliance')),
    kind: valid(z.enum(CityKind), parameter(asked, 'kind')),
    topic: valid(slug, parameter(asked, 'topic')),
    sort: valid(z.enum(citySorts), parameter(asked, 'sort')) ?? 'name',
    page: pageParameter(asked),
  }
}
