import { db } from '#lib/db/client.ts'
import { type Changed, follow } from '#lib/directory/changes/follow.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { readSettings } from '#lib/env.ts'
import { publishedLanguages } from '#lib/i18n/languages.ts'
import { hasPage, recordPath } from '#lib/records/paths.ts'
import { recordLink } from '#lib/records/published.ts'
import { tellSearchEngines } from './tell.ts'

/** Tells search engines which pages have changed, where a key for that is set. */
export const indexNowJob = {
  name: 'indexnow',
  /** Milliseconds. */
  every: 60_000,
  async run(): Promise<void> {
    const { indexNow } = readSettings()
    if (!indexNow) return
    await follow({
      name: 'indexnow',
      // With a page in each of six languages, within the ten thousand that the protocol allows.
      batch: 1_500,
      tries: 10,
      work: async (changed) => tellSearchEngines(indexNow, siteOrigin(), await pagesOf(changed)),
    })
  },
}

/** The pages of these records. Also of those that are gone: that is news, too. Not of what was never published. */
async function pagesOf(changed: readonly Changed[]): Promise<string[]> {
  const ids = changed.filter(({ kind }) => hasPage(kind)).map(({ recordId }) => recordId)
  const records = await db.record.findMany({
    where: { id: { in: ids }, publishedAt: { not: null } },
    select: recordLink,
    orderBy: { id: 'asc' },
  })
  return records.flatMap((record) => publishedLanguages.map((locale) => recordPath(locale, record)))
}
