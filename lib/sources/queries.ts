import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { byTitle } from '#lib/records/by-title.ts'
import { published, publishedAt, recordLink, recordPage } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { restingOn } from './resting.ts'

const sourceRow = {
  id: true,
  publisher: true,
  publishedOn: true,
  stateOf: true,
  record: { select: recordLink },
} satisfies Prisma.SourceSelect
export type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceRow }> & {
  /** How many public records rest on it. */
  resting: number
}

/** All sources, by title. */
export async function listSources(locale: Language): Promise<SourceRow[]> {
  const sources = await db.source.findMany({ where: { record: published }, select: sourceRow })
  const rows = await Promise.all(
    sources.map(async (source) => ({
      ...source,
      resting: await db.record.count({ where: restingOn(source.id) }),
    })),
  )
  return rows.sort(byTitle(locale))
}

const sourcePage = {
  id: true,
  publisher: true,
  url: true,
  publishedOn: true,
  stateOf: true,
  language: true,
  description: true,
  licence: true,
  record: { select: recordPage },
} satisfies Prisma.SourceSelect
export type SourcePage = Prisma.SourceGetPayload<{ select: typeof sourcePage }>

/** The published source at this slug; null where there is none. */
export const findSource = cache(
  (_locale: Language, slug: string): Promise<SourcePage | null> =>
    db.source.findFirst({ where: { record: publishedAt(slug) }, select: sourcePage }),
)
