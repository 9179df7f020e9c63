// The data as people and programs take it from the running site.
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, inject } from 'vitest'
import { z } from 'zod'
import { makeSnapshot } from '#lib/directory/snapshots/make.ts'
import { test } from '#tests/support/site.ts'

/** Where a list's files are, by format. */
async function downloadsOn(get: (path: string) => Promise<Response>, page: string) {
  const html = await (await get(page)).text()
  const links = [...html.matchAll(/<a href="(\/api\/v1\/\w+\.(\w+)[^"]*)"/g)]
  return new Map(links.map(([, href = '', format = '']) => [format, href.replaceAll('&amp;', '&')]))
}

const lists = {
  '/en/alliances': 'csv xlsx json',
  '/en/cities': 'csv xlsx geojson json',
  '/en/committees': 'csv xlsx json',
  '/en/projects': 'csv xlsx json',
  '/en/organizations': 'csv xlsx json',
  '/en/news': 'csv xlsx json',
  '/en/publications': 'csv xlsx json',
  '/en/sources': 'csv xlsx json',
  '/en/topics': 'csv xlsx json',
  '/en/alliances/silk-road-urban-alliance': 'csv xlsx json',
  '/en/countries/ua': 'csv xlsx geojson json',
}

describe('a list', () => {
  test.for(Object.entries(lists))('at %s can be taken along as %s', async ([page, formats], { get }) => {
    const files = await downloadsOn(get, page)
    expect([...files.keys()].join(' ')).toBe(formats)
    for (const [format, href] of files) {
      const answer = await get(href)
      expect(answer.status, href).toBe(200)
      expect(answer.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="\\w+\\.${format}"$`),
      )
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50)
    }
  })

  test('is taken along as it has been narrowed and sorted', async ({ get }) => {
    const chosen = '?q=ter&country=ua&alliance=silk-road-urban-alliance&kind=city&sort=population'
    const files = await downloadsOn(get, `/en/cities${chosen}`)
    const csv = await (await get(files.get('csv') ?? '')).text()
    expect(
      csv
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[1]),
    ).toEqual(['ternopil'])
    const news = await downloadsOn(get, '/en/news?alliance=unossc-cities-project')
    expect(news.get('csv')).toBe('/api/v1/posts.csv?list=news&alliance=unossc-cities-project')
    const committees = await downloadsOn(get, '/en/committees?alliance=mcsr-cities-alliance')
    expect(committees.get('xlsx')).toBe('/api/v1/committees.xlsx?alliance=mcsr-cities-alliance')
  })
})

describe('the page about the data', () => {
  // Another test file may have made one already: a day has one.
  beforeAll(async () => {
    await makeSnapshot()
  }, 180_000)

  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    test(`can be read at ${width} pixels, ${colorScheme}, without scripts`, async ({ visit }) => {
      const page = await visit('/en/data', { width, colorScheme, javaScript: false })
      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
        expect.arrayContaining(['Snapshots', 'Use and credit', 'How to credit']),
      )
      expect(await page.getByRole('link', { name: 'Cities as GeoJSON' }).getAttribute('href')).toBe(
        '/api/v1/cities.geojson',
      )
    })
    test(`has a codebook, at ${width} pixels, ${colorScheme}`, async ({ visit }) => {
      const page = await visit('/en/data/codebook', { width, colorScheme, javaScript: false })
      const row = page.locator('#columns-cities').getByRole('row').filter({ hasText: 'countryCode' })
      expect(await row.textContent()).toContain('ISO 3166-1 alpha-2')
    })
  }

  test('leads to files that are what their checksums say', async ({ visit, get }) => {
    const page = await visit('/en/data')
    const rows = await page.locator('table[id^=snapshot-] tbody tr').all()
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) {
      const href = (await row.getByRole('link').getAttribute('href')) ?? ''
      const answer = await get(href)
      expect(answer.status, href).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      const sum = createHash('sha256')
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest('hex')
      expect(await row.locator('code').textContent(), href).toBe(sum)
    }
  })

  test('shows a snapshot as soon as there is one, and leads to the newest files', async ({ get }) => {
    const latest = await get('/data/latest/cities.csv')
    expect(latest.status).toBe(307)
    expect((await get(latest.headers.get('location') ?? '')).status).toBe(200)
    const [, date = ''] = /^\/data\/([\d-]+)\//.exec(latest.headers.get('location') ?? '') ?? []
    expect(await (await get('/en/data')).text()).toContain(`/data/${date}/cities.csv`)
    const toPage = await get(`/data/${date}`)
    expect([toPage.status, toPage.headers.get('location')]).toEqual([303, '/en/data#snapshots'])
    expect((await get('/data/2001-01-01/cities.csv')).status).toBe(404)
  })

  test('says of itself that it is a data set, with files that are there', async ({ get }) => {
    const html = await (await get('/en/data')).text()
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    const nodes = z.array(z.looseObject({ '@type': z.unknown() })).parse(JSON.parse(json)['@graph'])
    const dataset = z
      .looseObject({ license: z.url(), distribution: z.array(z.looseObject({ contentUrl: z.url() })) })
      .parse(nodes.find((node) => node['@type'] === 'Dataset'))
    expect(nodes.map((node) => node['@type'])).toContain('DataCatalog')
    for (const { contentUrl } of dataset.distribution) {
      const answer = await fetch(inject('site').url + new URL(contentUrl).pathname, { method: 'HEAD' })
      expect(answer.status, contentUrl).toBe(200)
    }
  })
})
