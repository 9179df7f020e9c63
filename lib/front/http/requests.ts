// The way of a request, once it is known not to be a kept page: whose it is, and what it gets.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { inject } from 'light-my-request'
import { findAddress, languageOf } from '#lib/directory/addresses.ts'
import { Problem } from '#lib/directory/api/problem.ts'
import { permanentTypes } from '#lib/directory/permanent-types.ts'
import { preferredLanguage, rememberedLanguage } from '#lib/front/preferred-language.ts'
import type { Page, Pages } from '#lib/front/render/pages.ts'
import { preferredType } from '#lib/text/accept.ts'
import { isAdmin, openDoor, refusalAtDoor } from './admin-door.ts'
import type { Asset, Assets } from './assets.ts'
import { replaceBareFailure } from './bare-failure.ts'
import { cleanHeaders, otherHeaders, renderHeaders } from './headers.ts'
import { costOf, isBelow, isPassedOn } from './passed-on.ts'
import { clientOf, RateLimit } from './rate-limit.ts'
import { Answer, asset, type Outcome, type Sent } from './respond.ts'
import { sendUnreadable } from './unreadable.ts'

interface Options {
  next: RequestListener
  pages: Pages
  assets: Assets
  publicOrigin: string | undefined
  trustProxy: boolean
}

