// What the site has for machines besides its pages, as it is served: asked for through the front, as anybody would.
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { problemSchema } from '#lib/directory/api/problem.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { test } from '#tests/support/site.ts'

const hrefs = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, href = '']) => href)

describe('feeds', () => {
  test('are named in the heads of the pages whose content they tell, and are there', async ({ get }) => {
    const named: Record<string, RegExp> = {
      '/en': /^\/feeds\/(news|publications|projects|members)\.atom$|^\/feeds\/events\.ics$/,
      '/en/news': /^\/feeds\/news\.atom$/,
      '/en/alliances/silk-road-urban-alliance': /-alliance-silk-road-urban-alliance\.(atom|ics)$/,
      '/en/countries/ua': /-country-ua\.(atom|ics)$/,
      '/en/topics/waste': /-topic-waste\.(atom|ics)$/,
    }
    for (const [path, form] of Object.entries(named)) {
      const html = await (await get(path)).text()
      const head = html.slice(0, html.indexOf('</head>'))
      const feeds = hrefs(head, /<link [^>]*type="(?:application\/atom\+xml|text\/calendar)"[^>]*>/g)
      expect(feeds.length, path).toBeGreaterThan(0)
      for (const tag of head.match(/<link [^>]*type="(?:application\/atom\+xml|text\/calendar)"[^>]*>/g) ??
        []) {
        const [href = ''] = hrefs(tag, /href="([^"]+)"/g)
        expect(href).toMatch(form)
        const answer = await get(href)
        expect(answer.status, href).toBe(200)
        expect(answer.headers.get('content-type')).toContain(/type="([^"]+)"/.exec(tag)?.[1])
        const text = await answer.text()
        if (href.endsWith('.ics')) expect(() => ICAL.parse(text), href).not.toThrow()
        else expect(XMLValidator.validate(text), href).toBe(true)
      }
    }
  })

  test('are listed on a page, each link of which leads to one', async ({ get }) => {
    const html = await (await get('/en/data/feeds')).text()
    const links = [...new Set(hrefs(html, /href="(\/feeds\/[^"]+)"/g))]
    expect(links.length).toBeGreaterThan(100)
    // One of each kind, and of each scope.
    for (const link of links.filter((_, index) => index % 11 === 0))
      expect((await get(link)).status, link).toBe(200)
  })
})

describe('the picture for sharing', () => {
  test('is named by every kind of page, and is one that everybody may show and keep', async ({ get }) => {
    for (const path of ['/en', '/en/cities', '/en/cities/ternopil', '/en/alliances/mcsr-cities-alliance']) {
      const html = await (await get(path)).text()
      const head = html.slice(0, html.indexOf('</head>'))
      const [address = ''] = hrefs(head, /<meta property="og:image" content="([^"]+)"/g)
      expect(head).toContain('<meta property="og:title"')
      const answer = await get(new URL(address).pathname)
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('content-type')).toBe('image/png')
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
      expect([width, height]).toEqual([1200, 630])
    }
  })
})

describe('a permanent address that leads nowhere', () => {
  // Of no record, also none that another test has removed.
  test('is a page of the site to a reader', async ({ visit }) => {
    const page = await visit('/id/0000000404', { status: 404 })
    expect(await page.locator('h1').textContent()).toBe('Page not found')
  })

  test('is a problem document to a program', async ({ get }) => {
    for (const accept of ['application/json', 'application/ld+json']) {
      const answer = await get('/id/0000000404', { headers: { accept } })
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      expect(problemSchema.parse(await answer.json()).status).toBe(404)
    }
  })

  test('and one that leads somewhere does so for both', async ({ get }) => {
    const path = `/id/${seededRecordId('city/ternopil')}`
    const leads = async (accept: string) => (await get(path, { headers: { accept } })).headers.get('location')
    expect(await leads('text/html')).toBe('/en/cities/ternopil')
    expect(await leads('application/json')).toBe(`/api/v1/cities/${seededRecordId('city/ternopil')}`)
    expect((await get(path, { method: 'HEAD' })).status).toBe(303)
  })
})

test('every answer to a program says what it may still ask for', async ({ get }) => {
  for (const path of ['/api/v1/cities', '/feeds/news.atom', '/sitemap.xml', '/id/0000000000', '/llms.txt']) {
    const { headers } = await get(path)
    expect(headers.get('ratelimit-policy'), path).toBe('"client";q=1000;w=50')
    expect(headers.get('ratelimit'), path).toMatch(/^"client";r=\d+;t=\d+$/)
  }
  expect((await get('/en')).headers.get('ratelimit')).toBeNull()
})

