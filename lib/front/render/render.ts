// What Next answers, as a whole, before a byte of it is sent: so that the front can look at it first.
import type { RequestListener } from 'node:http'
import { inject } from 'light-my-request'
import { renderHeaders } from '#lib/front/http/headers.ts'

export interface Rendered {
  status: number
  /** Of its content; undefined where Next gave it none. */
  type: string | undefined
  /** Of a redirect. */
  location: string | undefined
  body: Buffer
}

/** Where app/missing.ts leads from the page of a removed record: Next has no status 410 of its own. */
const goneAddress = /^\/[^/]+\/errors\/410$/

/**
 * What Next answers to a GET of a public address. Nothing of the reader's own request is told to it, so that the page is the
 * same for all.
 *
 * @param target - path and query.
 */
export async function render(next: RequestListener, target: string, signal: AbortSignal): Promise<Rendered> {
  const answer = await inject(next, { method: 'GET', url: target, headers: { ...renderHeaders }, signal })
  const location = header(answer.headers.location)
  const gone = location !== undefined && goneAddress.test(location)
  return {
    status: gone ? 410 : answer.statusCode,
    type: header(answer.headers['content-type']),
    location: gone ? undefined : location,
    body: answer.rawPayload,
  }
}

const header = (value: unknown): string | undefined => (value === undefined ? undefined : String(value))
