import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { problemSchema } from '#lib/directory/api/problem.ts'
import { Assets } from '#lib/front/http/assets.ts'
import { costOf } from '#lib/front/http/passed-on.ts'
import { clientOf, RateLimit } from '#lib/front/http/rate-limit.ts'
import { Bound } from '#lib/front/render/bound.ts'

describe('a client', () => {
  const limit = () => new RateLimit({ capacity: 10, refill: 2, clients: 3 })

  test('may use up what it has at once, and then as fast as it comes back', () => {
    const clients = limit()
    const taken = Array.from({ length: 12 }, () => clients.take('a', 1, 0))
    expect(taken.map(({ allowed }) => allowed)).toEqual([...Array(10).fill(true), false, false])
    expect(taken[9]).toEqual({ allowed: true, left: 0, full: 5, wait: 0 })
    expect(taken[11]).toEqual({ allowed: false, left: 0, full: 5, wait: 1 })
    expect(clients.take('a', 1, 499).allowed).toBe(false)
    expect(clients.take('a', 1, 1_000)).toMatchObject({ allowed: true, left: 1 })
    expect(clients.take('a', 10, 1_000)).toMatchObject({ allowed: false, wait: 5 })
    expect(clients.take('a', 1, 1_000_000).left).toBe(9)
  })

  test('is not held to what others have used; and no more clients are remembered than may be', () => {
    const clients = limit()
    for (const client of ['a', 'b', 'c', 'd']) expect(clients.take(client, 10, 0).allowed).toBe(true)
    expect(clients.take('d', 1, 0).allowed).toBe(false)
    expect(clients.take('a', 1, 0).allowed).toBe(true)
  })

  test('is told of it as the draft for such headers has it', () => {
    const clients = limit()
    expect(clients.headers(clients.take('a', 3, 0))).toEqual({
      'ratelimit-policy': '"client";q=10;w=5',
      ratelimit: '"client";r=7;t=2',
    })
  })
})

test('files of whole lists take more than pages of them', () => {
  expect(
    ['/api/v1/cities', '/api/v1/openapi.json', '/api/v1/cities/x.csv', '/api/v1/cities.csv?country=ua'].map(
      costOf,
    ),
  ).toEqual([1, 1, 1, 10])
})

describe('at the doors', () => {
  let server: Server
  let asked = 0
  let origin: string
  let trustProxy = false

  beforeAll(async () => {
    const { Requests } = await import('#lib/front/http/requests.ts')
    const refused = () => Promise.reject(new Error('no page is asked for here'))
    const requests = [false, true].map(
      (trusted) =>
        new Requests({
          next(_request, response) {
            asked++
            response.end('{}')
          },
          pages: Object.assign(Object.create(null), { find: refused, error: refused }),
          assets: Object.assign(Object.create(Assets.prototype), { find: () => undefined }),
          bound: new Bound({ atOnce: 1, waiting: 1, time: () => 10_000 }),
          publicOrigin: undefined,
          trustProxy: trusted,
        }),
    )
    server = createServer((request, response) => {
      requests[Number(trustProxy)]?.answer(request, response, false)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  const ask = (path: string, from?: string) =>
    fetch(origin + path, { headers: from === undefined ? {} : { 'x-forwarded-for': from } })

  // On a busy machine, asking takes so long that as much comes back meanwhile.
  beforeEach(() => {
    vi.spyOn(performance, 'now').mockReturnValue(performance.now())
  })
  afterEach(() => vi.restoreAllMocks())

  test('who asks too much is refused with a problem document, before anything is done', async () => {
    const first = await ask('/api/v1/cities.csv')
    expect(first.headers.get('ratelimit-policy')).toBe('"client";q=1000;w=50')
    expect(first.headers.get('ratelimit')).toMatch(/^"client";r=990;t=1$/)
    let last = first
    for (let count = 0; count < 300 && last.status === 200; count++) last = await ask('/api/v1/cities.csv')
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(last.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(problemSchema.parse(await last.json())).toMatchObject({
      status: 429,
      instance: '/api/v1/cities.csv',
    })
    const before = asked
    // Nor does another name for itself help, while nobody vouches for it; the secretariat is counted elsewhere.
    expect((await ask('/api/v1/cities.csv', '192.0.2.1')).status).toBe(429)
    expect(asked).toBe(before)
    expect((await ask('/admin/sign-in')).status).toBe(200)
  })

  test('a proxy that is trusted says who asks', async () => {
    trustProxy = true
    let last = await ask('/api/v1/cities.csv', '198.51.100.1')
    for (let count = 0; count < 300 && last.status === 200; count++)
      last = await ask('/api/v1/cities.csv', `203.0.113.${count % 200}, 198.51.100.1`)
    expect(last.status).toBe(429)
    expect((await ask('/api/v1/cities.csv', '198.51.100.2')).status).toBe(200)
  })
})

test('an address counts as what one household has', () => {
  const from = (remoteAddress: string, forwarded?: string) =>
    clientOf(
      Object.assign(Object.create(null), {
        socket: { remoteAddress },
        headers: { 'x-forwarded-for': forwarded },
      }),
      true,
    )
  expect(from('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(from('2001:db8:0:7:1:2:3:4')).toBe(from('2001:0db8:0:7::1'))
  expect(from('2001:db8:0:7::1')).not.toBe(from('2001:db8:0:8::1'))
  expect(from('::1')).toBe('0:0:0:0')
  expect(from('10.0.0.1', 'a, 192.0.2.9')).toBe('192.0.2.9')
})
