import { once } from 'node:events'
import { createServer, type RequestListener, request, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { problemSchema } from '#lib/directory/api/problem.ts'
import { Doors } from '#lib/front/http/doors.ts'
import { Answer, failing } from '#lib/front/http/respond.ts'
import { Bound } from '#lib/front/render/bound.ts'

const opened: Server[] = []

afterEach(() => {
  for (const server of opened.splice(0)) server.close().closeAllConnections()
})

/** An error page that says for which status and language it was asked. */
const pages = {
  error: async (language: string, status: number) => ({
    answer: new Answer(
      {
        status,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        bodies: { identity: Buffer.from(`page ${status} ${language}`) },
        etag: '',
      },
      failing,
    ),
    outcome: 'fwd=bypass' as const,
  }),
}

const limits = { atOnce: 2, waiting: 3, time: () => 10_000 }

/** The doors, with this in Next's place. Answers how to ask at them, and what was sent as they tell it. */
async function open(next: RequestListener, bound = new Bound(limits)) {
  const doors = new Doors({ next, pages, bound, trustProxy: false })
  const sent: unknown[] = []
  const server = createServer((request, response) => {
    doors.answer(request, response, true).then(
      (result) => sent.push(result),
      (error) => sent.push(error),
    )
  }).listen(0, '127.0.0.1')
  opened.push(server)
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const ask = (path: string, accept = 'application/json', method = 'GET') =>
    fetch(origin + path, { method, headers: { accept }, redirect: 'manual' })
  return { ask, sent, origin }
}

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  return problemSchema.parse(await response.json())
}

describe('what the framework says of itself', () => {
  test('is told to nobody, and the answer varies by nothing of it', async () => {
    const { ask } = await open((_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        vary: 'rsc, next-router-state-tree, Next-Url, Accept',
        refresh: '0;url=/elsewhere',
        'x-nextjs-cache': 'HIT',
        'x-powered-by': 'Next.js',
        link: '</data/catalog.jsonld>; rel="describedby"',
        etag: '"x"',
      })
      response.end('{}')
    })
    const { headers } = await ask('/api/v1/cities')
    for (const name of ['refresh', 'x-nextjs-cache', 'x-powered-by'])
      expect(headers.get(name), name).toBeNull()
    expect(headers.get('vary')).toBe('Accept')
    expect([headers.get('etag'), headers.get('link')]).toEqual([
      '"x"',
      '</data/catalog.jsonld>; rel="describedby"',
    ])
    expect(headers.get('strict-transport-security')).not.toBeNull()
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('is told of a request that asks for it, too', async () => {
    let told: unknown
    const { origin } = await open((inner, response) => {
      told = inner.headers
      response.end('{}')
    })
    await fetch(`${origin}/api/v1`, {
      headers: { rsc: '1', 'next-action': 'x', 'x-forwarded-host': 'evil.example' },
    })
    for (const name of ['rsc', 'next-action', 'x-forwarded-host']) expect(told).not.toHaveProperty(name)
  })
})

