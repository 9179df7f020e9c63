// The way of a request, once it is known not to be a kept page: whose it is, and what it gets.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { findAddress, languageOf } from '#lib/directory/addresses.ts'
import { preferredLanguage, rememberedLanguage } from '#lib/front/preferred-language.ts'
import type { Page, Pages } from '#lib/front/render/pages.ts'
import { foreignSentence, isAdmin, isForeign, openDoor } from './admin-door.ts'
import type { Asset, Assets } from './assets.ts'
import { cleanHeaders, otherHeaders } from './headers.ts'
import { Answer, asset, type Outcome, type Sent } from './respond.ts'
import { sendUnreadable } from './unreadable.ts'

interface Options {
  next: RequestListener
  pages: Pages
  assets: Assets
  publicOrigin: string | undefined
  trustProxy: boolean
}

/** What was sent, and out of what. Undefined where Next answers by itself. */
export type Result = (Sent & { outcome: Outcome }) | undefined

export class Requests {
  private readonly options: Options
  private readonly files = new WeakMap<Asset, Answer>()

  constructor(options: Options) {
    this.options = options
  }

  async answer(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<Result> {
    const target = request.url ?? '/'
    if (isPassedOn(target)) return this.passOn(request, response, secure, target)
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
  private passOn(
    request: IncomingMessage,
    response: ServerResponse,
    secure: boolean,
    target: string,
  ): Result {
    if (sendUnreadable(request, response)) return undefined
    const admin = isAdmin(target)
    if (admin && isForeign(request, this.options))
      return sendText(request, response, secure, 403, foreignSentence)
    cleanHeaders(request.headers, this.options.trustProxy, admin)
    if (admin) openDoor(request, response, secure)
    // What machines ask for says itself how long it may be kept.
    else for (const [name, value] of Object.entries(otherHeaders(secure))) response.setHeader(name, value)
    this.options.next(request, response)
    return undefined
  }

  private sendFile(request: IncomingMessage, response: ServerResponse, secure: boolean, file: Asset): Result {
    const answer = this.files.get(file) ?? new Answer(file, asset)
    this.files.set(file, answer)
    return { ...answer.send(request, response, secure, 'hit'), outcome: 'hit' }
  }
}

// The doors for machines, and the secretariat's. They answer in forms of their own, and are not kept.
const isPassedOn = (target: string) =>
  /^\/(?:api|admin|id|sitemaps)(?:[/?]|$)|^\/(?:sitemap\.xml|robots\.txt)(?:\?|$)/.test(target)

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
