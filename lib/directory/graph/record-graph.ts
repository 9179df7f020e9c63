import { findAlliance } from '#lib/alliances/queries.ts'
import { findCity, listCityPages } from '#lib/cities/queries.ts'
import { findCommittee } from '#lib/committees/queries.ts'
import { findOrganization } from '#lib/organizations/queries.ts'
import { findPost } from '#lib/posts/queries.ts'
import { findProject } from '#lib/projects/queries.ts'
import type { RecordLink } from '#lib/records/published.ts'
import { findSource } from '#lib/sources/queries.ts'
import { findTopic } from '#lib/topics/queries.ts'
import { allianceNodes } from './alliance.ts'
import { cityNodes } from './city.ts'
import { committeeNodes } from './committee.ts'
import type { GraphNode, GraphSite } from './node.ts'
import { organizationNodes } from './organization.ts'
import { postNodes } from './post.ts'
import { projectNodes } from './project.ts'
import { sourceNodes } from './source.ts'
import { topicNodes } from './topic.ts'

type Nodes = readonly GraphNode[]

const described =
  <Found>(
    find: (locale: GraphSite['locale'], slug: string) => Promise<Found | null>,
    nodes: (site: GraphSite, found: Found) => Nodes,
  ) =>
  async (site: GraphSite, slug: string): Promise<Nodes | null> => {
    const found = await find(site.locale, slug)
    return found && nodes(site, found)
  }

const graphs = {
  alliance: described(findAlliance, allianceNodes),
  city: described(findCity, cityNodes),
  organization: described(findOrganization, organizationNodes),
  committee: described(findCommittee, committeeNodes),
  project: described(findProject, projectNodes),
  post: described(findPost, postNodes),
  topic: described(findTopic, topicNodes),
  source: described(findSource, sourceNodes),
}

const hasGraph = (kind: string): kind is keyof typeof graphs => Object.hasOwn(graphs, kind)

/** What the record's page says of it, as data. Null where the record is not published or has no page. */
export async function recordGraph(site: GraphSite, { kind, slug }: RecordLink): Promise<Nodes | null> {
  return hasGraph(kind) && slug !== null ? graphs[kind](site, slug) : null
}

/** The kinds that have pages, and so graphs. */
export const graphKinds = Object.keys(graphs).filter(hasGraph)

/** As `recordGraph`, for many records of one kind: what is not published is left out. */
export async function recordGraphs(
  site: GraphSite,
  kind: keyof typeof graphs,
  records: readonly RecordLink[],
): Promise<Nodes[]> {
  // Of cities there may be more than a hundred thousand: they are read together, the others one by one.
  if (kind === 'city') {
    const cities = await listCityPages(records.map(({ id }) => id))
    return cities.map((city) => cityNodes(site, city))
  }
  const found: Nodes[] = []
  for (const record of records) {
    const nodes = await recordGraph(site, record)
    if (nodes) found.push(nodes)
  }
  return found
}
