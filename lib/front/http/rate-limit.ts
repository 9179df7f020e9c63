// How much of the doors for machines one client may use, so that one does not keep the others out.
import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { visitorNetwork } from '#lib/text/network-address.ts'

interface Options {
  /** What a client that has rested may ask for at once. */
  capacity: number
  /** What comes back in a second. */
  refill: number
  /** Clients remembered. One that is forgotten is taken for new. */
  clients: number
}

interface Bucket {
  left: number
  /** Milliseconds, as `performance.now()` gives them. */
  at: number
}

export interface Taken {
  allowed: boolean
  /** What is left to ask for now. */
  left: number
  /** Seconds until all of it is there again. */
  full: number
  /** Seconds until this can be asked for; 0 where it could. */
  wait: number
}

/** A bucket of tokens for each client, in this process. */
export class RateLimit {
  readonly options: Options
  private readonly buckets: LRUCache<string, Bucket>
  // Nobody who reads the memory of this process learns who asked.
  private readonly secret = randomBytes(32)

  constructor(options: Options) {
    this.options = options
    this.buckets = new LRUCache({ max: options.clients })
  }

  /** Whether a client may ask for something of this cost now; if so, it has. */
  take(client: string, cost = 1, now = performance.now()): Taken {
    const { capacity, refill } = this.options
    const name = createHmac('sha256', this.secret).update(client).digest('base64url').slice(0, 16)
    const known = this.buckets.get(name)
    const full = known ? Math.min(capacity, known.left + ((now - known.at) / 1000) * refill) : capacity
    const allowed = full >= cost
    const left = allowed ? full - cost : full
    this.buckets.set(name, { left, at: now })
    return {
      allowed,
      left: Math.floor(left),
      full: Math.ceil((capacity - left) / refill),
      wait: allowed ? 0 : Math.ceil((cost - left) / refill),
    }
  }

  /** What a client is told of it (draft-ietf-httpapi-ratelimit-headers-10). */
  headers({ left, full }: Taken): Record<string, string> {
    const { capacity, refill } = this.options
    return {
      'ratelimit-policy': `"client";q=${capacity};w=${Math.ceil(capacity / refill)}`,
      ratelimit: `"client";r=${left};t=${full}`,
    }
  }
}

/**
 * Who asks, as far as an address tells: one IPv4 address, or the /64 of an IPv6 address, which is what one household has.
 * @param trustProxy whether the nearest proxy's word is believed.
 */
export function clientOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = [request.headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim()
  const address = (trustProxy && forwarded) || request.socket.remoteAddress || ''
  return visitorNetwork(address)
}
