// The whole running site as a crawler reads it: what it may find is in the sitemap, and what is there can be found.
import { beforeAll, describe, expect, inject } from 'vitest'
import { z } from 'zod'
import { formatDate } from '#lib/i18n/dates.ts'
import { formatCoordinates } from '#lib/i18n/format.ts'
import { complain } from '#tests/support/complain.ts'
import { type CrawledPage, crawl } from '#tests/support/crawl.ts'
import { expectValidHtml } from '#tests/support/html.ts'
import { test } from '#tests/support/site.ts'

let site: Map<string, CrawledPage>
let origin: string

const pages = () => [...site.values()]
const indexable = () =>
  pages().filter(({ status, noindex, canonical, path }) => status === 200 && !noindex && canonical === path)

beforeAll(async () => {
  site = await crawl(inject('site').url)
  const { canonicalOrigin } = site.get('/en') ?? {}
  origin = canonicalOrigin ?? ''
}, 600_000)

describe('a crawler', () => {
  test('finds no broken link, and none that leads round about', () => {
    expect(pages().length).toBeGreaterThan(250)
    const broken = pages().filter(({ status, path }) => status !== (path.startsWith('/id/') ? 303 : 200))
    complain(
      'Links that do not lead to a page',
      broken.map(({ path, status, from }) => `${status} ${path} (on ${from})`),
    )
  })

  test('finds in the sitemap exactly the pages that count, and on each what it takes', async ({ get }) => {
    const listed = await readSitemap(get)
    const counted = new Set(indexable().map(({ path }) => path))
    expect(
      [...listed.keys()].filter((path) => !counted.has(path)),
      'listed, but do not count',
    ).toEqual([])
    expect(
      [...counted].filter((path) => !listed.has(path)),
      'count, but are not listed',
    ).toEqual([])
    for (const [path, changed] of listed) {
      if (changed) expect(Date.parse(changed), path).toBeLessThanOrEqual(Date.now())
      const { changedAt } = site.get(path) ?? {}
      if (changedAt) expect(Date.parse(changed ?? ''), path).toBeGreaterThanOrEqual(Date.parse(changedAt))
    }
  })

  test('is told by every page that does not count which one does, and that one counts', () => {
    const counted = new Set(indexable().map(({ path }) => path))
    for (const { path, noindex, canonical, from } of pages().filter(({ status }) => status === 200)) {
      if (noindex) continue
      expect(counted, `${path}, found on ${from}, says ${canonical}`).toContain(canonical)
    }
  })

  test('reads in each result what tells it from all others', () => {
    const titles = Map.groupBy(indexable(), ({ title }) => title)
    for (const [title, same] of titles) {
      expect(title).toMatch(/\S.* – City Alliances Directory$|^City Alliances Directory/)
      expect(
        same.map(({ path }) => path),
        title,
      ).toHaveLength(1)
    }
    for (const { path, description } of indexable())
      expect(description.length, `${path}: ${description}`).toBeGreaterThan(20)
  })

  test('finds each page in each language, and the same languages on each of them', () => {
    for (const page of indexable()) {
      expect(page.languages.get('en'), page.path).toBe(page.path)
      expect(page.languages.get('x-default'), page.path).toBe(page.path)
      for (const path of page.languages.values()) expect(site.get(path)?.languages).toEqual(page.languages)
    }
  })

  test('is shown the sitemap by robots.txt, and kept from nothing that stands there', async ({ get }) => {
    const response = await get('/robots.txt')
    expect(response.headers.get('content-type')).toContain('text/plain')
    const text = await response.text()
    expect(text).toContain(`\nSitemap: ${origin}/sitemap.xml\n`)
    const kept = [...text.matchAll(/^Disallow: (\S+)$/gm)].map(([, path = '']) => path)
    for (const { path } of indexable()) expect(kept.filter((start) => path.startsWith(start))).toEqual([])
  })

  test('is sent to no search and no mistake', async ({ get }) => {
    for (const path of ['/en/search?q=ternopil', '/en/no-such-page', '/en/cities/no-such-city']) {
      const html = await (await get(path)).text()
      expect(html, path).toMatch(/<meta name="robots" content="noindex/)
      expect(html, path).not.toContain('rel="canonical"')
    }
  })
})

describe('the data in a page', () => {
  test('is one graph: each node once, and every reference leads to one', () => {
    for (const { path, graph } of indexable()) {
      const nodes = z.array(z.looseObject({ '@id': z.string() })).parse(graph)
      const ids = nodes.map((node) => node['@id'])
      expect(new Set(ids).size, path).toBe(ids.length)
      const loose = referencesIn(nodes).filter((id) => !ids.includes(id))
      expect(loose, path).toEqual([])
      const types = nodes.map((node) => node['@type'])
      expect(types, path).toContain('WebSite')
      if (path !== '/en') expect(types, path).toContain('BreadcrumbList')
    }
  })

  test('says nothing that the page does not show', () => {
    const hidden: string[] = []
    for (const { path, graph, text, links, json } of indexable()) {
      const expectShown = (shown: boolean, property: string, value: string) => {
        if (!shown) hidden.push(`${path}: ${property} ${value}`)
      }
      const told = (words: string) => text.includes(squeeze(words))
      for (const { property, value } of valuesIn(graph)) {
        if (named.has(property)) expectShown(told(value), property, value)
        if (dated.has(property)) expectShown(told(formatDate('en', value)), property, value)
        if (property === 'sameAs') expectShown(links.has(value), property, value)
        if (property === 'url' && value !== origin + path)
          expectShown(links.has(value.replace(origin, '')), property, value)
      }
      const [, latitude, longitude] = /"latitude":(-?[\d.]+),"longitude":(-?[\d.]+)/.exec(json) ?? []
      if (latitude && longitude) {
        const place = formatCoordinates('en', Number(latitude), Number(longitude))
        expectShown(told(place), 'geo', place)
      }
    }
    complain('In the data, and not to be seen on the page', hidden)
  })

  test('names a thing by the address that is printed on its page, and that leads back to it', async ({
    get,
  }) => {
    const about = indexable().filter(({ text }) => text.includes('Cite this page'))
    expect(about.length).toBeGreaterThan(150)
    for (const { path, graph, text } of about) {
      const page = z
        .looseObject({ mainEntity: z.object({ '@id': z.string() }) })
        .parse(graph.find((node) => node['@id'] === origin + path))
      const address = page.mainEntity['@id']
      expect(text, path).toContain(address)
      const response = await get(address.replace(origin, ''))
      expect([response.status, response.headers.get('location')]).toEqual([303, path])
    }
  })

  test('is what the permanent address gives to those who ask for data', async ({ get }) => {
    const { graph } = site.get('/en/alliances/silk-road-urban-alliance') ?? { graph: [] }
    const things = graph.filter((node) => String(node['@id']).startsWith(`${origin}/id/`))
    expect(things).toHaveLength(1)
    expect(z.array(z.unknown()).parse(things[0]?.member)).toHaveLength(58)
    const response = await get(String(things[0]?.['@id']).replace(origin, ''), {
      headers: { accept: 'application/ld+json' },
    })
    expect(await response.json()).toEqual({ '@context': 'https://schema.org', '@graph': things })
  })
})

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  for (const { html, path, status } of pages()) {
    if (status !== 200) continue
    await expectValidHtml(html).catch((error: unknown) => {
      throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
    })
  }
})