test('llms.txt says what there is, and where', async ({ get }) => {
  const answer = await get('/llms.txt')
  expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  const text = await answer.text()
  expect(text).toMatch(/^# City Alliances Directory\n\n> /)
  for (const address of hrefs(text, /\]\(([^)]+)\)/g)) {
    const { pathname } = new URL(address)
    expect((await get(pathname)).status, address).toBe(200)
  }
})

test('the examples on the page about the API are those that are tried', async ({ visit, get }) => {
  const page = await visit('/en/data/api', { javaScript: false })
  const commands = await page.locator('#examples pre').allTextContents()
  expect(commands.length).toBeGreaterThan(4)
  for (const command of commands) {
    const [, accept, address = ''] = /^curl (?:-H 'Accept: ([^']+)' )?'([^']+)'$/.exec(command) ?? []
    const { pathname, search } = new URL(address)
    const answer = await get(pathname + search, accept ? { headers: { accept } } : {})
    expect(answer.status, command).toBe(200)
    await answer.arrayBuffer()
  }
})

describe('what nobody has is refused, at every door:', () => {
  test('with a page to a reader, and a problem document to a program and below /api', async ({ get }) => {
    for (const path of [
      '/feeds/x.atom',
      '/feeds',
      '/pictures/x.png',
      '/sitemaps/x',
      '/12345678.txt',
      '/id/%ff',
    ]) {
      const status = path.endsWith('%ff') ? 400 : 404
      const page = await get(path, { headers: { accept: 'text/html,*/*;q=0.8' } })
      expect([page.status, page.headers.get('content-type')], path).toEqual([
        status,
        'text/html; charset=utf-8',
      ])
      expect(page.headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(await page.text(), path).toContain('/en/search')
    }
    for (const path of [
      '/feeds/x.atom',
      '/feeds/x/y',
      '/pictures',
      '/sitemaps/x',
      '/api',
      '/api/nope',
      '/api/v1/x',
    ]) {
      const answer = await get(path, {
        headers: { accept: path.startsWith('/api') ? '*/*' : 'application/json' },
      })
      expect(problemSchema.parse(await answer.json()).status, path).toBe(404)
    }
  })

  test('what would write says what may be done, and the framework adds nothing', async ({ get }) => {
    for (const path of ['/id/x', '/sitemap.xml', '/data/x', '/api/v1/cities']) {
      const answer = await get(path, { method: 'POST', body: '{}', headers: { accept: 'application/json' } })
      expect([answer.status, answer.headers.get('allow')], path).toEqual([405, 'GET, HEAD, OPTIONS'])
      expect(answer.headers.get('cache-control'), path).toBe('no-store')
    }
    for (const path of [
      '/api/v1/cities',
      '/sitemap.xml',
      '/feeds/news.atom',
      '/data',
      '/api/v1/',
      '/feeds/x/',
    ]) {
      const { headers } = await get(path)
      expect(headers.get('vary') ?? '', path).not.toMatch(/rsc|next/i)
      expect(headers.get('refresh'), path).toBeNull()
    }
  })
})

test('no way around leads to what is behind the front', async ({ get }) => {
  const { port } = new URL((await get('/livez')).url)
  // As it stands: fetch would walk the way itself.
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<string>((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        text(answer).then((body) => resolve(`${answer.statusCode} ${body}`), reject)
      })
      asking.on('error', reject).end()
    })
  for (const path of [
    '/api/%2e%2e/_next/image?url=%2Freadme%2Fhome.png&w=640&q=75',
    '/api/../en/cities',
    '/id/.%2E/en/errors/500',
    '/admin/../en/about',
    '/feeds/x\\..\\..\\en',
  ]) {
    const answer = await ask(path, { rsc: '1', accept: 'application/json' })
    expect(answer, path).toMatch(/^404 \{"type":"about:blank"/)
  }
  expect(await ask('/api/../admin/sign-in', { 'content-length': '0' }, 'POST')).toMatch(/^404 /)
  // As a client asks that is ready to go on in another version.
  const offered = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABk' }
  expect(await ask('/en/about', offered)).toMatch(/^200 /)
  expect(await ask(`http://127.0.0.1:${port}/en/about`)).toMatch(/^200 /)
})
