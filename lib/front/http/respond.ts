// A finished page, prepared so that sending it costs next to nothing.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding } from '#lib/front/store/kept-page.ts'
import { namesEtag } from '#lib/text/etag.ts'
import { chooseEncoding, offered } from './encoding.ts'
import { type Headers, otherHeaders, pageHeaders } from './headers.ts'
import { Whole } from './whole.ts'

export interface Content {
  status: number
  headers: Readonly<Record<string, string>>
  bodies: Readonly<{ identity: Buffer } & Partial<Record<Encoding, Buffer>>>
  /** Tells this content from any other. */
  etag: string
}

/** How it may be kept by others, and what else it says besides its content. */
export interface Manner {
  caching: Headers
  policies(secure: boolean): Headers
}

/**
 * A reader's browser asks each time, which costs it a 304. A CDN that knows its own header (RFC 9213) keeps a page for a
 * second, so that an edit shows here within one second and there within two, or, where it fetches in the background, with
 * the next reader after ten; and it has something to serve for a week while it cannot reach us. `s-maxage` would forbid
 * just that (RFC 9111, 5.2.2.10: it means proxy-revalidate). Other caches ask each time, too, and may step in for a day.
 * No Age: a page here is as good as new until the change feed says otherwise.
 */
export const lasting: Manner = {
  caching: {
    'cache-control': 'public, max-age=0, stale-if-error=86400',
    'cdn-cache-control': 'public, max-age=1, stale-while-revalidate=10, stale-if-error=604800',
  },
  policies: pageHeaders,
}
/** A page of free text, such as a search: asked for once, by one. */
export const passing: Manner = { caching: { 'cache-control': 'private, no-cache' }, policies: pageHeaders }
/** An error page: it may be another in a moment. */
export const failing: Manner = { caching: { 'cache-control': 'no-store' }, policies: pageHeaders }
/** A file, which says itself for how long it may be kept. */
export const asset: Manner = { caching: {}, policies: otherHeaders }

/** What a cache says of itself (RFC 9211). */
export type Outcome =
  | 'hit'
  | 'fwd=uri-miss; stored'
  | 'fwd=uri-miss'
  | 'fwd=stale; stored'
  | 'fwd=stale'
  | 'fwd=bypass'
  | 'hit; detail=stale-after-error'
  | 'hit; detail=stale-while-waiting'
  | 'hit; detail=stale-while-busy'
  | 'hit; detail=unverified'

/** What was sent, for the log. */
export interface Sent {
  status: number
  bytes: number
}

interface Variant {
  body: Buffer
  etag: string
  /** Names and values by turns, as Node writes them without looking at each again. */
  full: string[]
  notModified: string[]
  /** The same for a kept page, as one piece; made when first sent. */
  wholes: { full?: Whole; notModified?: Whole }
}

export class Answer {
  private readonly content: Content
  private readonly manner: Manner
  /** By encoding and whether by TLS; made when first asked for. */
  private readonly variants: (Variant | undefined)[] = []
  /** What almost everybody is sent. Only this is kept in one piece with its headers: each such piece takes its bytes once more. */
  private readonly usual: Encoding

  constructor(content: Content, manner: Manner) {
    this.content = content
    this.manner = manner
    this.usual = offered.find((encoding) => encoding in content.bodies) ?? 'identity'
  }

  /** @param also - more headers, as names and values by turns. */
  send(
    request: IncomingMessage,
    response: ServerResponse,
    secure: boolean,
    outcome: Outcome,
    status = this.content.status,
    also: readonly string[] = [],
  ): Sent {
    const wanted = chooseEncoding(request.headers['accept-encoding'])
    const variant = this.variants[places[wanted] + (secure ? 3 : 0)] ?? this.make(wanted, secure)
    const asked = request.headers['if-none-match']
    const isWhole =
      outcome === 'hit' && wanted === this.usual && request.method === 'GET' && status === this.content.status
    if (asked !== undefined && status === 200 && namesEtag(asked, variant.etag)) {
      if (isWhole && notModifiedOf(variant).send(response)) return { status: 304, bytes: 0 }
      response.writeHead(304, [...variant.notModified, ...outcomeHeader(outcome)])
      response.end()
      return { status: 304, bytes: 0 }
    }
    if (isWhole && fullOf(variant, status).send(response)) return { status, bytes: variant.body.length }
    response.writeHead(status, [...variant.full, ...outcomeHeader(outcome), ...also])
    if (request.method === 'HEAD') {
      response.end()
      return { status, bytes: 0 }
    }
    response.end(variant.body)
    return { status, bytes: variant.body.length }
  }

  private make(wanted: Encoding, secure: boolean): Variant {
    const { headers, bodies, etag: base, status } = this.content
    const body = bodies[wanted] ?? bodies.identity
    // What was not encoded, because there was no time or nothing to gain, goes as it is.
    const encoding = body === bodies.identity ? 'identity' : wanted
    // Strong, and so one for each encoding: they differ in their bytes (RFC 9110, 8.8.3.3).
    const etag = encoding === 'identity' ? `"${base}"` : `"${base}-${encoding}"`
    const { caching, policies } = this.manner
    const told = { ...headers, ...caching, ...(status === 200 && { etag }), vary: 'Accept-Encoding' }
    const full = flat({
      ...told,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      'content-length': String(body.length),
      ...policies(secure),
    })
    const unchanged = Object.entries(told).filter(([name]) => !name.startsWith('content-'))
    const variant = {
      body,
      etag,
      full,
      notModified: flat({ ...Object.fromEntries(unchanged), ...policies(secure) }),
      wholes: {},
    }
    this.variants[places[wanted] + (secure ? 3 : 0)] = variant
    return variant
  }
}

function fullOf({ wholes, full, body }: Variant, status: number): Whole {
  wholes.full ??= new Whole(status, [...full, ...outcomeHeader('hit')], body)
  return wholes.full
}

function notModifiedOf({ wholes, notModified }: Variant): Whole {
  wholes.notModified ??= new Whole(304, [...notModified, ...outcomeHeader('hit')])
  return wholes.notModified
}

const places = { br: 0, gzip: 1, identity: 2 } as const satisfies Record<Encoding, number>

const outcomeHeader = (outcome: Outcome): [string, string] => ['cache-status', `directory; ${outcome}`]

const flat = (headers: Headers): string[] => Object.entries(headers).flat()
