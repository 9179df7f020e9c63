// The way into the admin area: who may send it something, how much, and under which policy its pages are shown.
import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { adminHeaders, isSecure } from './headers.ts'
import { bodyLimits } from './limits.ts'
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
 * parts of it are handed to the database, and back to the browser as a header.
 */
export const isStrangeAddress = (target: string): boolean => /[^\x21-\x7e]|%00/.test(target)

const brokenSentence =
  'This form did not arrive whole, and nothing was saved. Go back to the page, and send it again.'

interface Refusal {
  status: number
  sentence: string
}

/**
 * Why what is asked of the admin area goes no further; null where it may. `gone`: it broke off, and nobody is there to be told,
 * or has been told by limits.ts.
 */
export async function refusalAtDoor(request: IncomingMessage, door: Door): Promise<Refusal | 'gone' | null> {
  const { method, url = '/', headers } = request
  if (isForeign(request, door)) return { status: 403, sentence: foreignSentence }
  if (isStrangeAddress(url)) return { status: 400, sentence: addressSentence }
  if (isNoForm(request)) return { status: 400, sentence: formSentence }
  if (onlyReads(method)) return null
  const body = await wholeBody(request)
  if (!body) return 'gone'
  return (await isReadable(body, headers['content-type'] ?? ''))
    ? null
    : { status: 400, sentence: brokenSentence }
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
