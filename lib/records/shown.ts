import type { RecordStatus } from '#prisma/generated/enums.ts'
import { published } from './published.ts'

/**
 * A thing that another one refers to, if the public may see it. Prisma takes no `where` on a relation to one, so the
 * status is selected along and the thing is dropped here.
 */
export const shown = <Thing extends { record: { status: RecordStatus } }>(
  thing: Thing | null,
): Thing | null => (thing?.record.status === published.status ? thing : null)
