import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { partyPublished, published, recordLink } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { RestingFilter } from './filter.ts'

/** How many records of one kind are shown at once. */
export const restingPerPage = 100

/** Kinds that are shown with something else: public only where that is. */
const hosted = {
  committee: { committee: { alliance: { record: published } } },
  membership: { membership: { alliance: { record: published }, ...partyPublished } },
  partnership: { partnership: { parties: { some: { city: { record: published } } } } },
  figure: {
    figure: {
      OR: [
        { alliance: { record: published } },
        { committee: { record: published, alliance: { record: published } } },
      ],
    },
  },
  contact: {
    contact: { OR: [{ alliance: { record: published } }, { organization: { record: published } }] },
  },
} as const satisfies Partial<Record<RecordKind, Prisma.RecordWhereInput>>

/** The public records that cite a source. */
export const restingOn = (sourceId: string) =>
  ({
    ...published,
    citations: { some: { sourceId } },
    OR: [
      { kind: { notIn: ['committee', 'membership', 'partnership', 'figure', 'contact'] } },
      ...Object.values(hosted),
    ],
  }) satisfies Prisma.RecordWhereInput

const host = { select: { record: { select: recordLink } } } as const

const restingRecord = (sourceId: string) =>
  ({
    ...recordLink,
    citations: {
      where: { sourceId },
      select: { id: true, field: true, quote: true, locator: true },
      orderBy: { position: 'asc' },
    },
    membership: { select: { asListed: true, city: host, organization: host, alliance: host } },
    figure: {
      select: {
        measure: true,
        value: true,
        qualifier: true,
        asOf: true,
        endOfPeriod: true,
        alliance: host,
        committee: host,
      },
    },
    contact: { select: { alliance: host, organization: host } },
    partnership: {
      select: {
        parties: {
          where: { city: { record: published } },
          select: { city: host },
          orderBy: { position: 'asc' },
          take: 1,
        },
      },
    },
  }) satisfies Prisma.RecordSelect
export type RestingRecord = Prisma.RecordGetPayload<{ select: ReturnType<typeof restingRecord> }>

/** The kinds in the order in which a source's page tells what rests on it. */
const kinds = [
  'alliance',
  'membership',
  'city',
  'committee',
  'organization',
  'project',
  'partnership',
  'post',
  'figure',
  'contact',
  'topic',
  'source',
] as const satisfies readonly RecordKind[]

/** Some of the records of one kind that rest on a source, and how many there are in all. */
export interface RestingGroup {
  kind: RecordKind
  total: number
  records: RestingRecord[]
}

/**
 * What rests on a source, kind by kind: of every kind the first records or, where the filter names a kind, one page of it.
 * Members stand in the order of the alliance's list, everything else by title.
 */
export async function listRestingOn(
  _locale: Language,
  sourceId: string,
  filter: RestingFilter,
): Promise<RestingGroup[]> {
  const where = restingOn(sourceId)
  const counts = await db.record.groupBy({ by: 'kind', where, _count: true })
  const groups = kinds.map(async (kind): Promise<RestingGroup> => {
    const total = counts.find((counted) => counted.kind === kind)?._count ?? 0
    if (total === 0 || (filter.kind && filter.kind !== kind)) return { kind, total, records: [] }
    const records = await db.record.findMany({
      where: { AND: [where, { kind }] },
      select: restingRecord(sourceId),
      orderBy: [
        ...(kind === 'membership' ? [{ membership: { position: 'asc' as const } }] : []),
        { title: 'asc' as const },
        { id: 'asc' as const },
      ],
      skip: (filter.page - 1) * restingPerPage,
      take: restingPerPage,
    })
    return { kind, total, records }
  })
  return (await Promise.all(groups)).filter(({ total }) => total > 0)
}
