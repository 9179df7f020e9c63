// The way into the admin area: who may send it something, how much, and under which policy its pages are shown.
import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { adminHeaders, isSecure } from './headers.ts'
import { bodyLimits } from './limits.ts'

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

export const foreignSentence =
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
