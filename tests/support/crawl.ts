// Reads the whole site by its links, without a browser.
import { z } from 'zod'

export interface CrawledPage {
  /** With its parameters. */
  path: string
  /** The first page found that leads here. */
  from: string
  status: number
  html: string
  title: string
  description: string
  noindex: boolean
  /** Path of the page that counts; null where none is told. */
  canonical: string | null
  canonicalOrigin: string | undefined
  /** Paths by language. */
  languages: Map<string, string>
  /** What a reader sees. */
  text: string
  /** Where its links lead: paths on this site, addresses elsewhere. */
  links: Set<string>
  /** Its structured data, as it stands there and read. */
  json: string
  graph: Record<string, unknown>[]
  /** When the page says its content changed. */
  changedAt: string | undefined
}

const document = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.record(z.string(), z.unknown())),
})

/** A mistake would otherwise be followed for ever. */
const mostPages = 2000
const atOnce = 4

/**
 * Every page that links lead to, from the home page on. Lists can be narrowed in more ways than anybody could read:
 * links with one parameter, and the further pages of those, are followed, and no others.
 */
export async function crawl(site: string): Promise<Map<string, CrawledPage>> {
  const found = new Map<string, CrawledPage>()
  const known = new Set(['/en'])
  const waiting = [{ path: '/en', from: '' }]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const page = await read(site, next.path, next.from)
      found.set(page.path, page)
      for (const link of page.links) {
        if (!link.startsWith('/') || known.has(link) || !isFollowed(link)) continue
        if (known.size >= mostPages) throw new Error(`More than ${mostPages} pages: ${link} on ${page.path}`)
        known.add(link)
        waiting.push({ path: link, from: page.path })
      }
    }
  }
  // Some stop for want of work while others still find some: so again, until nobody finds any.
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, work))
  return found
}

function isFollowed(link: string): boolean {
  const { pathname, searchParams } = new URL(link, 'http://localhost')
  const narrowing = [...searchParams.keys()].filter((name) => name !== 'page')
  // What robots.txt asks to be left alone; that it does is tested beside it.
  if (pathname.startsWith('/admin/')) return false
  // Files, feeds and the API are no pages: tests/e2e/doors.test.ts asks for them.
  return !pathname.includes('.') && !pathname.startsWith('/api/') && narrowing.length <= 1
}

async function read(site: string, path: string, from: string): Promise<CrawledPage> {
  const response = await fetch(site + path, { redirect: 'manual' })
  const html = await response.text()
  const links = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => decode(href))
  const canonical = html.match(/<link rel="canonical" href="([^"]+)"/)?.[1]
  const alternates = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)]
  const json = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1] ?? ''
  const graph = json === '' ? [] : document.parse(JSON.parse(json))['@graph']
  const changed = graph.find((node) => 'dateModified' in node)?.dateModified
  return {
    path,
    from,
    status: response.status,
    html,
    title: decode(html.match(/<title>([^<]*)<\/title>/)?.[1] ?? ''),
    description: decode(html.match(/<meta name="description" content="([^"]*)"/)?.[1] ?? ''),
    noindex: /<meta name="robots" content="[^"]*noindex/.test(html),
    canonical: canonical === undefined ? null : pathOf(decode(canonical)),
    canonicalOrigin: canonical && new URL(canonical).origin,
    languages: new Map(alternates.map(([, language = '', href = '']) => [language, pathOf(decode(href))])),
    text: textOf(html),
    links: new Set(links.map((link) => link.split('#', 1)[0] ?? '').filter((link) => link !== '')),
    json,
    graph,
    changedAt: typeof changed === 'string' ? changed : undefined,
  }
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  const words = body
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?(?:a|bdi|q|cite|em|strong|sup|span)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
  return decode(words).replace(/\s+/g, ' ')
}

const references: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
  nbsp: ' ',
}

const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27|#39|nbsp);/g, (all, name) => references[name] ?? all)
