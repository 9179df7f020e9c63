import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { whereVisible } from '#lib/records/reach.ts'
import { linkWithStatus } from '#lib/records/shown.ts'
import { listReferring } from '#lib/records/uses.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** The records of one kind that refer to a record. */
export interface Uses {
  kind: RecordKind
  count: number
  /** The first of them, by title. */
  records: Prisma.RecordGetPayload<{ select: typeof linkWithStatus }>[]
}

/** How many of each kind are named. */
const shown = 25

/** What refers to a record, by kind, as far as this editor may see it. */
export async function findUses(editor: Editor, id: string): Promise<Uses[]> {
  const where = { id: { in: await listReferring(db, [id]) }, ...whereVisible(editor) }
  const counts = await db.record.groupBy({ by: ['kind'], where, _count: true, orderBy: { kind: 'asc' } })
  return Promise.all(
    counts.map(async ({ kind, _count: count }) => ({
      kind,
      count,
      records: await db.record.findMany({
        where: { ...where, kind },
        select: linkWithStatus,
        orderBy: [{ title: 'asc' }, { id: 'asc' }],
        take: shown,
      }),
    })),
  )
}

/** The same of records that are known already, in the order in which they are given. */
export function usesOf(records: readonly Uses['records'][number][]): Uses[] {
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const all = records.filter((record) => record.kind === kind)
    return { kind, count: all.length, records: all.slice(0, shown) }
  })
}
