import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { publishedAt } from './published.ts'

/** What the published record at a part of an address is called; null where there is none. */
export const findTitle = cache(async (kind: RecordKind, slug: string): Promise<string | null> => {
  const record = await db.record.findFirst({
    where: { ...publishedAt(slug), kind },
    select: { title: true },
  })
  return record?.title ?? null
})
