import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { resources } from '#lib/directory/api/nouns.ts'
import { ask, refused } from '#tests/support/api.ts'

test.each([
  ['/api/v1/cities?nonsense=1', 'nonsense'],
  ['/api/v1/cities?utm_source=x', 'utm_source'],
  ['/api/v1/cities?__proto__=1', '__proto__'],
  ['/api/v1/cities?constructor=1', 'constructor'],
  ['/api/v1/cities?=1', ''],
  ['/api/v1/cities?country=ua&country=it', 'country'],
  ['/api/v1/cities?country=zz', 'country'],
  ['/api/v1/cities?country=', 'country'],
  ['/api/v1/cities?country=%EF%BC%B5%EF%BC%A1', 'country'],
  ['/api/v1/cities?kind=village', 'kind'],
  ['/api/v1/cities?kind=toString', 'kind'],
  ['/api/v1/cities?sort=size', 'sort'],
  ['/api/v1/cities?q=%00', 'q'],
  ['/api/v1/cities?alliance=%00', 'alliance'],
  [`/api/v1/cities?q=${'a'.repeat(101)}`, 'q'],
  ['/api/v1/cities?size=0', 'size'],
  ['/api/v1/cities?size=101', 'size'],
  ['/api/v1/cities?size=1e2', 'size'],
  ['/api/v1/cities?size=99999999999999999999', 'size'],
  ['/api/v1/cities?size=-5', 'size'],
  ['/api/v1/cities?size=%201', 'size'],
  ['/api/v1/cities?page=0', 'page'],
  ['/api/v1/cities?page=1.5', 'page'],
  ['/api/v1/cities?page=NaN', 'page'],
  ['/api/v1/cities?page=2000000', 'page'],
  ['/api/v1/cities/ternopil?q=x', 'q'],
  ['/api/v1/openapi.json?x=1', 'x'],
  ['/api/v1?x=1', 'x'],
  ['/api/v1/search', 'q'],
  ['/api/v1/search?q=', 'q'],
  ['/api/v1/search?q=%00', 'q'],
  ['/api/v1/search?q=a&size=5', 'size'],
  ['/api/v1/changes?since=-1', 'since'],
  ['/api/v1/changes?since=9007199254740993', 'since'],
  ['/api/v1/posts?language=xx_', 'language'],
])('%s is refused, and told why', async (path, parameter) => {
  const { status, title, errors, detail, instance } = await refused(path)
  expect([status, title]).toEqual([400, 'Bad Request'])
  expect(errors?.map((error) => error.parameter)).toEqual([parameter])
  expect(detail).toContain(errors?.[0]?.detail)
  expect(instance).toBe(path.slice(0, 2000))
})

test.each([
  ['/api/v1/cities?q=%ff', 400],
  ['/api/v1/cities?q=%', 400],
  ['/api/v1/cities?q=%EF%BF%BD', 400],
  ['/api/v1/cities?q=%C0%80', 400],
  ['/api/v1/cities/%ff', 400],
  ['/api/v1/cities/%00', 404],
  ['/api/v1/cities/no-such-city', 404],
  ['/api/v1/cities/0000000000', 404],
  ['/api/v1/cities/Ternopil%2F', 404],
  ['/api/v1/cities/ternopil/names', 404],
  ['/api/v1/cities?page=4', 404],
  ['/api/v1/villages', 404],
  ['/api/v1/toString', 404],
  ['/api/v1/__proto__', 404],
  ['/api/v1/countries/zz', 404],
  ['/api/v1/countries/%00', 404],
  ['/api/v1/countries?page=9', 404],
  ['/api/v1/cities.xml', 404],
  ['/api/v1//', 404],
])('%s is refused with %i', async (path, status) => {
  expect((await refused(path)).status).toBe(status)
})

