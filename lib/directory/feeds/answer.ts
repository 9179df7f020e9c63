import { createHash } from 'node:crypto'
import { Problem, problemAnswer } from '#lib/directory/api/problem.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { namesEtag } from '#lib/text/etag.ts'
import { atomXml, lastUpdate } from './atom.ts'
import { eventCalendar } from './calendar.ts'
import { readFeed } from './feed.ts'
import { calendarPath, feedPath, type Narrowing, type ParsedName, parseFeedName } from './paths.ts'
import { findScope, type Scope } from './scope.ts'

/** Feeds have one address for all readers, so they speak one language. */
const locale: Language = 'en'

/** Readers ask often: for so long they need not ask at all. */
const always = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }
const caching = { 'cache-control': 'public, max-age=300' }

const types = {
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8; method=PUBLISH',
} as const

/** Answers for a feed or the calendar. @param name the last part of its address. */
export async function answerFeed(request: Request, name: string): Promise<Response> {
  const parsed = parseFeedName(name)
  if (!parsed) return missing(request)
  const scope = await findScope(locale, parsed.narrowing)
  if (!scope) return missing(request)
  if ('removed' in scope)
    return problemAnswer(
      request,
      new Problem(410, 'What this feed told of was removed because it was wrong.'),
    )
  const { search } = new URL(request.url)
  if ('moved' in scope || search !== '') {
    const narrowing = parsed.narrowing && {
      ...parsed.narrowing,
      ...('moved' in scope && { key: scope.moved }),
    }
    const location = pathOf(parsed, narrowing)
    return new Response(null, { status: 308, headers: { ...always, ...caching, location } })
  }
  const { text, changedAt } = await make(parsed, scope)
  // Weak, because the bytes differ once somebody compresses them on the way.
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = { ...always, ...caching, etag, 'last-modified': changedAt.toUTCString() }
  if (isUnchanged(request, etag, changedAt)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : text, {
    headers: { ...headers, 'content-type': types[parsed.type], 'content-language': locale },
  })
}

const pathOf = (parsed: ParsedName, narrowing: Narrowing | null) =>
  parsed.type === 'ics' ? calendarPath(narrowing) : feedPath(parsed.subject, narrowing)

async function make(parsed: ParsedName, scope: Scope): Promise<{ text: string; changedAt: Date }> {
  const site = { origin: siteOrigin(), locale }
  if (parsed.type === 'ics') return eventCalendar(site, scope)
  const feed = await readFeed(site, parsed.subject, scope)
  return { text: atomXml(feed), changedAt: lastUpdate(feed.entries) }
}

/** As RFC 9110, 13.2.2 has it: where a reader sends an ETag, that decides. */
function isUnchanged({ headers }: Request, etag: string, changedAt: Date): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) return namesEtag(known, etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  // The header knows no parts of a second.
  return !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}

const missing = (request: Request) =>
  problemAnswer(
    request,
    new Problem(404, 'There is no feed of this name. /en/data/feeds lists all there are.'),
  )
