import type { RecordStatus } from '#prisma/generated/enums.ts'
import type { SaveScope } from './scope.ts'

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
