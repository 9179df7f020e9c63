// The ways in which the front itself answers: with a page, a redirect, a few words, or a problem.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '#lib/directory/api/problem.ts'
import type { Page } from '#lib/front/render/pages.ts'
import { otherHeaders } from './headers.ts'
import type { Outcome, Sent } from './respond.ts'

/** What was sent, and out of what; undefined where the store had no part. The whole undefined: another gives the answer. */
export type Result = (Sent & { outcome?: Outcome }) | undefined

/** @param also - more headers; `status` stands in place of the page's own. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  secure: boolean,
  page: Page,
  status?: number,
  also: Readonly<Record<string, string>> = {},
): Result {
  if ('redirect' in page) return sendRedirect(response, secure, page.status, page.redirect, 'no-cache')
  const { answer, outcome, busy } = page
  const sent = busy
    ? answer.send(request, response, secure, outcome, 503, ['retry-after', '2'])
    : answer.send(request, response, secure, outcome, status, Object.entries(also).flat())
  return { ...sent, outcome }
}

export function sendRedirect(
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

/** As RFC 9457 has it, to any site's scripts. */
export function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  secure: boolean,
  problem: Problem,
): Result {
  const document = problem.document((request.url ?? '/').slice(0, 2000))
  return sendText(request, response, secure, problem.status, JSON.stringify(document), {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Allow, RateLimit, RateLimit-Policy, Retry-After',
    ...problem.headers,
    'content-type': 'application/problem+json; charset=utf-8',
  })
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
  if (request.method === 'HEAD') {
    response.end()
    return { status, bytes: 0, outcome: 'fwd=bypass' }
  }
  response.end(body)
  return { status, bytes: Buffer.byteLength(body), outcome: 'fwd=bypass' }
}
