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
import { linkWithStatus, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { CityFilter } from './filter.ts'
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
  const where = citiesWhere(filter)
  const skip = (filter.page - 1) * citiesPerPage
  const [total, cities] = await Promise.all([
    db.city.count({ where }),
    filter.sort === 'country'
      ? citiesByCountry(locale, where, skip)
      : db.city.findMany({ where, select: cityRow, orderBy: order[filter.sort], skip, take: citiesPerPage }),
  ])
  return { cities, total }
}

const order = {
  name: [{ record: { title: 'asc' } }, { id: 'asc' }],
  population: [{ population: { sort: 'desc', nulls: 'last' } }, { record: { title: 'asc' } }, { id: 'asc' }],
} satisfies Record<Exclude<CityFilter['sort'], 'country'>, Prisma.CityOrderByWithRelationInput[]>

/**
 * One page in the order of the countries' names. The database knows codes only, so the page is put together from the parts
 * of the countries that it touches; those without a country come last.
 */
async function citiesByCountry(locale: Language, where: Prisma.CityWhereInput, skip: number) {
  const compare = compareText(locale)
  const groups = await db.city.groupBy({ by: 'countryCode', where, _count: true })
  const named = groups.toSorted((a, b) => {
    if (a.countryCode === null || b.countryCode === null) return a.countryCode === null ? 1 : -1
    return compare(countryName(locale, a.countryCode), countryName(locale, b.countryCode))
  })
  const parts: Promise<CityRow[]>[] = []
  let before = 0
  for (const { countryCode, _count: count } of named) {
    const from = Math.max(skip - before, 0)
    const take = Math.min(count, skip + citiesPerPage - before) - from
    if (take > 0) {
      parts.push(
        db.city.findMany({
          where: { AND: [where, { countryCode }] },
          select: cityRow,
          orderBy: order.name,
          skip: from,
          take,
        }),
      )
    }
    before += count
  }
  return (await Promise.all(parts)).flat()
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
  parent: { select: { record: { select: linkWithStatus } } },
  children: {
    where: { record: published },
    select: cityCard,
    orderBy: { record: { title: 'asc' } },
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
