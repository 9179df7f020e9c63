// The sitemap protocol (sitemaps.org), piece by piece, so that nothing has to be held as a whole.
import { escapeXml } from '#lib/text/xml.ts'

/** One address, and when what stands there last changed; null where that is not known. */
export interface Entry {
  address: string
  changedAt: Date | null
}

const frames = {
  urlset: { outer: 'urlset', inner: 'url' },
  index: { outer: 'sitemapindex', inner: 'sitemap' },
} as const

/** A sitemap ("urlset") or an index of sitemaps, as its entries come. */
export async function* sitemapXml(
  kind: keyof typeof frames,
  batches: AsyncIterable<readonly Entry[]>,
): AsyncGenerator<string> {
  const { outer, inner } = frames[kind]
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`
  for await (const batch of batches) {
    yield batch
      .map(({ address, changedAt }) => {
        const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
        return `<${inner}><loc>${escapeXml(address)}</loc>${changed}</${inner}>\n`
      })
      .join('')
  }
  yield `</${outer}>\n`
}
