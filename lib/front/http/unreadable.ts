import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem } from '#lib/directory/api/problem.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Refuses what Next fails at with 500 before any route of ours is asked: a path that is not percent-encoded UTF-8, and
 * methods that it does not know. Answers whether it has.
 */
export function sendUnreadable(request: IncomingMessage, response: ServerResponse): boolean {
  const [path = '/'] = (request.url ?? '/').split('?', 1)
  const problem = methods.includes(request.method ?? '')
    ? isDecodable(path)
      ? null
      : new Problem(400, 'The path is not valid UTF-8, percent-encoded.')
    : new Problem(405, 'There is no such method here.', { headers: { allow: 'GET, HEAD, OPTIONS' } })
  if (!problem) return false
  response.writeHead(problem.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    ...problem.headers,
  })
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(problem.document(path.slice(0, 2000))))
  return true
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
