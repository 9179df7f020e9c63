import { db } from '#lib/db/client.ts'
import { survivorOf } from '#lib/records/moved.ts'
import { published } from '#lib/records/published.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { Problem } from './problem.ts'

/**
 * Where what once stood under a slug or id is now: the slug or id of the renamed record, or of the survivor of a merger.
 * Refuses with 410 what was removed for good, and with 404 what is not there.
 */
export async function movedTo(kind: RecordKind, one: string, key: string): Promise<string> {
  const [redirect, own] = await Promise.all([
    db.redirect.findUnique({ where: { kind_slug: { kind, slug: key } }, select: { recordId: true } }),
    db.record.findFirst({ where: { kind, OR: [{ id: key }, { slug: key }] }, select: { id: true } }),
  ])
  const id = redirect?.recordId ?? own?.id
  const record =
    id === undefined
      ? null
      : await db.record.findUnique({
          where: { id: await survivorOf(id) },
          select: { id: true, slug: true, status: true },
        })
  const isNew = record && record.slug !== key && record.id !== key
  if (isNew && record.status === published.status) return record.slug ?? record.id
  if (record?.status === 'removed') throw new Problem(410, `This ${one.toLowerCase()} was removed for good.`)
  throw new Problem(404, `There is no ${one.toLowerCase()} with this slug or id.`)
}
