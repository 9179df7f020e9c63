import { db } from '#lib/db/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** What kind of record this is; null where there is none. That alone is no secret: permanent addresses tell it, too. */
export async function findKind(id: string): Promise<RecordKind | null> {
  const record = await db.record.findUnique({ where: { id }, select: { kind: true } })
  return record?.kind ?? null
}
