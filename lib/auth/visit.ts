// What a request says of whoever sent it.
import { readSettings } from '#lib/env.ts'
import { visitorNetwork } from '#lib/text/network-address.ts'

/**
 * Whether this visitor came by TLS, which a proxy tells. The front (lib/front/http/headers.ts) has taken the header out
 * where none is trusted.
 */
export function isSecureVisit(headers: Headers): boolean {
  const { publicOrigin, trustProxy } = readSettings()
  if (publicOrigin?.startsWith('https:')) return true
  return trustProxy && lastOf(headers.get('x-forwarded-proto')) === 'https'
}

/**
 * The network address of the visitor; of IPv6 the part that belongs to one household. Where no proxy is trusted, the
 * front has dropped what the request said, and Next has put the connection's address there.
 */
export function addressOf(headers: Headers): string {
  return visitorNetwork(lastOf(headers.get('x-forwarded-for')) ?? '')
}

/**
 * Scheme, host and port as the visitor sees them: for addresses that are shown to this visitor, and to nobody else. What a
 * mail says never goes by it.
 */
export function originOf(headers: Headers): string {
  const { publicOrigin } = readSettings()
  if (publicOrigin) return publicOrigin
  return `${isSecureVisit(headers) ? 'https' : 'http'}://${headers.get('host') ?? 'localhost'}`
}

const lastOf = (header: string | null) => header?.split(',').at(-1)?.trim().toLowerCase() || undefined
