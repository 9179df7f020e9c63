// The building blocks of structured data: schema.org in JSON-LD, each thing by its permanent address.
import type { Language } from '#lib/i18n/languages.ts'
import { permanentPath, recordPath } from '#lib/records/paths.ts'
import type { RecordLink } from '#lib/records/published.ts'

export type Value = string | number | boolean | GraphNode | readonly Value[]

/** A thing, or a reference to one that is described elsewhere in the graph. */
export interface GraphNode {
  readonly [property: string]: Value
}

/** What every node needs to know: how addresses begin, and whose words are used. */
export interface GraphSite {
  /** Scheme, host and port. */
  readonly origin: string
  readonly locale: Language
}

/** A node of these properties; those without a value are left out. */
export function node(properties: Readonly<Record<string, Value | null | undefined>>): GraphNode {
  const kept: Record<string, Value> = {}
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === '') continue
    if (Array.isArray(value) && value.length === 0) continue
    kept[name] = value
  }
  return kept
}

/** The permanent address of a record: what the same thing is called in every graph. */
export const idOf = ({ origin }: GraphSite, id: string): string => `${origin}${permanentPath(id)}`

/** The address of a record's page. */
export const pageOf = ({ origin, locale }: GraphSite, record: RecordLink): string =>
  `${origin}${recordPath(locale, record)}`

/** Another record, with as much as makes the mention readable by itself. */
export const mention = (
  site: GraphSite,
  type: string | readonly string[],
  record: RecordLink,
): GraphNode => ({
  '@type': type,
  '@id': idOf(site, record.id),
  name: record.title,
  url: pageOf(site, record),
})

/** The graph as a document, to be given out by itself. */
export const graphDocument = (nodes: readonly GraphNode[]) => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
})

/** The graph as text that may stand in a script element: nothing in it can end the script, or a line of it. */
export const graphText = (nodes: readonly GraphNode[]): string =>
  JSON.stringify(graphDocument(nodes)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
