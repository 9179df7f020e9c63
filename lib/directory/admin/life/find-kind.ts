import { db } from '#lib/db/client.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'

/** What kind of record this is; null where there is none. That alone is no secret: permanent addresses tell it, too. */
export async function findKind(id: string): Promise<RecordKind | null> {
  const record = await db.record.findUnique({ where: { id }, select: { kind: true } })
  return record?.kind ?? null
}

/** How a record stands; null where there is none. For whoever has been shown it. */
export async function findStatus(id: string): Promise<RecordStatus | null> {
  const record = await db.record.findUnique({ where: { id }, select: { status: true } })
  return record?.status ?? null
}
