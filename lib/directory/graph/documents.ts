// The whole graph as files: in JSON-LD and in N-Triples, which say the same.
import type { GraphNode, GraphSite } from './node.ts'
import { context, Triples } from './triples.ts'
import { wholeGraph } from './whole.ts'

/** The whole graph in one form. */
export interface GraphFile {
  name: string
  type: string
  /** What it is, for the description of the API. */
  summary: string
  make(site: GraphSite): AsyncGenerator<string>
}

export const graphFiles: readonly GraphFile[] = [
  {
    name: 'graph.jsonld',
    type: 'application/ld+json',
    summary: 'Everything that the pages say as data, in one graph: JSON-LD',
    make: jsonLdDocument,
  },
  {
    name: 'graph.nt',
    type: 'application/n-triples',
    summary: 'The same graph as N-Triples',
    make: nTriplesDocument,
  },
]

/** One node in a line. The context stands in the document: nothing need be fetched to read it. */
async function* jsonLdDocument(site: GraphSite): AsyncGenerator<string> {
  let before = `{"@context":${JSON.stringify(context)},"@graph":[\n`
  for await (const nodes of wholeGraph(site)) {
    if (nodes.length === 0) continue
    yield before + nodes.map((node: GraphNode) => JSON.stringify(node)).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}

/** One triple in a line. */
async function* nTriplesDocument(site: GraphSite): AsyncGenerator<string> {
  const triples = new Triples()
  for await (const nodes of wholeGraph(site)) yield nodes.map((node) => triples.of(node)).join('')
}