/** A reader, rather than a program that wants data. */
const wantsPage = ({ method, headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') &&
  preferredType(headers.accept ?? null, permanentTypes) === 'text/html'

/** What was sent, and out of what. Undefined where Next answers by itself. */
export type Result = (Sent & { outcome: Outcome }) | undefined

export class Requests {
  private readonly options: Options
  private readonly files = new WeakMap<Asset, Answer>()
  private readonly rateLimit = new RateLimit({ capacity: 1_000, refill: 20, clients: 50_000 })

  constructor(options: Options) {
    this.options = options
  }

  async answer(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<Result> {
    const target = request.url ?? '/'
    if (isPassedOn(target)) {
      const refused = !isAdmin(target) && this.refuseTooMany(request, response, secure, target)
      if (refused) return refused
      if (isBelow('id', target) && wantsPage(request))
        return this.sendPermanent(request, response, secure, target)
      return this.passOn(request, response, secure, target)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendText(request, response, secure, 405, 'Public pages can only be read.', {
        allow: 'GET, HEAD',
      })
    const file = this.options.assets.find(target)
    if (file) return this.sendFile(request, response, secure, file)
    if (target.startsWith('/_next/')) return sendText(request, response, secure, 404, 'Not found.')
    if (target === '/') return sendHome(request, response, secure)
    const found = findAddress(target)
    if ('redirect' in found)
      return sendRedirect(response, secure, 308, found.redirect, 'public, max-age=3600')
    const page =
      'missing' in found
        ? await this.options.pages.error(languageOf(target), 404)
        : await this.options.pages.find(found.page, found.kept)
    return sendPage(request, response, secure, page)
  }

  /** When all else has failed. */
  async fail(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<Result> {
    return sendPage(
      request,
      response,
      secure,
      await this.options.pages.error(languageOf(request.url ?? '/'), 500),
    )
  }

  /** What is no public page is Next's own affair, but for what it is told. */
  private async passOn(
    request: IncomingMessage,
    response: ServerResponse,
    secure: boolean,
    target: string,
  ): Promise<Result> {
    if (sendUnreadable(request, response)) return undefined
    const admin = isAdmin(target)
    const refusal = admin ? await refusalAtDoor(request, this.options) : null
    if (refusal === 'gone')
      return { status: response.headersSent ? response.statusCode : 400, bytes: 0, outcome: 'fwd=bypass' }
    if (refusal) return sendText(request, response, secure, refusal.status, refusal.sentence)
    cleanHeaders(request.headers, this.options.trustProxy, admin)
    if (admin) {
      openDoor(request, response, secure)
      replaceBareFailure(request, response)
    }
    // What machines ask for says itself how long it may be kept.
    else for (const [name, value] of Object.entries(otherHeaders(secure))) response.setHeader(name, value)
    // Pictures for sharing are shown by others: Next leaves a header alone that stands there already.
    if (isBelow('pictures', target)) response.setHeader('cross-origin-resource-policy', 'cross-origin')
    this.options.next(request, response)
    return undefined
  }

  /** Tells a client what it may still ask for, and refuses what is beyond. */
  private refuseTooMany(
    request: IncomingMessage,
    response: ServerResponse,
    secure: boolean,
    target: string,
  ): Result {
    const taken = this.rateLimit.take(clientOf(request, this.options.trustProxy), costOf(target))
    for (const [name, value] of Object.entries(this.rateLimit.headers(taken))) response.setHeader(name, value)
    if (taken.allowed) return undefined
    const problem = new Problem(
      429,
      `Too many requests from one address. Ask again in ${taken.wait} seconds.`,
    )
    return sendText(request, response, secure, 429, JSON.stringify(problem.document(target.slice(0, 2000))), {
      'content-type': 'application/problem+json; charset=utf-8',
      'retry-after': String(taken.wait),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'RateLimit, RateLimit-Policy, Retry-After',
    })
  }

  /** A permanent address, for a reader: leads to the page, or says on a page of the site why there is none. */
  private async sendPermanent(
    request: IncomingMessage,
    response: ServerResponse,
    secure: boolean,
    target: string,
  ): Promise<Result> {
    if (sendUnreadable(request, response)) return undefined
    const wishes = request.headers['accept-language']
    const answer = await inject(this.options.next, {
      method: 'GET',
      url: target,
      headers: { ...renderHeaders, ...(wishes !== undefined && { 'accept-language': wishes }) },
    })
    const { location } = answer.headers
    if (typeof location === 'string')
      return sendRedirect(response, secure, answer.statusCode, location, 'no-cache', {
        vary: 'Accept, Accept-Language',
      })
    const status = answer.statusCode === 404 || answer.statusCode === 410 ? answer.statusCode : 500
    return sendPage(
      request,
      response,
      secure,
      await this.options.pages.error(preferredLanguage(wishes), status),
    )
  }

  private sendFile(request: IncomingMessage, response: ServerResponse, secure: boolean, file: Asset): Result {
    const answer = this.files.get(file) ?? new Answer(file, asset)
    this.files.set(file, answer)
    return { ...answer.send(request, response, secure, 'hit'), outcome: 'hit' }
  }
}

function sendPage(request: IncomingMessage, response: ServerResponse, secure: boolean, page: Page): Result {
  if ('redirect' in page) return sendRedirect(response, secure, page.status, page.redirect, 'no-cache')
  const { answer, outcome, busy } = page
  const sent = busy
    ? answer.send(request, response, secure, outcome, 503, ['retry-after', '2'])
    : answer.send(request, response, secure, outcome)
  return { ...sent, outcome }
}

function sendHome(request: IncomingMessage, response: ServerResponse, secure: boolean): Result {
  const { cookie, 'accept-language': wishes } = request.headers
  const location = `/${rememberedLanguage(cookie) ?? preferredLanguage(wishes)}`
  return sendRedirect(response, secure, 307, location, 'no-cache', { vary: 'Accept-Language, Cookie' })
}

function sendRedirect(
  response: ServerResponse,
  secure: boolean,
  status: number,
  location: string,
  caching: string,
  also: Readonly<Record<string, string>> = {},
): Result {
  const headers = {
    location,
    'cache-control': caching,
    'content-length': 0,
    ...also,
    ...otherHeaders(secure),
  }
  response.writeHead(status, headers).end()
  return { status, bytes: 0, outcome: 'fwd=bypass' }
}

export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  secure: boolean,
  status: number,
  text: string,
  also: Readonly<Record<string, string>> = {},
): Result {
  const body = `${text}\n`
  const type = { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...type, 'cache-control': 'no-store', ...also, ...otherHeaders(secure) })
  response.end(request.method === 'HEAD' ? undefined : body)
  return { status, bytes: body.length, outcome: 'fwd=bypass' }
}
