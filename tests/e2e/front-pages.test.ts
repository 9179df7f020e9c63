// What a reader's browser gets: pages without the framework's scripts, strict policies, and scripts of our own that only
// improve what works without them.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { expectValidHtml } from '#tests/support/html.ts'
import { observatoryScore } from '#tests/support/observatory.ts'
import { test } from '#tests/support/site.ts'

/** A page of each kind. */
const pages = [
  '/en',
  '/en/about',
  '/en/accessibility',
  '/en/privacy',
  '/en/alliances',
  '/en/alliances/mcsr-cities-alliance',
  '/en/cities',
  '/en/cities?country=ua',
  '/en/cities/ternopil',
  '/en/countries',
  '/en/countries/ua',
  '/en/committees',
  '/en/projects',
  '/en/organizations',
  '/en/news',
  '/en/topics',
  '/en/sources',
  '/en/search',
  '/en/search?q=ternopil',
]
const errors = [['/en/nothing', 404]] as const

describe.for([...pages.map((path) => [path, 200] as const), ...errors])('%s', ([path, status]) => {
  test('has no script but ours, nothing inline, and breaks no policy', async ({ visit, get }) => {
    const html = await (await get(path)).text()
    expect(html).not.toMatch(/__next_f|\/_next\/[^"]*\.js|<style|<!--| style=/)
    for (const [tag, content] of scriptsIn(html)) {
      // Data for search engines, which no browser runs.
      if (tag.includes(' type="application/ld+json"')) {
        expect(JSON.parse(content ?? '')).toHaveProperty('@graph')
        continue
      }
      expect(tag).toMatch(/ type="module" src="\/scripts\/[a-z]+\.js\?v=[\w-]+" integrity="sha384-/)
      expect(content).toBe('')
    }
    await expectValidHtml(html)
    // What the browser refuses it says on its console, which fails the visit.
    const page = await visit(path, { status })
    expect(await page.evaluate(() => 'next' in window || '__next_f' in window)).toBe(false)
  })

  test('carries policies that score 130 or more, behind TLS', async ({ get }) => {
    const answer = await get(path)
    const headers = new Headers([...answer.headers, ['strict-transport-security', 'max-age=31536000']])
    expect(observatoryScore(headers, await answer.text())).toBeGreaterThanOrEqual(130)
    for (const name of ['server', 'x-powered-by', 'link', 'set-cookie', 'x-nextjs-cache'])
      expect(answer.headers.get(name)).toBeNull()
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  })
})

const scriptsIn = (html: string) =>
  [...html.matchAll(/(<script[^>]*>)(.*?)<\/script>/gs)].map(
    ([, tag = '', content]) => [tag, content] as const,
  )

test('our scripts weigh at most 10 kB in all, and the stylesheet at most 15 kB', async ({ get }) => {
  const sizes = readdirSync('public/scripts').map(
    (name) => brotliCompressSync(readFileSync(`public/scripts/${name}`)).length,
  )
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(10_000)
  const html = await (await get('/en')).text()
  const sheet = await get(/<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '', {
    headers: { 'accept-encoding': 'br' },
  })
  expect(Number(sheet.headers.get('content-length'))).toBeLessThan(15_000)
})

describe('the first visit', () => {
  test.for(['/en', '/en/cities', '/en/cities/ternopil', '/en/alliances/mcsr-cities-alliance'])(
    'of %s takes at most 8 requests and 60 kB',
    async (path, { browser, get }) => {
      const origin = new URL((await get('/livez')).url).origin
      const page = await browser.newPage()
      const sizes: Promise<number>[] = []
      page.on('requestfinished', (request) => {
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
      })
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
      const all = await Promise.all(sizes)
      await page.close()
      expect(all.length).toBeLessThanOrEqual(8)
      expect(all.reduce((sum, size) => sum + size)).toBeLessThan(60_000)
    },
  )
})

describe("of the framework's own protocols", () => {
  test('none exists on public addresses', async ({ get }) => {
    const plain = await (await get('/en/about')).text()
    const asked = await get('/en/about', {
      headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%5D' },
    })
    expect(asked.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await asked.text()).toBe(plain)
    expect((await get('/en/about?_rsc=1a2b')).headers.get('location')).toBe('/en/about')
    expect((await get('/_next/image?url=%2Ficon.svg&w=64&q=75')).status).toBe(404)
    expect((await get('/_next/data/x/en.json')).status).toBe(404)
    const action = await get('/en/about', { method: 'POST', headers: { 'next-action': 'x' }, body: '[]' })
    expect(action.status).toBe(405)
  })

  test('a name that a stranger forwards is told to nobody', async ({ get }) => {
    const answer = await get('/en/cities/', {
      headers: {
        'x-forwarded-host': 'example.org',
        'x-forwarded-proto': 'https',
        forwarded: 'host=example.org',
      },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/en/cities'])
    expect(answer.headers.get('strict-transport-security')).toBeNull()
    const page = await get('/en', { headers: { 'x-forwarded-host': 'example.org' } })
    expect(await page.text()).not.toContain('example.org')
  })
})

test('an empty list is a page, but no search engine and no store keeps it', async ({ get }) => {
  const path = '/en/cities?alliance=an-invented-alliance'
  for (const _ of ['first', 'again']) {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-status')).not.toMatch(/hit|stored/)
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"')
  }
})

test('what was removed says so with status 410, as a page', async ({ get, visit }) => {
  const { db } = await import('#lib/db/client.ts')
  const id = '0000000000'
  await db.record.create({
    data: {
      id,
      kind: 'topic',
      slug: 'a-removed-topic',
      title: 'Removed',
      status: 'removed',
      trashedAt: new Date(),
    },
  })
  await db.$disconnect()
  expect((await get('/en/topics/a-removed-topic')).status).toBe(410)
  const page = await visit('/en/topics/a-removed-topic', { status: 410 })
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page removed')
})

test('invented addresses are redirected or refused, and none is kept', async ({ get }) => {
  const invented = (index: number) => [
    `/en/cities?x=${index}`,
    `/en/cities?topic=invented-${index}`,
    `/en/cities?page=${index + 2000}`,
    `/en/news?alliance=invented-${index}`,
    `/en/cities/invented-${index}`,
    `/en/search?q=invented${index}`,
    `/en/invented-${index}`,
    `/scripts/page.js?v=${index}`,
  ]
  for (let index = 0; index < 25; index++) {
    for (const answer of await Promise.all(invented(index).map((path) => get(path)))) {
      expect([200, 308, 404]).toContain(answer.status)
      expect(answer.headers.get('cache-status') ?? '').not.toContain('stored')
      await answer.arrayBuffer()
    }
  }
})