describe('whatever is asked', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      '\0',
      '%',
      '_',
      '\\',
      "'",
      '"',
      '../..',
      '\uFFFD',
      '🙂',
      '1',
      '-1',
      '1e9',
      'null',
      'ua',
      'id',
    ),
  )
  const names = [...new Set(resources.flatMap(({ parameters }) => Object.keys(parameters.shape)))]
  const list = fc.constantFrom(
    '',
    'search',
    'changes',
    'openapi.json',
    'cities.csv',
    'cities.geojson',
    ...resources.map(({ name }) => name),
  )
  const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names, 'since', 'mentions'), text), text), {
    maxLength: 3,
  })

  test('is answered as described or refused with a problem document, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.option(text), query, async (name, key, pairs) => {
        const search = new URLSearchParams(
          pairs.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]),
        )
        const path = `/api/v1/${name}${key === null ? '' : `/${encodeURIComponent(key.toWellFormed())}`}?${search}`
        const answer = await ask(path)
        await answer.text()
        expect([200, 308, 400, 404, 410], path).toContain(answer.status)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test('a raw query that is no UTF-8 does not come through', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('%', 'f', 'C', '0', '&', '=', 'q', '+'), maxLength: 12 }),
        async (raw) => {
          const answer = await ask(`/api/v1/topics?${raw}`)
          await answer.text()
          expect([200, 400], raw).toContain(answer.status)
        },
      ),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('HTTP', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused, with what is allowed', async (method) => {
    const answer = await ask('/api/v1/cities', { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await refused('/api/v1/cities', { method })).status).toBe(405)
  })

  test('HEAD says the same as GET without a body', async () => {
    for (const path of ['/api/v1/cities', '/api/v1/cities.csv', '/api/v1/nothing']) {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
      expect([...head.headers], path).toEqual([...get.headers])
      expect([head.status, await head.text()], path).toEqual([get.status, ''])
      await get.body?.cancel()
    }
  })

  test('scripts of any site may read, and ask whether they may', async () => {
    const preflight = await ask('/api/v1/cities', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    for (const answer of [preflight, await ask('/api/v1/cities'), await ask('/api/v1/nothing')]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test.each([
    ['*/*', 200],
    ['application/json', 200],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 200],
    ['application/*;q=0.1', 200],
    ['text/html', 406],
    ['text/csv', 406],
    ['application/json;q=0, */*', 406],
    ['nonsense', 406],
  ])('Accept: %s is answered with %i', async (accept, status) => {
    expect((await ask('/api/v1/topics', { headers: { accept } })).status).toBe(status)
  })

  test('what is known already is not sent again', async () => {
    const { headers } = await ask('/api/v1/cities/ternopil')
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]+"$/)
    for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const answer = await ask('/api/v1/cities/ternopil', { headers: { 'if-none-match': known } })
      expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await ask('/api/v1/cities/ternopil', { headers: { 'if-none-match': '"other"' } })).status).toBe(
      200,
    )
  })

  test('addresses begin with the host that was asked, or with what the site was told', async () => {
    const self = async (headers: Record<string, string>) => {
      const body: unknown = await (await ask('/api/v1/topics', { headers })).json()
      return z.object({ links: z.object({ self: z.string() }) }).parse(body).links.self
    }
    expect(await self({ host: 'example.org:8080', 'x-forwarded-proto': 'https' })).toBe(
      'https://example.org:8080/api/v1/topics',
    )
    expect(await self({ host: '[::1]:3000', 'x-forwarded-host': 'evil.test' })).toBe(
      'http://[::1]:3000/api/v1/topics',
    )
    for (const host of ['evil.test/path', 'a@evil.test', 'evil.test?x', '']) {
      expect((await refused('/api/v1/topics', { headers: { host } })).status, host).toBe(400)
    }
  })
})

test('the description describes every list and leaves no reference open', async () => {
  const description = await (await ask('/api/v1/openapi.json')).json()
  const { paths, components } = z
    .looseObject({
      paths: z.record(z.string(), z.unknown()),
      components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
    })
    .parse(description)
  for (const { name } of resources) expect(paths).toHaveProperty([`/api/v1/${name}`])
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]*)"/g)]
  expect(references.length).toBeGreaterThan(50)
  for (const [, at = ''] of references)
    expect(components.schemas).toHaveProperty([at.replace('components/schemas/', '')])
})
