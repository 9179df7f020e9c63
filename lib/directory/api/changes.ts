import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { survivorOf } from '#lib/records/moved.ts'
import { recordLink } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { RecordKind } from '#prisma/generated/enums.ts'
import { links, neighbour } from './lists.ts'
import { nouns } from './nouns.ts'
import { badParameters } from './problem.ts'
import { pageSize, readQuery } from './query.ts'
import { id, pageOf } from './things.ts'

export const changeSchema = z
  .strictObject({
    seq: z
      .int()
      .meta({ description: 'Rises with every change; ask for what comes after the last one you have' }),
    at: z.iso.datetime(),
    kind: z.enum(RecordKind),
    id,
    status: z
      .enum(['published', 'merged', 'withdrawn'])
      .meta({ description: 'How the record stands now, whatever this change was' }),
    mergedInto: id.nullable().meta({ description: 'The survivor of a merger' }),
    related: z.boolean().meta({ description: 'Not the record itself changed, but something that it shows' }),
    url: z.url().nullable().meta({ description: 'Its page; null where it has none or is not published' }),
    api: z.url().nullable().meta({ description: 'Where to read it; null where it is not published' }),
  })
  .meta({ id: 'Change' })

export const changeParameters = z.strictObject({
  since: z
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(0)
    .meta({ description: 'Sequence number of the last change already known' }),
  size: pageSize,
})

const changesPage = z.strictObject({
  number: z.literal(1),
  size: z.int(),
  total: z.int().meta({ description: 'How many changes there are after `since`' }),
  until: z.int().meta({ description: 'Ask with this number as `since` the next time' }),
})

// A draft that was never published is nobody's business, not even as an id.
const wasPublished = { record: { publishedAt: { not: null } } } satisfies Prisma.ChangeWhereInput

interface ChangesPage {
  data: z.output<typeof changeSchema>[]
  page: z.output<typeof changesPage>
  next: Record<string, string> | null
}

/** What has changed since a sequence number, in order. Tells of what is gone that it is gone, and nothing else. */
async function listChanges(search: string, origin: string): Promise<ChangesPage> {
  const { since, size } = readQuery(search, changeParameters)
  const newest = await latestChange()
  if (since > newest) {
    throw badParameters([
      { parameter: 'since', detail: `No change has this number yet: the last is ${newest}.` },
    ])
  }
  // Up to here and no further, so that what is committed meanwhile is told next time and not skipped.
  const where = { seq: { gt: BigInt(since), lte: BigInt(newest) }, ...wasPublished }
  const [total, rows] = await Promise.all([
    db.change.count({ where }),
    db.change.findMany({
      where,
      select: {
        seq: true,
        at: true,
        action: true,
        record: { select: { ...recordLink, mergedIntoId: true } },
      },
      orderBy: { seq: 'asc' },
      take: size + 1,
    }),
  ])
  const shown = rows.slice(0, size)
  const visible = await visibleAmong(shown.map(({ record }) => record))
  const survivors = await survivorsOf(shown.map(({ record }) => record))
  const more = rows.length > size
  const until = more ? Number(shown.at(-1)?.seq ?? since) : newest
  return {
    data: shown.map(({ seq, at, action, record }) => {
      const isPublished = visible.has(record.id)
      const survivor = survivors.get(record.id) ?? null
      return {
        seq: Number(seq),
        at: at.toISOString(),
        kind: record.kind,
        id: record.id,
        status: isPublished ? 'published' : survivor ? 'merged' : 'withdrawn',
        mergedInto: isPublished ? null : survivor,
        related: action === null,
        url: isPublished ? pageOf(record, origin) : null,
        api: isPublished ? `${origin}/api/v1/${nounOf(record.kind)?.name}/${record.id}` : null,
      }
    }),
    page: { number: 1, size, total, until },
    next: more ? { since: `${until}` } : null,
  }
}

/** The last number of the feed; 0 before anything has changed. */
export async function latestChange(): Promise<number> {
  const { _max } = await db.change.aggregate({ _max: { seq: true } })
  return Number(_max.seq ?? 0)
}

/** The form of an answer about changes. */
export const changesSchema = z.strictObject({ data: z.array(changeSchema), page: changesPage, links })

export async function changesDocument(asked: URL): Promise<z.output<typeof changesSchema>> {
  const { data, page, next } = await listChanges(asked.search, asked.origin)
  return { data, page, links: { self: asked.href, next: next && neighbour(asked, next), prev: null } }
}

/** What was merged, by id: of each the last survivor, unless that is a draft that never was published. */
async function survivorsOf(
  records: readonly { id: string; mergedIntoId: string | null }[],
): Promise<Map<string, string>> {
  const merged = new Set(records.flatMap(({ id, mergedIntoId }) => (mergedIntoId === null ? [] : [id])))
  const pairs = await Promise.all([...merged].map(async (id) => [id, await survivorOf(id)] as const))
  const known = await db.record.findMany({
    where: { id: { in: pairs.map(([, survivor]) => survivor) }, publishedAt: { not: null } },
    select: { id: true },
  })
  const ids = new Set(known.map(({ id }) => id))
  return new Map(pairs.filter(([, survivor]) => ids.has(survivor)))
}

const nounOf = (kind: RecordKind) => nouns.find((noun) => noun.kind === kind)

async function visibleAmong(records: readonly { id: string; kind: RecordKind }[]): Promise<Set<string>> {
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  const sets = await Promise.all(
    kinds.map((kind) => {
      const ids = records.filter((record) => record.kind === kind).map((record) => record.id)
      return nounOf(kind)?.visible(ids) ?? new Set<string>()
    }),
  )
  return new Set(sets.flatMap((set) => [...set]))
}
