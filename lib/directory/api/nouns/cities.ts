import { z } from 'zod'
import { type CityFilter, cityFilterFrom } from '#lib/cities/filter.ts'
import { narrowTally, tallyCities, totalOf } from '#lib/cities/tally.ts'
import { citiesWhere } from '#lib/cities/where.ts'
import { regions } from '#lib/countries/regions.ts'
import { db } from '#lib/db/client.ts'
import { spineColumns, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { belongsTo, tiedToTopic } from '#lib/directory/api/conditions.ts'
import { joined } from '#lib/directory/api/csv.ts'
import { nounOf, type Table } from '#lib/directory/api/noun.ts'
import { column, sparseColumn } from '#lib/directory/api/order.ts'
import { country as countryParameter, key, namePart } from '#lib/directory/api/query.ts'
import {
  citation,
  citationsOf,
  country,
  countryOf,
  name,
  namesOf,
  partialDate,
  refer,
  reference,
  spine,
  spineOf,
  topicLink,
  topicsOf,
} from '#lib/directory/api/things.ts'
import { published, recordLink, recordPage } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { CityKind, MembershipRole, MembershipStatus } from '#prisma/generated/enums.ts'

const membership = z.strictObject({
  alliance: reference,
  role: z.enum(MembershipRole),
  status: z.enum(MembershipStatus),
  since: partialDate.nullable(),
  until: partialDate.nullable(),
  position: z.int().nullable().meta({ description: 'Place in the alliance’s own list' }),
  asListed: z.string().nullable().meta({ description: 'The wording of that list' }),
  sources: z.array(citation),
})

const schema = z.strictObject({
  ...spine,
  name: z.string(),
  kind: z.enum(CityKind),
  country: country.nullable(),
  location: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .nullable()
    .meta({ description: 'WGS 84 degrees' }),
  names: z.array(name).min(1),
  memberships: z.array(membership),
  topics: z.array(topicLink),
  updatedAt: z.iso.datetime(),
})
export type ApiCity = z.output<typeof schema>

const select = {
  id: true,
  title: true,
  kind: true,
  countryCode: true,
  latitude: true,
  longitude: true,
  population: true,
  record: {
    select: { ...recordLink, updatedAt: true, names: recordPage.names, topics: recordPage.topics },
  },
  memberships: {
    where: { record: published, alliance: { record: published } },
    select: {
      role: true,
      status: true,
      since: true,
      until: true,
      position: true,
      asListed: true,
      record: { select: { citations: recordPage.citations } },
      alliance: { select: { record: { select: recordLink } } },
    },
    orderBy: [{ open: 'desc' }, { alliance: { record: { title: 'asc' } } }, { id: 'asc' }],
  },
} satisfies Prisma.CitySelect
type Row = Prisma.CityGetPayload<{ select: typeof select }>

type Where = Prisma.CityWhereInput
type OrderBy = Prisma.CityOrderByWithRelationInput

// Read from their own table and not from the spine, because there are so many: its indexes hold each order with each filter.
const table: Table<Where> = {
  everything: { published: true },
  all: (AND) => ({ AND }),
  any: (OR) => ({ OR }),
  at: (key) => ({ OR: [{ id: key }, { record: { slug: key } }] }),
  withIds: (ids) => ({ id: { in: [...ids] } }),
  count: (where) => db.city.count({ where }),
  listIds: (where) => db.city.findMany({ where, select: { id: true } }),
}

const byName = column<Row, string, Where, OrderBy>({
  schema: z.string(),
  where: (title) => ({ title }),
  orderBy: (title) => ({ title }),
  valueIn: ({ title }) => title,
})

const byId = column<Row, string, Where, OrderBy>({
  schema: z.string(),
  where: (id) => ({ id }),
  orderBy: (id) => ({ id }),
  valueIn: ({ id }) => id,
})

const byCountry = sparseColumn<Row, string, Where, OrderBy>({
  schema: z.string(),
  where: (countryCode) => ({ countryCode }),
  orderBy: (countryCode) => ({ countryCode }),
  valueIn: ({ countryCode }) => countryCode,
})

const byPopulation = sparseColumn<Row, number, Where, OrderBy>({
  schema: z.int(),
  where: (population) => ({ population }),
  orderBy: (population) => ({ population }),
  valueIn: ({ population }) => population,
  direction: 'desc',
})

const filters = {
  q: namePart.optional(),
  country: countryParameter.optional(),
  region: z.enum(regions).optional(),
  alliance: key.optional().meta({ description: 'Slug or id of an alliance that it belongs to now' }),
  kind: z.enum(CityKind).optional(),
  topic: key.optional().meta({ description: 'Slug or id of a topic that it works on, offers or needs' }),
}

type Filter = z.output<z.ZodObject<typeof filters>>

/** What the list of cities on the pages narrows in the same words. */
const asOnPages = ({ q, country, region, kind }: Filter): CityFilter => ({
  ...cityFilterFrom({}),
  q: q ?? null,
  country: country ?? null,
  region: region ?? null,
  kind: kind ?? null,
})

export const cities = nounOf(table, {
  name: 'cities',
  one: 'City',
  description: 'Cities and other local and regional authorities, whether they belong to an alliance or not',
  kind: 'city',
  schema,
  filters,
  where: (filter) => ({
    AND: [
      citiesWhere(asOnPages(filter)),
      filter.alliance ? { memberships: belongsTo(filter.alliance) } : {},
      filter.topic ? { record: tiedToTopic(filter.topic) } : {},
    ],
  }),
  async count(filter) {
    if (filter.alliance || filter.topic) return null
    const asked = asOnPages(filter)
    return totalOf(narrowTally(await tallyCities(asked), asked))
  },
  async read({ where, skip, ...page }) {
    if (!skip) return await db.city.findMany({ where, ...page, select })
    // What is skipped is skipped in an index, which knows the ids.
    const ids = await db.city.findMany({ where, skip, ...page, select: { id: true } })
    const those = { id: { in: ids.map(({ id }) => id) } }
    return await db.city.findMany({ where: those, orderBy: page.orderBy, select })
  },
  show({ record, ...city }: Row, origin): ApiCity {
    const { latitude: lat, longitude: lon } = city
    return {
      ...spineOf(record, origin),
      name: record.title,
      kind: city.kind,
      country: countryOf(city.countryCode),
      location: lat === null || lon === null ? null : { lat, lon },
      names: namesOf(record),
      memberships: city.memberships.map(({ alliance, record: { citations }, ...its }) => ({
        alliance: refer(alliance.record),
        role: its.role,
        status: its.status,
        since: its.since,
        until: its.until,
        position: its.position,
        asListed: its.asListed,
        sources: citationsOf(citations),
      })),
      topics: topicsOf(record),
      updatedAt: record.updatedAt.toISOString(),
    }
  },
  sorts: {
    name: [byName, byId],
    country: [byCountry, byName, byId],
    population: [byPopulation, byName, byId],
  },
  byId,
  feature: ({ location, ...properties }) => ({
    type: 'Feature',
    id: properties.id,
    geometry: location && { type: 'Point', coordinates: [location.lon, location.lat] },
    properties,
  }),
  columns: {
    ...spineColumns,
    kind: { type: 'code', from: 'documents', codes: Object.values(CityKind), cell: ({ kind }) => kind },
    countryCode: { type: 'country', from: 'documents', cell: ({ country }) => country?.code ?? null },
    countryName: { type: 'text', from: 'directory', cell: ({ country }) => country?.name ?? null },
    lat: { type: 'decimal', from: 'geonames', cell: ({ location }) => location?.lat ?? null },
    lon: { type: 'decimal', from: 'geonames', cell: ({ location }) => location?.lon ?? null },
    otherNames: {
      type: 'texts',
      from: 'editors',
      cell: ({ names }) => joined(names.slice(1).map(({ text }) => text)),
    },
    memberOf: {
      type: 'texts',
      from: 'documents',
      cell: ({ memberships }) =>
        joined(
          memberships
            .filter(({ status }) => status !== 'ended')
            .map(({ alliance }) => alliance.slug ?? alliance.id),
        ),
    },
    topics: {
      type: 'texts',
      from: 'editors',
      cell: ({ topics }) => joined([...new Set(topics.map(({ slug, id }) => slug ?? id))]),
    },
    updatedAt: updatedAtColumn,
  },
})
