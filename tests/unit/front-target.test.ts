import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverOptions } from '#lib/front/http/limits.ts'
import { isReadablePath, isRoundabout, plainPaths, settleTarget } from '#lib/front/http/target.ts'

test.for([
  '/api/../en/cities',
  '/api/%2e%2e/_next/image?url=x',
  '/api/.%2E/admin',
  '/api/%2e./admin',
  '/admin/./x',
  '/admin/%2E',
  '/..',
  '/en/cities/..',
  '/en/cities/..?x',
  '/en/..#x',
  '/en/..%2f..%2Fadmin',
  '/id/x%5c..%5Cen',
  '/id/x\\..\\en',
  '/id/x\\y',
])('%s leads through others, and is refused before anybody goes by it', (target) => {
  expect(isRoundabout(target)).toBe(true)
})

test.for([
  '/',
  '/en',
  '/feeds/news.atom',
  '/robots.txt',
  '/en/a..b/...',
  '/en/.well',
  '/.well-known/x',
  '/data/2026-11-28/a.csv',
  '/en/search?q=/../x\\y',
  '/en?x=..',
  '/en/%252e%252e/x',
])('%s does not', (target) => {
  expect(isRoundabout(target)).toBe(false)
})

test('a path is readable where it is percent-encoded UTF-8, whatever its query is', () => {
  expect(['/id/x', '/id/%C3%A9', '/id/x?q=%ff', '/id/x?%'].every(isReadablePath)).toBe(true)
  expect(['/id/%ff', '/id/%', '/%C3%28?x'].some(isReadablePath)).toBe(false)
})

test.for([
  '/admin/first/token',
  '//admin///first/token?x',
  '/%61dmin/FIRST/token',
  '/x/../admin/./first/token#y',
  '/admin\\first%2ftoken',
  '/%ff/..//admin/first/token/',
])('%s is /admin/first/token to whoever is not particular', (target) => {
  expect(plainPaths(target).at(-1)).toBe('/admin/first/token')
})

describe('a request', () => {
  let server: Server

  beforeAll(async () => {
    server = createServer(serverOptions, (request, response) => {
      const fault = settleTarget(request)
      response.end(
        fault
          ? `${fault.status} ${fault.sentence}`
          : `${request.method} ${request.headers.host} ${request.url}`,
      )
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => server.close())

  async function say(...lines: string[]): Promise<string> {
    const address = server.address()
    const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
    socket.write(`${[...lines, 'connection: close'].join('\r\n')}\r\n\r\n`)
    let answer = ''
    for await (const part of socket.setEncoding('utf8')) answer += part
    return answer.split('\r\n\r\n')[1] ?? ''
  }

  test('is understood in the form in which proxies are asked', async () => {
    expect(await say('GET http://one.test:80/en?x HTTP/1.1', 'host: two.test')).toBe('GET one.test:80 /en?x')
    expect(await say('GET HTTPS://one.test HTTP/1.1', 'host: two.test')).toBe('GET one.test /')
    expect(await say('GET http://one.test?x HTTP/1.1', 'host: two.test')).toBe('GET one.test /?x')
    expect(await say('OPTIONS * HTTP/1.1', 'host: two.test')).toBe('OPTIONS two.test *')
  })

  test('is refused where it names no host, more than one, or a way around', async () => {
    for (const line of ['http://a@one.test/en', 'http:///en', 'ftp://one.test/en'])
      expect(await say(`GET ${line} HTTP/1.1`, 'host: two.test'), line).not.toMatch(/^GET/)
    expect(await say('GET /en HTTP/1.1', 'host: one.test', 'HOST: two.test')).toMatch(
      /^400 .*more than one host/,
    )
    expect(await say('GET http://one.test/api/../en HTTP/1.1', 'host: two.test')).toMatch(/^404 .*"\.\."/)
  })

  test('that offers another protocol is answered as any other', async () => {
    const offered = ['connection: Upgrade, HTTP2-Settings', 'upgrade: h2c', 'http2-settings: AAMAAABk']
    expect(await say('GET /en HTTP/1.1', 'host: one.test', ...offered)).toBe('GET one.test /en')
  })
})
