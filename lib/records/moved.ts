import { db } from '#lib/db/client.ts'
import { isSlug } from '#lib/text/slug.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { recordPath } from './paths.ts'
import { published } from './published.ts'
import { linkWithStatus } from './shown.ts'

/**
 * The page that now answers for an address at which no record is published: of the record that was renamed, or
 * of the survivor that it was merged into. Null where there is none.
 */
export async function movedTo(locale: string, kind: RecordKind, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null
  const survivor = { select: linkWithStatus }
  const [redirect, merged] = await Promise.all([
    db.redirect.findUnique({ where: { kind_slug: { kind, slug } }, select: { record: survivor } }),
    db.record.findUnique({ where: { kind_slug: { kind, slug } }, select: { mergedInto: survivor } }),
  ])
  const target = redirect?.record ?? merged?.mergedInto
  return target?.status === published.status ? recordPath(locale, target) : null
}

/** Whether what stood at an address was removed as erroneous: it will not come back, and its address is never given away. */
export async function wasRemoved(kind: RecordKind, slug: string): Promise<boolean> {
  if (!isSlug(slug)) return false
  const where = { kind_slug: { kind, slug } }
  const [record, redirect] = await Promise.all([
    db.record.findUnique({ where, select: { status: true } }),
    db.redirect.findUnique({ where, select: { record: { select: { status: true } } } }),
  ])
  return (record ?? redirect?.record)?.status === 'removed'
}
