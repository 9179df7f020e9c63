// What a request is for, settled before anything goes by it: so that nobody behind the front can take it for something else.
import type { IncomingMessage } from 'node:http'
import { isDecodable } from '#lib/text/percent.ts'

/** As a proxy is asked, and as every server must understand it (RFC 9112, 3.2.2). */
const absoluteForm = /^https?:\/\/([^/?#]*)(.*)$/is

/** Of a path, as readers of addresses see it, whatever else may stand between the points. */
const separator = '(?:[\\\\/]|%2f|%5c)'

/** "." or ".." as a part of the path. Who resolves them arrives somewhere else than who does not; browsers never send them. */
const dotSegment = new RegExp(`^[^?#]*${separator}(?:\\.|%2e){1,2}(?:${separator}|[?#]|$)`, 'i')

/** In a path, some read it as a slash. */
const backslash = /^[^?#]*\\/

/** Why a request gets nothing, whoever it is for. */
export interface Fault {
  /** 400 where it cannot be told what is asked for, 404 where it can, and nothing of the kind is ever there. */
  status: 400 | 404
  sentence: string
}

const unclear = (sentence: string): Fault => ({ status: 400, sentence })

/**
 * Gives a request the one form of its target that all go by: a path with its query, and the host in its header. Answers what is
 * wrong with it; undefined where nothing is.
 */
export function settleTarget(request: IncomingMessage): Fault | undefined {
  const { url = '/', rawHeaders, headers } = request
  if (countHosts(rawHeaders) > 1) return unclear('The request names more than one host.')
  if (!url.startsWith('/') && url !== '*') {
    const [, host = '', rest = ''] = absoluteForm.exec(url) ?? []
    if (host === '' || host.includes('@')) return unclear('The address asked for is none of this site.')
    headers.host = host
    request.url = rest.startsWith('/') ? rest : `/${rest}`
  }
  return isRoundabout(request.url ?? '/')
    ? {
        status: 404,
        sentence:
          'The path holds "." or ".." as a part, or a backslash: ask for the address that it leads to.',
      }
    : undefined
}

/** Whether a path leads through others. */
export const isRoundabout = (target: string): boolean => dotSegment.test(target) || backslash.test(target)

/** Whether a path is percent-encoded UTF-8. Next fails with 500 where it is not, before any route of ours is asked. */
export const isReadablePath = (target: string): boolean => isDecodable(target.split(/[?#]/, 1)[0] ?? '')

/** Names and values by turns. Node keeps the first line and drops the rest; a proxy before us may have gone by the last (RFC 9112, 3.2). */
function countHosts(rawHeaders: readonly string[]): number {
  let count = 0
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place]
    if (name?.length === 4 && name.toLowerCase() === 'host') count++
  }
  return count
}

/**
 * Where a path leads to those who are least particular: decoded, in lower case, without empty parts and detours. Its end stands
 * last, and before it wherever it turns back: what stood there is known to whoever reads it. For masking, not for finding.
 */
export function plainPaths(target: string): string[] {
  const [path = ''] = target.split(/[?#]/, 1)
  const decoded = path.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )
  const parts: string[] = []
  const turns: string[] = []
  const here = () => `/${parts.join('/')}`
  for (const part of decoded.toLowerCase().split(/[\\/]+/)) {
    if (part === '..') {
      turns.push(here())
      parts.pop()
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return [...turns, here()]
}
