import { countryPath } from '#lib/countries/paths.ts'
import { db } from '#lib/db/client.ts'
import { listCountries } from '#lib/directory/countries.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { recordPath } from '#lib/records/paths.ts'
import { published, recordLink } from '#lib/records/published.ts'
import type { FeedFacet, Narrowing } from './paths.ts'

interface NamedScope {
  narrowing: Narrowing
  title: string
  /** Its page. */
  href: string
}

/** All that feeds can be narrowed to, each by name. */
export async function listFeedScopes(locale: Language): Promise<Record<FeedFacet, NamedScope[]>> {
  const [alliance, topic, { regions }] = await Promise.all([
    listRecords(locale, 'alliance'),
    listRecords(locale, 'topic'),
    listCountries(locale),
  ])
  const country = regions
    .flatMap(({ countries }) => countries)
    .map(({ code, name }) => ({
      narrowing: { facet: 'country' as const, key: code.toLowerCase() },
      title: name,
      href: countryPath(locale, code),
    }))
  return { alliance, topic, country: byTitle(locale, country) }
}

async function listRecords(locale: Language, kind: 'alliance' | 'topic'): Promise<NamedScope[]> {
  const records = await db.record.findMany({ where: { ...published, kind }, select: recordLink })
  return byTitle(
    locale,
    records.map((record) => ({
      narrowing: { facet: kind, key: record.slug ?? '' },
      title: record.title,
      href: recordPath(locale, record),
    })),
  )
}

function byTitle(locale: Language, scopes: NamedScope[]): NamedScope[] {
  const compare = compareText(locale)
  return scopes.sort((a, b) => compare(a.title, b.title))
}