const named = new Set(['name', 'alternateName', 'description', 'headline'])
const dated = new Set(['startDate', 'endDate', 'foundingDate', 'dissolutionDate', 'datePublished'])

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Every text in the graph, with the property it stands under; the site's and the page's own frame left out. */
function* valuesIn(
  graph: readonly Record<string, unknown>[],
): Generator<{ property: string; value: string }> {
  for (const node of graph) {
    if (['WebSite', 'WebPage', 'ItemPage'].includes(String(node['@type']))) continue
    yield* textsIn(node, '')
  }
}

function* textsIn(value: unknown, property: string): Generator<{ property: string; value: string }> {
  if (typeof value === 'string') yield { property, value }
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item, property)
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* textsIn(item, name)
}

/** The ids that are only referred to: an object that says nothing else. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === '@id') return [String(only[1])]
  return entries.flatMap(([, item]) => referencesIn(item))
}

/** Path and last change of everything in the sitemap. */
async function readSitemap(get: (path: string) => Promise<Response>) {
  const index = await readEntries(await get('/sitemap.xml'))
  const listed = new Map<string, string | undefined>()
  for (const [part, changed] of index) {
    const entries = await readEntries(await get(part))
    const last = [...entries.values()].flatMap((value) => value ?? []).sort()
    expect(changed, part).toBe(last.at(-1))
    for (const [path, at] of entries) {
      expect(listed.has(path), path).toBe(false)
      listed.set(path, at)
    }
  }
  return listed
}

async function readEntries(response: Response): Promise<Map<string, string | undefined>> {
  expect(response.status, response.url).toBe(200)
  expect(response.headers.get('content-type')).toContain('application/xml')
  const entries = (await response.text()).matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)
  return new Map(
    [...entries].map(([, address = '', changed]) => {
      expect(address.startsWith(`${origin}/`), address).toBe(true)
      return [address.slice(origin.length).replaceAll('&amp;', '&'), changed]
    }),
  )
}
