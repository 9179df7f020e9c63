// What feeds there are, and their addresses. Pure.
import { isSlug } from '#lib/text/slug.ts'

/** What a feed tells of. */
export const feedSubjects = ['news', 'publications', 'projects', 'members'] as const
export type FeedSubject = (typeof feedSubjects)[number]

/** What a feed may be narrowed to. */
const feedFacets = ['alliance', 'country', 'topic'] as const
export type FeedFacet = (typeof feedFacets)[number]

export interface Narrowing {
  facet: FeedFacet
  /** A slug; of a country its ISO 3166-1 alpha-2 code in lower case. */
  key: string
}

export interface FeedName<Subject extends string = FeedSubject> {
  subject: Subject
  /** Null: everything there is. */
  narrowing: Narrowing | null
}

const nameOf = (subject: string, narrowing: Narrowing | null) =>
  narrowing ? `${subject}-${narrowing.facet}-${narrowing.key}` : subject

/** `/feeds/news.atom`, `/feeds/members-alliance-silk-road-urban-alliance.atom`, `/feeds/projects-country-np.atom` */
export const feedPath = (subject: FeedSubject, narrowing: Narrowing | null = null): string =>
  `/feeds/${nameOf(subject, narrowing)}.atom`

/** Events as a calendar, named as the feeds are: `/feeds/events.ics`, `/feeds/events-topic-waste.ics` */
export const calendarPath = (narrowing: Narrowing | null = null): string =>
  `/feeds/${nameOf('events', narrowing)}.ics`

const form = new RegExp(
  `^(?<subject>events|${feedSubjects.join('|')})(?:-(?<facet>${feedFacets.join('|')})-(?<key>[a-z0-9-]+))?\\.(?<type>atom|ics)$`,
)

export type ParsedName = ({ type: 'atom' } & FeedName) | ({ type: 'ics' } & FeedName<'events'>)

/** Reads the last part of a feed's address; null where no feed is called so. */
export function parseFeedName(text: string): ParsedName | null {
  const { subject, facet, key, type } = form.exec(text)?.groups ?? {}
  const known = feedFacets.find((one) => one === facet)
  const narrowing = known && key !== undefined ? { facet: known, key } : null
  if (
    narrowing &&
    !(narrowing.facet === 'country' ? /^[a-z]{2}$/.test(narrowing.key) : isSlug(narrowing.key))
  )
    return null
  const told = feedSubjects.find((one) => one === subject)
  if (type === 'atom' && told) return { type, subject: told, narrowing }
  return type === 'ics' && subject === 'events' ? { type, subject, narrowing } : null
}
