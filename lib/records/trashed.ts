import { type Editor, reachOf } from '#lib/auth/editor.ts'
import type { RecordStatus } from '#prisma/generated/enums.ts'
import type { SaveScope } from './scope.ts'

/** Days for which an editor can take a record out of the trash. After that an administrator can, until it is removed for good. */
const restorableDays = 30

/** Until when an editor can restore what was trashed then. */
export const lastDayOf = (trashedAt: Date): Date =>
  new Date(trashedAt.getTime() + restorableDays * 24 * 60 * 60 * 1000)

/** Whether a record lies in the trash for too long for this editor, or was merged, which an editor takes back as little as does. */
export async function isPastRestoring(
  { tx, editor }: Pick<SaveScope, 'tx'> & { editor: Editor },
  id: string,
): Promise<boolean> {
  if (reachOf(editor, 'remove') === 'all') return false
  const record = await tx.record.findUnique({
    where: { id },
    select: { trashedAt: true, mergedIntoId: true },
  })
  if (!record) return false
  return (
    record.mergedIntoId !== null || (record.trashedAt !== null && lastDayOf(record.trashedAt) < new Date())
  )
}

/** How a record stood when it was trashed. */
export async function statusBeforeTrash(
  { tx }: Pick<SaveScope, 'tx'>,
  id: string,
): Promise<Extract<RecordStatus, 'draft' | 'published'>> {
  const [before] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM "Revision"
    WHERE "recordId" = ${id} AND status <> 'trashed' ORDER BY version DESC LIMIT 1`
  return before?.status === 'draft' ? 'draft' : 'published'
}
