import { cache } from 'react'
import { sumTally, tallyAllCities, totalOf } from '#lib/cities/tally.ts'
import { type Region, regionOf, regions } from '#lib/countries/regions.ts'
import { db } from '#lib/db/client.ts'
import { countryCodes } from '#lib/i18n/country-code.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { byTitle } from '#lib/records/by-title.ts'
import { cityCard, organizationCard, type ProjectCard, projectCard } from '#lib/records/cards.ts'
import { belongs, openMembership, published, recordLink } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What the directory has in one country. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  code: string
  name: string
  /** Places that belong to an alliance now, over all alliances, each once. */
  members: number
  places: number
  organizations: number
}

/** The countries of a region, by name. */
export interface RegionRows {
  region: Region
  countries: CountryRow[]
}

export interface CountryList {
  /** In the order in which regions are told. */
  regions: RegionRows[]
  /** The countries that have members, most members first. */
  mostMembers: CountryRow[]
  /** How many countries there are. */
  count: number
  /** Places whose country neither a source nor the editors name. */
  placesWithout: number
}

/** Every country in which the directory has a place or an organization, by region in the order in which those are told. */
export async function listCountries(locale: Language): Promise<CountryList> {
  const [tally, members, organizations] = await Promise.all([
    tallyAllCities(),
    db.city.groupBy({
      by: 'countryCode',
      where: { published: true, memberships: { some: belongs } },
      _count: true,
    }),
    db.organization.groupBy({
      by: 'countryCode',
      where: { record: published, countryCode: { not: null } },
      _count: true,
    }),
  ])
  const count = (groups: readonly { countryCode: string | null; _count: number }[], code: string | null) =>
    groups.find(({ countryCode }) => countryCode === code)?._count ?? 0
  const places = sumTally(tally, ({ countryCode }) => countryCode)
  const codes = new Set(
    [...places.keys(), ...organizations.map(({ countryCode }) => countryCode)].filter(
      (code) => code !== null,
    ),
  )
  const compare = compareText(locale)
  const rows = [...codes]
    .map((code) => ({
      code,
      name: countryName(locale, code),
      members: count(members, code),
      places: places.get(code) ?? 0,
      organizations: count(organizations, code),
    }))
    .sort((a, b) => compare(a.name, b.name))
  return {
    regions: regions
      .map((region) => ({ region, countries: rows.filter(({ code }) => regionOf(code) === region) }))
      .filter(({ countries }) => countries.length > 0),
    mostMembers: rows.filter(({ members }) => members > 0).sort((a, b) => b.members - a.members),
    count: rows.length,
    placesWithout: places.get(null) ?? 0,
  }
}

/** Which of these countries the directory has a published place or organization in. */
export async function countriesWithContent(codes: readonly string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set()
  // bpchar is the column's own type: compared with text, its index would be of no use.
  const rows = await db.$queryRaw<{ code: string }[]>`
    SELECT code::text FROM unnest(${[...codes]}::bpchar[]) AS code
    WHERE (SELECT true FROM "City" WHERE "countryCode" = code AND published LIMIT 1)
      OR (SELECT true FROM "Organization" JOIN "Record" r USING (id)
          WHERE "countryCode" = code AND r.status = 'published' LIMIT 1)`
  return new Set(rows.map(({ code }) => code))
}

const countryDecision = {
  where: { field: 'countryCode' },
  select: { reason: true },
} satisfies Prisma.Record$decisionsArgs

const placeRow = {
  ...cityCard,
  latitude: true,
  longitude: true,
  record: { select: { ...recordLink, decisions: countryDecision } },
  memberships: {
    where: openMembership,
    select: { id: true, role: true, alliance: { select: { record: { select: recordLink } } } },
    orderBy: { alliance: { record: { title: 'asc' } } },
  },
} satisfies Prisma.CitySelect
export type CountryPlace = Prisma.CityGetPayload<{ select: typeof placeRow }>

const organizationRow = {
  ...organizationCard,
  record: { select: { ...organizationCard.record.select, decisions: countryDecision } },
} satisfies Prisma.OrganizationSelect
export type CountryOrganization = Prisma.OrganizationGetPayload<{ select: typeof organizationRow }>

export interface CountryPage {
  /** ISO 3166-1 alpha-2. */
  code: string
  name: string
  region: Region | null
  places: CountryPlace[]
  /** Of which `places` holds the first. */
  placeCount: number
  organizations: CountryOrganization[]
  projects: ProjectCard[]
}

/** More places than this are left to the list of cities, which has pages. */
const placesShown = 200

/**
 * What the directory has in one country; null for a code that is none, and for a country it has nothing in.
 * @param code ISO 3166-1 alpha-2 in lower case, as in addresses.
 */
export const findCountry = cache(async (locale: Language, code: string): Promise<CountryPage | null> => {
  const countryCode = code.toUpperCase()
  if (!countryCodes.includes(countryCode)) return null
  const here = { record: published, countryCode }
  const [places, tally, organizations, projects] = await Promise.all([
    db.city.findMany({
      where: { published: true, countryCode },
      select: placeRow,
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      take: placesShown,
    }),
    tallyAllCities(),
    db.organization.findMany({ where: here, select: organizationRow }),
    db.project.findMany({
      where: { record: published, parties: { some: { OR: [{ city: here }, { organization: here }] } } },
      select: projectCard,
    }),
  ])
  const placeCount = totalOf(tally.filter((one) => one.countryCode === countryCode))
  if (placeCount === 0 && organizations.length === 0) return null
  return {
    code: countryCode,
    name: countryName(locale, countryCode),
    region: regionOf(countryCode),
    places: places.sort(byTitle(locale)),
    placeCount,
    organizations: organizations.sort(byTitle(locale)),
    projects: projects.sort(byTitle(locale)),
  }
})
