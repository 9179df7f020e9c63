import type { RecordPage } from '#lib/records/published.ts'
import { type GraphNode, type GraphSite, idOf, mention, pageOf, type Value } from './node.ts'

/** What is said of every record alike: who it is, and its names as the page lists them. */
export function aboutRecord(
  site: GraphSite,
  record: RecordPage,
  sameAs: readonly (string | null | undefined | false)[] = [],
): Record<string, Value> {
  const url = pageOf(site, record)
  return {
    '@id': idOf(site, record.id),
    identifier: record.id,
    name: record.title,
    alternateName: [...new Set(record.names.map(({ text }) => text))].filter((text) => text !== record.title),
    url,
    mainEntityOfPage: { '@id': url },
    sameAs: sameAs.filter((address) => typeof address === 'string'),
  }
}

/** The topics of a record, as terms. */
export const topicsOf = (site: GraphSite, record: RecordPage): GraphNode[] =>
  record.topics.map(({ topic }) => mention(site, 'DefinedTerm', topic.record))
