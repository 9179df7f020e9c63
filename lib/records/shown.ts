import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordStatus } from '#prisma/generated/enums.ts'
import { published, recordLink } from './published.ts'

/** What a link to a record needs, and `shown` with it. */
export const linkWithStatus = { ...recordLink, status: true } satisfies Prisma.RecordSelect

/** The same of the one thing that another refers to: what `shown` takes. */
export const linkedThing = { select: { record: { select: linkWithStatus } } } as const

/** A link to a record, and the version that a step taken from there began from. */
export const linkWithVersion = { ...linkWithStatus, version: true } satisfies Prisma.RecordSelect

/**
 * A thing that another one refers to, if the public may see it. Prisma takes no `where` on a relation to one, so the
 * status is selected along and the thing is dropped here.
 */
export const shown = <Thing extends { record: { status: RecordStatus } }>(
  thing: Thing | null,
): Thing | null => (thing?.record.status === published.status ? thing : null)
