// The pages of records, by the hundred thousand: asked for by key, so that the last costs no more than the first.
import { db } from '#lib/db/client.ts'
import { recordPath } from '#lib/records/paths.ts'
import { published, recordLink } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** The kinds that have pages, and what their parts of the sitemap are called. */
export const recordParts = {
  alliances: 'alliance',
  cities: 'city',
  committees: 'committee',
  organizations: 'organization',
  posts: 'post',
  projects: 'project',
  sources: 'source',
  topics: 'topic',
} as const satisfies Record<string, RecordKind>

export type RecordPartName = keyof typeof recordParts

/** One part of a kind, and when anything in it last changed. */
export interface RecordPart {
  name: RecordPartName
  /** From 1. */
  number: number
  changedAt: Date
}

/**
 * When the page of a record r last changed, in SQL: with its own save, or with one that the feed told it of, such as a membership
 * of the city or a post about it.
 */
export const lastChange = `GREATEST(r."updatedAt", (SELECT max(c.at) FROM "Change" c WHERE c."recordId" = r.id))`

/** @param size how many records stand in one part. */
export async function listRecordParts(size: number): Promise<RecordPart[]> {
  const names = Object.fromEntries(Object.entries(recordParts).map(([name, kind]) => [kind, name]))
  const rows = await db.$queryRawUnsafe<{ kind: string; part: number; changedAt: Date }[]>(
    `SELECT kind, part, max(changed) AS "changedAt"
     FROM (SELECT r.kind::text, ((row_number() OVER (PARTITION BY r.kind ORDER BY r.id) - 1) / $1)::int + 1 AS part,
             ${lastChange} AS changed
           FROM "Record" r WHERE r.status::text = $2 AND r.kind::text = ANY($3)) placed
     GROUP BY kind, part ORDER BY kind, part`,
    size,
    published.status,
    Object.values(recordParts),
  )
  return rows.flatMap(({ kind, part, changedAt }) => {
    const name = names[kind]
    return isRecordPart(name) ? [{ name, number: part, changedAt }] : []
  })
}

export const isRecordPart = (name: string | undefined): name is RecordPartName =>
  name !== undefined && Object.hasOwn(recordParts, name)

/** The page of a record in a language, and when it last changed. */
export interface RecordAddress {
  path: (locale: string) => string
  changedAt: Date
}

const batchSize = 1000

/** The records of one part, in batches, in the order of their ids. Empty where there is no such part. */
export async function* recordAddresses(
  name: RecordPartName,
  number: number,
  size: number,
): AsyncGenerator<RecordAddress[]> {
  const where = { ...published, kind: recordParts[name] } satisfies Prisma.RecordWhereInput
  const orderBy = { id: 'asc' } as const
  const [before] =
    number === 1
      ? [{ id: '' }]
      : await db.record.findMany({
          where,
          select: { id: true },
          orderBy,
          skip: (number - 1) * size - 1,
          take: 1,
        })
  if (!before) return
  let after = before.id
  for (let left = size; left > 0; left -= batchSize) {
    const records = await db.record.findMany({
      where: { ...where, id: { gt: after } },
      select: { ...recordLink, updatedAt: true },
      orderBy,
      take: Math.min(batchSize, left),
    })
    const last = records.at(-1)
    if (!last) return
    const changes = await db.change.groupBy({
      by: 'recordId',
      where: { recordId: { in: records.map(({ id }) => id) } },
      _max: { at: true },
    })
    const changedAt = new Map(changes.map(({ recordId, _max }) => [recordId, _max.at]))
    yield records.map((record) => ({
      path: (locale) => `${recordPath(locale, record)}`,
      changedAt: latest(record.updatedAt, changedAt.get(record.id)),
    }))
    if (records.length < batchSize) return
    after = last.id
  }
}

const latest = (one: Date, other: Date | null | undefined) => (other && other > one ? other : one)