describe('where it fails, or finds nothing,', () => {
  const own = (status: number, headers: Record<string, string> = {}) =>
    open((_request, response) => response.writeHead(status, headers).end('its own words'))

  test.for([
    [500, {}],
    [404, { 'content-type': 'text/html; charset=utf-8' }],
    [405, { allow: 'GET' }],
  ] as const)('with %i, a program gets a problem document and a reader a page', async ([status, headers]) => {
    const { ask } = await own(status, headers)
    const answer = await ask('/feeds/news.atom')
    expect(await problemOf(answer)).toMatchObject({ status, instance: '/feeds/news.atom' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('allow')).toBe('allow' in headers ? 'GET' : null)
    expect(await (await ask('/feeds/news.atom', 'text/html')).text()).toBe(`page ${status} en`)
    expect((await problemOf(await ask('/api/v1/cities', 'text/html'))).status).toBe(status)
  })

  test('a document of ours goes to a program as it is, and a reader gets the page, with when to come again', async () => {
    const { ask } = await own(503, { 'content-type': 'application/problem+json', 'retry-after': '10' })
    expect(await (await ask('/llms.txt')).text()).toBe('its own words')
    const page = await ask('/llms.txt', 'text/html')
    expect([page.status, page.headers.get('retry-after'), await page.text()]).toEqual([
      503,
      '10',
      'page 503 en',
    ])
  })

  test('a sentence of ours reaches everybody', async () => {
    const { ask } = await own(410, { 'content-type': 'text/plain; charset=utf-8' })
    expect(await (await ask('/data/2026-01-01/x', 'text/html')).text()).toBe('its own words')
  })
})

test('what would write, or cannot be read, is refused before anything is asked', async () => {
  let asked = 0
  const { ask } = await open((_request, response) => {
    asked++
    response.end()
  })
  for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND']) {
    const answer = await ask('/sitemap.xml', 'application/json', method)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
  const unreadable = await ask('/id/%ff')
  expect((await problemOf(unreadable)).status).toBe(400)
  expect(unreadable.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(asked).toBe(0)
  expect((await ask('/sitemap.xml', 'application/json', 'OPTIONS')).status).toBe(200)
  expect(asked).toBe(1)
})

describe('of more than can be done', () => {
  test('some are told when to come again, the rest is served, and then all are', async () => {
    const held: ServerResponse[] = []
    let holding = true
    const { ask } = await open((_request, response) => {
      if (holding) held.push(response)
      else response.end('served')
    })
    const refused: Response[] = []
    const asked = Array.from({ length: 12 }, (_, number) => ask(`/api/v1/search?q=${number}`))
    for (const one of asked) one.then((answer) => holding && refused.push(answer))
    await expect.poll(() => [held.length, refused.length]).toEqual([2, 7])
    expect(refused.map(({ status }) => status)).toEqual(Array(7).fill(503))
    for (const answer of refused) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    holding = false
    for (const response of held.splice(0)) response.end('served')
    const all = await Promise.all(asked)
    expect(all.filter(({ status }) => status === 200)).toHaveLength(5)
    expect((await ask('/api/v1/search?q=afterwards')).status).toBe(200)
  })

  test('what takes too long is given up, and told so', async () => {
    let broken: Promise<unknown> = Promise.resolve()
    const { ask } = await open(
      (_request, response) => {
        broken = once(response, 'close')
      },
      new Bound({ ...limits, time: () => 50 }),
    )
    const answer = await ask('/feeds/news.atom')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    await broken
  })
})

describe('a long answer', () => {
  /** Writes until nobody takes it any more, and tells how much that was. */
  function endless() {
    const written = { bytes: 0, closed: false }
    const next: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' })
      const more = () => {
        while (!written.closed) {
          written.bytes += 10_000
          if (!response.write(Buffer.alloc(10_000, 'x'))) break
        }
      }
      response.on('drain', more)
      response.once('close', () => {
        written.closed = true
      })
      more()
    }
    return { written, next }
  }

  test('is made as fast as it is taken, and no further once its reader has gone', async () => {
    const { written, next } = endless()
    const { origin, sent } = await open(next)
    const asking = request(`${origin}/api/v1/cities.csv`).end()
    const [answer] = await once(asking, 'response')
    answer.pause()
    let before = -1
    await expect
      .poll(
        () => {
          const still = written.bytes === before
          before = written.bytes
          return still && before > 0
        },
        { interval: 200 },
      )
      .toBe(true)
    expect(written.bytes).toBeLessThan(50_000_000)
    asking.destroy()
    await expect.poll(() => written.closed).toBe(true)
    await expect.poll(() => sent).toEqual([{ status: 200, bytes: expect.any(Number) }])
  })

  test('is counted in the bytes that were sent, and none of a HEAD', async () => {
    const { ask, sent } = await open((_request, response) => {
      response.write('one ')
      response.end('two')
    })
    expect(await (await ask('/api/v1/cities.csv')).text()).toBe('one two')
    expect(await (await ask('/api/v1/cities.csv', '*/*', 'HEAD')).text()).toBe('')
    await expect
      .poll(() => sent)
      .toEqual([
        { status: 200, bytes: 7 },
        { status: 200, bytes: 0 },
      ])
  })
})
