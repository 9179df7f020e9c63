import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { countryName } from '#lib/i18n/names.ts'
import {
  cityCard,
  membershipCard,
  partnershipCard,
  projectCard,
  recordPageWithPosts,
} from '#lib/records/cards.ts'
import { openMembership, published, publishedAt, recordLink } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { CityFilter } from './filter.ts'
import { type CityTally, narrowTally, sumTally, tallyCities, totalOf } from './tally.ts'
import { citiesWhere } from './where.ts'

const cityRow = {
  ...cityCard,
  population: true,
  memberships: {
    where: openMembership,
    select: { id: true, role: true, alliance: { select: { record: { select: recordLink } } } },
    orderBy: { alliance: { record: { title: 'asc' } } },
  },
} satisfies Prisma.CitySelect
export type CityRow = Prisma.CityGetPayload<{ select: typeof cityRow }>

/** Cities on one page of a list. */
export const citiesPerPage = 50

/** One page of the cities that a filter leaves, in its order, and how many there are in all. */
export async function listCities(
  locale: Language,
  filter: CityFilter,
): Promise<{ cities: CityRow[]; total: number }> {
  const tally = narrowTally(await tallyCities(filter), filter)
  const total = totalOf(tally)
  const page = { skip: (filter.page - 1) * citiesPerPage, take: citiesPerPage }
  const parts =
    filter.sort === 'country'
      ? countriesOnPage(locale, tally, page).map(({ countryCode, ...part }) => ({
          ...part,
          where: { AND: [citiesWhere(filter), { countryCode }] },
          order: order.name,
        }))
      : [{ ...page, where: citiesWhere(filter), order: order[filter.sort], total }]
  const ids = (await Promise.all(parts.map(pageOfIds))).flat()
  const rows = await db.city.findMany({ where: { id: { in: ids } }, select: cityRow })
  const places = new Map(ids.map((id, place) => [id, place]))
  const place = ({ id }: CityRow) => places.get(id) ?? 0
  return { cities: rows.toSorted((a, b) => place(a) - place(b)), total }
}

interface Span {
  skip: number
  take: number
}

const order = {
  name: (direction) => [{ title: direction }, { id: direction }],
  population: (direction) => [
    {
      population: direction === 'asc' ? { sort: 'desc', nulls: 'last' } : { sort: 'asc', nulls: 'first' },
    },
    { title: direction },
    { id: direction },
  ],
} satisfies Record<
  Exclude<CityFilter['sort'], 'country'>,
  (direction: 'asc' | 'desc') => Prisma.CityOrderByWithRelationInput[]
>

/**
 * Ids only, because an index knows them without the rows that are skipped. What lies in the second half is counted from
 * the end, so that no page is further than half of the list away.
 */
async function pageOfIds({
  where,
  order,
  skip,
  take,
  total,
}: Span & {
  where: Prisma.CityWhereInput
  order: (direction: 'asc' | 'desc') => Prisma.CityOrderByWithRelationInput[]
  total: number
}): Promise<string[]> {
  const count = Math.min(take, total - skip)
  if (count <= 0) return []
  const isNear = skip <= total / 2
  const rows = await db.city.findMany({
    where,
    select: { id: true },
    orderBy: order(isNear ? 'asc' : 'desc'),
    skip: isNear ? skip : total - skip - count,
    take: count,
  })
  const ids = rows.map(({ id }) => id)
  return isNear ? ids : ids.reverse()
}

/**
 * Of which countries a page holds which part, in the order of the countries' names. The database knows codes only, so the
 * page is put together from these parts; cities without a country come last.
 */
function countriesOnPage(locale: Language, tally: readonly CityTally[], { skip, take }: Span) {
  const compare = compareText(locale)
  const named = [...sumTally(tally, ({ countryCode }) => countryCode)].toSorted(([a], [b]) => {
    if (a === null || b === null) return a === null ? 1 : -1
    return compare(countryName(locale, a), countryName(locale, b))
  })
  const parts: (Span & { countryCode: string | null; total: number })[] = []
  let before = 0
  for (const [countryCode, total] of named) {
    const from = Math.max(skip - before, 0)
    const until = Math.min(total, skip + take - before)
    if (until > from) parts.push({ countryCode, total, skip: from, take: until - from })
    before += total
  }
  return parts
}

const membershipOfCity = {
  ...membershipCard,
  alliance: {
    select: {
      kind: true,
      record: { select: recordLink },
      committees: {
        where: { record: published },
        select: { id: true, record: { select: recordLink } },
        orderBy: [{ position: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      },
    },
  },
} satisfies Prisma.MembershipSelect

const cityPage = {
  id: true,
  kind: true,
  kindAsNamed: true,
  countryCode: true,
  description: true,
  latitude: true,
  longitude: true,
  population: true,
  populationYear: true,
  website: true,
  geonamesId: true,
  wikidataId: true,
  parent: linkedThing,
  children: {
    where: { published: true },
    select: cityCard,
    orderBy: { title: 'asc' },
  },
  record: { select: recordPageWithPosts },
  memberships: {
    where: { record: published, alliance: { record: published } },
    select: membershipOfCity,
    orderBy: [{ open: 'desc' }, { alliance: { record: { title: 'asc' } } }],
  },
  projectParties: {
    where: { project: { record: published } },
    select: { id: true, role: true, note: true, project: { select: projectCard } },
  },
  partnerships: {
    where: { partnership: { record: published } },
    select: { partnership: { select: partnershipCard } },
  },
} satisfies Prisma.CitySelect
export type CityPage = Prisma.CityGetPayload<{ select: typeof cityPage }>

/** The published city at this slug, with all its page shows; null where there is none. */
export const findCity = cache(async (_locale: Language, slug: string): Promise<CityPage | null> => {
  const city = await db.city.findFirst({ where: { record: publishedAt(slug) }, select: cityPage })
  return city && { ...city, parent: shown(city.parent) }
})

/** All that the pages of these cities show, for as many of them as are published, in the order of their ids. */
export async function listCityPages(ids: readonly string[]): Promise<CityPage[]> {
  const cities = await db.city.findMany({
    where: { id: { in: [...ids] }, record: published },
    select: cityPage,
    orderBy: { id: 'asc' },
  })
  return cities.map((city) => ({ ...city, parent: shown(city.parent) }))
}
