import type { IncomingMessage, ServerResponse } from 'node:http'
import { failedForm } from '#lib/front/last-resort.ts'

/**
 * Where something of ours throws while a form is answered that was sent without scripts, Next says "Internal Server Error" and
 * nothing else: has a page of ours stand there instead, which says what to do with what was typed. Scripts that have sent a form
 * know it by the status.
 */
export function replaceBareFailure({ method, headers }: IncomingMessage, response: ServerResponse): void {
  if (method !== 'POST' || headers['next-action'] !== undefined) return
  response.end = new Proxy(response.end, {
    apply: (end, self, given) => {
      if (!isBareFailure(response)) return Reflect.apply(end, self, given)
      response.removeHeader('content-length')
      response.setHeader('content-type', 'text/html; charset=utf-8')
      return Reflect.apply(end, self, [failedForm()])
    },
  })
}

const isBareFailure = (response: ServerResponse): boolean =>
  response.statusCode === 500 &&
  !response.headersSent &&
  !String(response.getHeader('content-type') ?? '').startsWith('text/html')
