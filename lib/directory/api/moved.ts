import { db } from '#lib/db/client.ts'
import { published } from '#lib/records/published.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { Problem } from './problem.ts'

/** No chain of mergers is longer. */
const mostSteps = 20

/**
 * Where what once stood under a slug or id is now: the slug or id of the renamed record, or of the survivor of a merger.
 * Refuses with 410 what was removed for good, and with 404 what is not there.
 */
export async function movedTo(kind: RecordKind, one: string, key: string): Promise<string> {
  const redirect = await db.redirect.findUnique({
    where: { kind_slug: { kind, slug: key } },
    select: { record: { select: standing } },
  })
  let record =
    redirect?.record ??
    (await db.record.findFirst({ where: { kind, OR: [{ id: key }, { slug: key }] }, select: standing }))
  const begun = record
  for (let step = 0; record?.mergedIntoId && step < mostSteps; step++) {
    record = await db.record.findUnique({ where: { id: record.mergedIntoId }, select: standing })
  }
  const isNew = record !== null && (record.slug ?? record.id) !== key && record.id !== key
  if (isNew && record?.status === published.status) return record.slug ?? record.id
  if (begun?.status === 'removed') throw new Problem(410, `This ${one.toLowerCase()} was removed for good.`)
  throw new Problem(404, `There is no ${one.toLowerCase()} with this slug or id.`)
}

const standing = { id: true, slug: true, status: true, mergedIntoId: true } as const
