import type { CommitteePage } from '#lib/committees/queries.ts'
import { aboutRecord } from './about-record.ts'
import { type GraphNode, type GraphSite, mention, node } from './node.ts'

/** A committee as an organ of its alliance. */
export function committeeNodes(site: GraphSite, committee: CommitteePage): [GraphNode, ...GraphNode[]] {
  const { record, alliance, statuses } = committee
  const since = (status: string) => statuses.find((stage) => stage.status === status)?.since
  return [
    node({
      '@type': 'Organization',
      ...aboutRecord(site, record),
      foundingDate: since('established'),
      dissolutionDate: since('dissolved'),
      parentOrganization: alliance && mention(site, 'Organization', alliance),
    }),
  ]
}
