// The way into the admin area: who may send it something, how much, and under which policy its pages are shown.
import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { adminHeaders, isSecure } from './headers.ts'
import { HeldBodies } from './held-bodies.ts'
import { bodyLimits } from './limits.ts'
import { clientOf } from './rate-limit.ts'
import { isReadablePath } from './target.ts'
import { isReadable, wholeBody } from './whole-body.ts'

interface Door {
  /** Undefined: whatever address a request names. */
  publicOrigin: string | undefined
  trustProxy: boolean
}

export const isAdmin = (target: string): boolean => /^\/admin(?:[/?]|$)/.test(target)

/** Where pictures and tables are sent to; everything else that is sent is a form. */
const uploads = /^\/admin\/(?:import|pictures)(?:[/?]|$)/

/** Bytes that may be sent to an address. */
export const bodyLimitFor = (target: string): number =>
  !isAdmin(target) || uploads.test(target) ? bodyLimits.upload : bodyLimits.form

const foreignSentence =
  'This was sent from another site, or by something that does not say from where. Nothing was saved. ' +
  'Open the page in the directory itself, and send it from there.'

/**
 * Whether something is sent that no page of ours has sent: browsers say where a form comes from, and what does not say it
 * is refused, too. Next itself lets pass what says nothing, and believes whatever is forwarded.
 */
export function isForeign(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { publicOrigin, trustProxy }: Door,
): boolean {
  if (onlyReads(method)) return false
  const { origin } = headers
  if (!origin || !URL.canParse(origin)) return true
  if (publicOrigin) return origin !== publicOrigin
  const { protocol, host } = new URL(origin)
  if (isSecure(headers, trustProxy) && protocol !== 'https:') return true
  return !/^https?:$/.test(protocol) || host !== hostAsked(headers, trustProxy)
}

const formSentence =
  'This is not written as a form of the directory is, and nothing was saved. ' +
  'Open the page in the directory itself, and send it from there.'

/** Of forms, with and without files, and of what Next itself sends when scripts run. */
const formTypes =
  /^(?:application\/x-www-form-urlencoded|text\/plain|multipart\/form-data(?=.*;\s*boundary=(?:"[^"]+"|[^\s";,]+)))\s*(?:;|$)/i

/** Whether something is sent that Next, which reads it before any page of ours is asked, fails at with 500. */
export const isNoForm = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  method === 'POST' && !formTypes.test(headers['content-type'] ?? '')

const addressSentence =
  'This address holds characters that no address of the directory has. Nothing was saved.'

/**
 * Whether an address of the admin area holds what no browser sends, or a null byte, which no text of the database can hold:
 * parts of it are handed to the database, and back to the browser as a header. Or its path is no UTF-8.
 */
export const isStrangeAddress = (target: string): boolean =>
  /[^\x21-\x7e]|%00/.test(target) || !isReadablePath(target)

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const methodSentence = 'There is no such method here. Nothing was saved.'

const brokenSentence =
  'This form did not arrive whole, and nothing was saved. Go back to the page, and send it again.'

const fullSentence =
  'More is being sent to the directory at the moment than it can take, and nothing was saved. Go back: what you typed is still ' +
  'there. Send it again in a minute.'

interface Refusal {
  status: number
  sentence: string
  /** What else the answer says. */
  headers?: Readonly<Record<string, string>>
}

/**
 * Why what is asked of the admin area goes no further; null where it may. `gone`: it broke off, and nobody is there to be told,
 * or has been told by limits.ts.
 */
export async function refusalAtDoor(request: IncomingMessage, door: Door): Promise<Refusal | 'gone' | null> {
  const { method, url = '/', headers } = request
  // Next fails at them with 500.
  if (!methods.includes(method ?? ''))
    return { status: 405, sentence: methodSentence, headers: { allow: 'GET, HEAD, POST' } }
  if (isForeign(request, door)) return { status: 403, sentence: foreignSentence }
  if (isStrangeAddress(url)) return { status: 400, sentence: addressSentence }
  if (isNoForm(request)) return { status: 400, sentence: formSentence }
  if (onlyReads(method)) return null
  const body = await heldBody(request, door)
  if (!body) return 'gone'
  if (body === 'full')
    return { status: 503, sentence: fullSentence, headers: { connection: 'close', 'retry-after': '60' } }
  return (await isReadable(body, headers['content-type'] ?? ''))
    ? null
    : { status: 400, sentence: brokenSentence }
}

const held = new HeldBodies()

/** All of a body, as far as there is room for it. */
function heldBody(request: IncomingMessage, { trustProxy }: Door) {
  const client = clientOf(request, trustProxy)
  let bytes = 0
  request.once('close', () => held.give(client, bytes))
  return wholeBody(request, (more) => {
    if (!held.take(client, more)) return false
    bytes += more
    return true
  })
}

const onlyReads = (method: string | undefined) =>
  method === 'GET' || method === 'HEAD' || method === 'OPTIONS'

/** The host whose pages the reader sees. */
function hostAsked(headers: IncomingHttpHeaders, trustProxy: boolean): string | undefined {
  const forwarded = trustProxy ? headers['x-forwarded-host'] : undefined
  return ([forwarded].flat()[0]?.split(',').at(-1)?.trim() || headers.host)?.toLowerCase()
}

/**
 * Gives an answer the headers of the admin area, and lets Next read from the request which nonce to put on its scripts.
 * What was sent, and is not foreign, is told to Next as sent from where it was: it compares by itself what it was told.
 */
export function openDoor(request: IncomingMessage, response: ServerResponse, secure: boolean): void {
  const { headers } = request
  const policies = adminHeaders(secure, randomBytes(18).toString('base64'))
  headers['content-security-policy'] = policies['content-security-policy'] ?? ''
  delete headers['content-security-policy-report-only']
  for (const [name, value] of Object.entries(policies)) response.setHeader(name, value)
  if (onlyReads(request.method) || !headers.origin) return
  headers.host = new URL(headers.origin).host
  delete headers['x-forwarded-host']
}
