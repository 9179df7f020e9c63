import { db } from '#lib/db/client.ts'
import { isSlug } from '#lib/text/slug.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { recordPath } from './paths.ts'
import { published } from './published.ts'
import { linkWithStatus } from './shown.ts'

/** Mergers follow one another only as long as people merge by hand: far fewer than this. */
const longestChain = 20

/** The id of what a record has become: of the last survivor, where it was merged; its own, where it was not. */
export async function survivorOf(id: string): Promise<string> {
  let last = id
  for (let step = 0; step < longestChain; step++) {
    const next = await db.record.findUnique({ where: { id: last }, select: { mergedIntoId: true } })
    if (!next?.mergedIntoId) break
    last = next.mergedIntoId
  }
  return last
}

/**
 * The page that now answers for an address at which no record is published: of the record that was renamed, or
 * of the survivor that it was merged into. Null where there is none.
 */
export async function movedTo(locale: string, kind: RecordKind, slug: string): Promise<string | null> {
  const record = await standsFor(kind, slug)
  return record?.status === published.status && record.slug !== slug ? recordPath(locale, record) : null
}

/** Whether what stood at an address was removed as erroneous: it will not come back, and its address is never given away. */
export async function wasRemoved(kind: RecordKind, slug: string): Promise<boolean> {
  return (await standsFor(kind, slug))?.status === 'removed'
}

/** What an address stands for, whatever its status: the record that had it or has it, or what that was merged into. */
async function standsFor(kind: RecordKind, slug: string) {
  if (!isSlug(slug)) return null
  const where = { kind_slug: { kind, slug } }
  const [redirect, record] = await Promise.all([
    db.redirect.findUnique({ where, select: { recordId: true } }),
    db.record.findUnique({ where, select: { id: true } }),
  ])
  const id = redirect?.recordId ?? record?.id
  if (id === undefined) return null
  return db.record.findUnique({ where: { id: await survivorOf(id) }, select: linkWithStatus })
}
