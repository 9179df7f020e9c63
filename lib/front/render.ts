// A page as a whole, before a byte of it is sent: so that the front can look at it first.
import type { IncomingHttpHeaders, OutgoingHttpHeaders, RequestListener } from 'node:http'
import { inject } from 'light-my-request'
import { isPublished } from '#lib/i18n/languages.ts'
import { type ErrorStatus, lastResort } from './last-resort.ts'

export interface Page {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

/**
 * What Next answers to a GET of a public address. Where that is an error page, which Next leaves for its script to draw,
 * the complete one stands instead.
 *
 * @param target - path and query, as requested.
 */
export async function renderPage(
  next: RequestListener,
  target: string,
  headers: IncomingHttpHeaders,
): Promise<Page> {
  const path = target.split('?', 1)[0] ?? ''
  if (!isDecodable(path)) return renderError(next, 'en', 404, headers)
  const page = await ask(next, target, headers)
  const asked = /^\/[^/]+\/errors\/([^/]*)\/?$/.exec(path)?.[1]
  if (asked !== undefined && page.status === 200) return { ...page, status: asked === '500' ? 500 : 404 }
  const isHtml = String(page.headers['content-type'] ?? '').startsWith('text/html')
  if (page.status >= 400 && (isHtml || page.body.length === 0)) {
    return renderError(next, languageOf(path), page.status >= 500 ? 500 : 404, headers)
  }
  return page
}

export async function renderError(
  next: RequestListener,
  language: string,
  status: ErrorStatus,
  headers: IncomingHttpHeaders,
): Promise<Page> {
  // Not as a part of a page, whatever was asked for: as a document.
  const kept = ['accept-encoding', 'host'].flatMap((name) => (headers[name] ? [[name, headers[name]]] : []))
  const page = await ask(next, `/${language}/errors/${status}`, Object.fromEntries(kept))
  if (page.status === 200)
    return { ...page, status, headers: { ...page.headers, 'cache-control': 'no-store' } }
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: Buffer.from(lastResort(status)),
  }
}

async function ask(next: RequestListener, target: string, headers: IncomingHttpHeaders): Promise<Page> {
  const answer = await inject(next, { method: 'GET', url: target, headers })
  // These belong to one connection, and this page may go over another.
  const { connection, 'keep-alive': keepAlive, 'transfer-encoding': encoding, ...kept } = answer.headers
  return { status: answer.statusCode, headers: kept, body: answer.rawPayload }
}

function languageOf(path: string): string {
  const first = path.split('/')[1] ?? ''
  return isPublished(first) ? first : 'en'
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}
