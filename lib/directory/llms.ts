import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPath, postListPath, recordPath } from '#lib/records/paths.ts'
import { published, recordLink } from '#lib/records/published.ts'
import { siteOrigin } from './origin.ts'

/** There is one such text, so it is in one language. */
const locale: Language = 'en'

/** Says what the site holds and where, and how to read it as data rather than from its pages (llmstxt.org). */
export async function llmsText(): Promise<string> {
  const origin = siteOrigin()
  const alliances = await db.alliance.findMany({
    where: { record: published },
    select: { summary: true, record: { select: recordLink } },
    orderBy: { record: { title: 'asc' } },
  })
  const site = messages(locale, 'site')
  const line = (path: string, name: string, text: string) => `- [${escaped(name)}](${origin}${path}): ${text}`
  const list = (path: string, name: string) => `- [${name}](${origin}${path})`
  return `# ${site('name')}

> ${site('description')}

Every fact names the document it rests on. What no document says is left unknown; what the editors decided is marked as a
decision, with the reason. Dates may be partial. Members are not only cities, and the UNOSSC Cities Project has participants, not
members. Refer to records by their permanent addresses, ${origin}/id/{id}.

## Data

- [OpenAPI document](${origin}/api/v1/openapi.json): every list and every record as JSON, no key needed
- [About the API](${origin}/${locale}/data/api): how it behaves, with examples
- [Files, snapshots and licence](${origin}/${locale}/data): CSV, Excel, GeoJSON, JSON-LD, N-Triples; how to credit
- [Feeds](${origin}/${locale}/data/feeds): what is new, as Atom and iCalendar
- [Sitemap](${origin}/sitemap.xml): every page, with its last change

## Alliances

${alliances.map(({ summary, record }) => line(recordPath(locale, record), record.title, escaped(summary))).join('\n')}

## Lists

${[
  list(listPath(locale, 'city'), site('navigation.cities')),
  list(listPath(locale, 'committee'), site('navigation.committees')),
  list(listPath(locale, 'project'), site('navigation.projects')),
  list(postListPath(locale, 'news'), site('navigation.news')),
  list(listPath(locale, 'organization'), site('navigation.organizations')),
  list(`/${locale}/countries`, site('navigation.countries')),
  list(listPath(locale, 'topic'), site('navigation.topics')),
  list(listPath(locale, 'source'), site('footer.sources')),
].join('\n')}
`
}

/** On one line, and no markup. */
const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\[\]<>`*_]/g, '\\$&')
