import { readSettings } from '#lib/env.ts'
import { Problem } from './problem.ts'

// A host name, an IPv4 address or an IPv6 address, with or without a port: nothing that could end the host and begin a path.
const host = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/**
 * How absolute addresses begin. Where the site has been told its origin, that is it. Otherwise it is what the request
 * names; so that nobody else's answer can be given a false one, such answers must not be kept by shared caches.
 */
export function originOf(request: Request): string {
  const { publicOrigin } = readSettings()
  if (publicOrigin) return publicOrigin
  const named = request.headers.get('host') ?? new URL(request.url).host
  if (!host.test(named)) throw new Problem(400, 'The Host header names no host.')
  // The list grows at its end: what the nearest proxy says stands last.
  const proxied = request.headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim()
  return `${proxied === 'https' ? 'https' : 'http'}://${named.toLowerCase()}`
}
