import { countryPath } from '#lib/countries/paths.ts'
import type { GraphSite } from '#lib/directory/graph/node.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPath, postListPath } from '#lib/records/paths.ts'
import type { AtomFeed, Entry } from './atom.ts'
import { listMemberEntries } from './members.ts'
import { type FeedSubject, feedPath } from './paths.ts'
import { listPostEntries } from './posts.ts'
import { listProjectEntries } from './projects.ts'
import type { Scope } from './scope.ts'
import { scopedTitle } from './title.ts'

type List = (site: GraphSite, scope: Scope) => Promise<Entry[]>

const entriesOf: Readonly<Record<FeedSubject, List>> = {
  news: (site, scope) => listPostEntries(site, 'news', scope),
  publications: (site, scope) => listPostEntries(site, 'publication', scope),
  projects: listProjectEntries,
  members: listMemberEntries,
}

const pageOfAll: Readonly<Record<FeedSubject, (locale: string) => string>> = {
  news: (locale) => postListPath(locale, 'news'),
  publications: (locale) => postListPath(locale, 'publication'),
  projects: (locale) => listPath(locale, 'project'),
  members: (locale) => listPath(locale, 'city'),
}

/** What a feed tells. The page beside it is that of what it is about. */
export async function readFeed(site: GraphSite, subject: FeedSubject, scope: Scope): Promise<AtomFeed> {
  const { origin, locale } = site
  const { narrowing, title } = scope
  const page = !narrowing
    ? pageOfAll[subject](locale)
    : narrowing.facet === 'country'
      ? countryPath(locale, narrowing.key)
      : `${listPath(locale, narrowing.facet)}/${narrowing.key}`
  return {
    self: `${origin}${feedPath(subject, narrowing)}`,
    page: `${origin}${page}`,
    title: scopedTitle(locale, subject, title),
    subtitle: messages(locale, 'feed')(`subtitle.${subject}`),
    language: locale,
    author: messages(locale, 'site')('name'),
    icon: `${origin}/icon.svg`,
    entries: await entriesOf[subject](site, scope),
  }
}
