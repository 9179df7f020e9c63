import { published, recordLink } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What an entry tells of its record's spine. */
export const toldOfRecord = {
  ...recordLink,
  updatedAt: true,
  topics: {
    where: { topic: { record: published } },
    select: { topic: { select: { record: { select: { title: true } } } } },
    orderBy: { topicId: 'asc' },
  },
} satisfies Prisma.RecordSelect
