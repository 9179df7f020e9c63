import type { SourcePage } from '#lib/sources/queries.ts'
import { aboutRecord } from './about-record.ts'
import { type GraphNode, type GraphSite, node } from './node.ts'

/** A document that facts rest on. */
export function sourceNodes(site: GraphSite, source: SourcePage): [GraphNode, ...GraphNode[]] {
  return [
    node({
      '@type': 'CreativeWork',
      ...aboutRecord(site, source.record, [source.url]),
      publisher: { '@type': 'Organization', name: source.publisher },
      datePublished: source.publishedOn,
      inLanguage: source.language === 'und' ? null : source.language,
    }),
  ]
}
