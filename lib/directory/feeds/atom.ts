// The Atom Syndication Format (RFC 4287).
import { escapeXml } from '#lib/text/xml.ts'

export interface Entry {
  /** Stays the same for ever. */
  id: string
  title: string
  /** Absolute address of the page. */
  href: string
  /** When what is told last changed here. */
  updatedAt: Date
  /** When it was published, where that is known. */
  publishedAt: Date | null
  summary: string
  /** BCP 47, where it is not the feed's. */
  language?: string | undefined
  /** Where the original can be read. */
  original?: string | null
  categories: readonly string[]
}

export interface AtomFeed {
  /** Also its permanent name. */
  self: string
  /** The page that shows the same. */
  page: string
  title: string
  subtitle: string
  language: string
  author: string
  icon: string
  entries: readonly Entry[]
}

/** When anything in a feed was last changed; the beginning of time in one where nothing has been told yet. */
export const lastUpdate = (entries: readonly Entry[]): Date =>
  new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime())))

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`

const link = (attributes: Readonly<Record<string, string>>) =>
  `<link ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ')}/>`

export function atomXml(feed: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', lastUpdate(feed.entries).toISOString()),
    `<author>${element('name', feed.author)}</author>`,
    element('icon', feed.icon),
    link({ rel: 'self', type: 'application/atom+xml', href: feed.self }),
    link({ rel: 'alternate', type: 'text/html', href: feed.page }),
    ...feed.entries.map(entryXml),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function entryXml(entry: Entry): string {
  const { id, title, href, updatedAt, publishedAt, summary, language, original, categories } = entry
  const lines = [
    language ? `<entry xml:lang="${escapeXml(language)}">` : '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updatedAt.toISOString()),
    publishedAt && element('published', publishedAt.toISOString()),
    link({ rel: 'alternate', type: 'text/html', href }),
    original && link({ rel: 'via', href: original }),
    ...categories.map((term) => `<category term="${escapeXml(term)}"/>`),
    element('summary', summary),
    '</entry>',
  ]
  return lines.filter(Boolean).join('\n')
}
