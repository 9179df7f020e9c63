import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { whereVisible } from '#lib/records/reach.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The alliances that somebody may choose to see the records of. */
export async function allianceOptions(editor: Editor): Promise<{ value: string; label: string }[]> {
  const where: Prisma.RecordWhereInput = {
    AND: [whereVisible(editor), { kind: 'alliance', status: { not: 'trashed' } }],
  }
  const records = await db.record.findMany({
    where,
    select: { id: true, title: true },
    orderBy: { title: 'asc' },
  })
  return records.map(({ id, title }) => ({ value: id, label: title }))
}
