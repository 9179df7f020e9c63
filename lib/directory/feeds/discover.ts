// Which feeds a page names, so that a feed reader finds them. Pure.
import type { Language } from '#lib/i18n/languages.ts'
import { calendarPath, type FeedSubject, feedPath, feedSubjects, type Narrowing } from './paths.ts'
import { scopedTitle } from './title.ts'

export interface FeedLink {
  href: string
  type: 'application/atom+xml' | 'text/calendar'
  title: string
}

/** One feed or the calendar, called as it calls itself. */
export const feedLink = (
  locale: Language,
  subject: FeedSubject | 'events',
  narrowing: Narrowing | null = null,
  scope: string | null = null,
): FeedLink => ({
  href: subject === 'events' ? calendarPath(narrowing) : feedPath(subject, narrowing),
  type: subject === 'events' ? 'text/calendar' : 'application/atom+xml',
  title: scopedTitle(locale, subject, scope),
})

const all = [...feedSubjects, 'events'] as const

/** The lists whose content a feed tells, by the first part of the address after the language. */
const told: Readonly<Record<string, readonly (FeedSubject | 'events')[]>> = {
  '': all,
  news: ['news'],
  publications: ['publications'],
  events: ['events'],
  projects: ['projects'],
  alliances: ['members'],
  cities: ['members'],
}

interface Shown {
  /** The page's address after its language: "/topics/waste". */
  path: string
  /** The page's heading. */
  title: string
}

/** The feeds of a page: of its list, or of the alliance, country or topic that it is about. */
export function feedsOf(locale: Language, { path, title }: Shown): FeedLink[] {
  const [, list = '', key, ...rest] = path.split('/')
  if (rest.length > 0) return []
  const subjects = key === undefined ? (told[list] ?? []) : []
  if (key === undefined) return subjects.map((subject) => feedLink(locale, subject))
  const facet = ({ alliances: 'alliance', countries: 'country', topics: 'topic' } as const)[list]
  return facet ? all.map((subject) => feedLink(locale, subject, { facet, key }, title)) : []
}
