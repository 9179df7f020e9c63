// The graph of the whole directory: what all its pages say, each thing once.
import { db } from '#lib/db/client.ts'
import { published, recordLink } from '#lib/records/published.ts'
import { type GraphNode, type GraphSite, node, type Value } from './node.ts'
import { graphKinds, recordGraphs } from './record-graph.ts'
import { websiteNode } from './site.ts'

/** How many records are read at once. */
const batchSize = 200

/** Every node of the directory, some at a time. What another node describes is only referred to. */
export async function* wholeGraph(site: GraphSite): AsyncGenerator<GraphNode[]> {
  yield [websiteNode(site)]
  const countries = new Set<string>()
  for (const kind of graphKinds) {
    let after = ''
    while (true) {
      const records = await db.record.findMany({
        where: { ...published, kind, id: { gt: after } },
        select: recordLink,
        orderBy: { id: 'asc' },
        take: batchSize,
      })
      const last = records.at(-1)
      if (!last) break
      after = last.id
      const found: GraphNode[] = []
      for (const thing of (await recordGraphs(site, kind, records)).flat()) {
        found.push(referring(thing, (country) => found.push(...unknown(country, countries))))
      }
      yield found
    }
  }
}

/** A country is no record: it is described where it is first met. */
function unknown(country: GraphNode, known: Set<string>): GraphNode[] {
  const id = String(country['@id'])
  if (known.has(id)) return []
  known.add(id)
  return [country]
}

/** What a mention of a thing says, all of which the thing itself says too. */
const mentioned = new Set(['@type', '@id', 'name', 'url'])

/** A node in which what has a node of its own is named by its id alone. */
function referring(thing: GraphNode, meet: (country: GraphNode) => void): GraphNode {
  const within = (value: Value): Value => {
    if (isList(value)) return value.map(within)
    if (typeof value !== 'object') return value
    const id = value['@id']
    if (value['@type'] === 'Country') meet(value)
    else if (id === undefined || Object.keys(value).some((name) => !mentioned.has(name)))
      return referring(value, meet)
    return id === undefined ? value : { '@id': id }
  }
  return node(Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, within(value)])))
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
