import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { whereVisible } from '#lib/records/reach.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'

/** What kind of record this is; null where there is none, and where this editor may not know that there is. */
export async function findKind(editor: Editor, id: string): Promise<RecordKind | null> {
  const record = await db.record.findFirst({
    where: { id, AND: whereVisible(editor) },
    select: { kind: true },
  })
  return record?.kind ?? null
}

/** How a record stands; null where there is none. For whoever has been shown it. */
export async function findStatus(id: string): Promise<RecordStatus | null> {
  const record = await db.record.findUnique({ where: { id }, select: { status: true } })
  return record?.status ?? null
}
