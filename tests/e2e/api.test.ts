import { request } from 'node:http'
import { describe, expect, inject } from 'vitest'
import { z } from 'zod'
import { cities } from '#lib/directory/api/nouns/cities.ts'
import { test } from '#tests/support/site.ts'

/** Asks with exactly these bytes as the address: fetch would mend them. */
const raw = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<{ status: number; type: string; allow: string }>((resolve, reject) => {
    const { hostname, port } = new URL(inject('site').url)
    request({ hostname, port, path, method, headers }, (answer) => {
      answer.resume().on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          allow: answer.headers.allow ?? '',
        }),
      )
    })
      .on('error', reject)
      .end()
  })

describe('the API, as the site serves it', () => {
  test('names pages of the site that is asked', async ({ get }) => {
    const answer = await get('/api/v1/cities/ternopil')
    const city = cities.schema.parse(await answer.json())
    expect(city).toHaveProperty('url', `${inject('site').url}/en/cities/ternopil`)
    const page = await get(new URL(String(city.url)).pathname)
    expect([page.status, (await page.text()).includes('<h1')]).toEqual([200, true])
  })

  test('answers a known ETag with nothing, and any site’s scripts', async ({ get }) => {
    const { headers } = await get('/api/v1/cities?country=ua')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('vary')).toMatch(/\bAccept\b/)
    const again = await get('/api/v1/cities?country=ua', {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  test('sends files with their names', async ({ get }) => {
    const answer = await get('/api/v1/cities.csv')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="cities.csv"')
    expect((await answer.text()).split('\r\n')).toHaveLength(74)
    const map = z.object({ features: z.array(z.unknown()) })
    expect(map.parse(await (await get('/api/v1/cities.geojson')).json()).features).toHaveLength(72)
  })

  test('leads from a list to its last page', async ({ get }) => {
    const list = z.object({ data: z.array(z.unknown()), links: z.object({ next: z.string().nullable() }) })
    let count = 0
    for (let path: string | null = '/api/v1/cities?size=30'; path !== null; ) {
      const { data, links }: z.output<typeof list> = list.parse(await (await get(path)).json())
      count += data.length
      path = links.next === null ? null : links.next.slice(inject('site').url.length)
    }
    expect(count).toBe(72)
  })

  test.for([
    ['/api/v1/cities?q=%ff', 400],
    ['/api/v1/cities?q=%00', 400],
    ['/api/v1/cities/%ff', 400],
    ['/api/v1/cities/%', 400],
    ['/api/v1/cities?a=1', 400],
    ['/api/v1/cities?country=ua&country=it', 400],
    ['/api/v1/cities/%00', 404],
    ['/api/v1/cities/nowhere', 404],
    ['/api/v1/cities/a%2Fb', 404],
    ['/api/v1/cities/ternopil/names/first', 404],
    ['/api/v1/villages', 404],
  ] as const)('refuses %s with a document', async ([path, status]) => {
    expect(await raw(path)).toMatchObject({ status, type: 'application/problem+json; charset=utf-8' })
  })

  test.for(['POST', 'PUT', 'PATCH', 'DELETE'])('cannot be written by %s', async (method) => {
    expect(await raw('/api/v1/cities', method)).toEqual({
      status: 405,
      type: 'application/problem+json; charset=utf-8',
      allow: 'GET, HEAD, OPTIONS',
    })
  })

  test('has a head, and refuses types that it has not', async () => {
    expect(await raw('/api/v1/cities', 'HEAD')).toMatchObject({
      status: 200,
      type: 'application/json; charset=utf-8',
    })
    expect(await raw('/api/v1/cities', 'OPTIONS')).toMatchObject({ status: 204, allow: 'GET, HEAD, OPTIONS' })
    expect(await raw('/api/v1/cities', 'GET', { accept: 'text/html' })).toMatchObject({ status: 406 })
    expect(await raw('/api/v1/cities', 'TRACE')).toMatchObject({ status: 405, allow: 'GET, HEAD, OPTIONS' })
    // A percent sign alone is mended on the way.
    expect((await raw('/api/v1/cities?q=%')).status).toBeLessThan(500)
  })
})
