import type { Transaction } from '#lib/records/noun.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** Nothing lies deeper than this. */
const deepest = 50

/**
 * Whether a record would come to lie in itself if it lay in `parent` and took another's place: then the title of the first record
 * on the way; null otherwise.
 */
export async function findCircle(
  tx: Transaction,
  kind: RecordKind,
  parent: string,
  { from, to }: { from: string; to: string },
): Promise<string | null> {
  const select = { parentId: true, record: { select: { title: true } } } as const
  const find = (id: string) => {
    if (kind === 'city') return tx.city.findUnique({ where: { id }, select })
    return kind === 'organization' ? tx.organization.findUnique({ where: { id }, select }) : null
  }
  let first: string | null = null
  let at: string | null = parent
  for (let step = 0; at !== null && step < deepest; step++) {
    if (at === from || at === to) return first
    const row: Awaited<ReturnType<typeof find>> = await find(at)
    first ??= row?.record.title ?? null
    at = row?.parentId ?? null
  }
  return null
}
