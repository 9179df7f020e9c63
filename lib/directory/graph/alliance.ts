import type { AlliancePage, MemberEntry } from '#lib/alliances/queries.ts'
import { aboutRecord } from './about-record.ts'
import { contactPoints } from './contact.ts'
import { membershipRole } from './membership.ts'
import { type GraphNode, type GraphSite, mention, node } from './node.ts'
import { allianceType, cityType, organizationType } from './types.ts'

/** An alliance with those who belong to it, its organs and its projects. */
export function allianceNodes(site: GraphSite, alliance: AlliancePage): [GraphNode, ...GraphNode[]] {
  const { record, parent, children, committees, projects } = alliance
  const founders = alliance.affiliations.filter(({ role }) => role === 'initiator')
  return [
    node({
      '@type': allianceType(alliance.kind),
      ...aboutRecord(site, record, [alliance.website]),
      description: alliance.summary,
      foundingDate: alliance.foundedOn,
      founder: founders.map(({ organization }) =>
        mention(site, organizationType(organization.type), organization.record),
      ),
      parentOrganization: parent && mention(site, allianceType(parent.kind), parent.record),
      subOrganization: [
        ...children.map((child) => mention(site, allianceType(child.kind), child.record)),
        ...committees.map((committee) => mention(site, 'Organization', committee.record)),
        ...projects.map((project) => mention(site, 'Project', project.record)),
      ],
      member: alliance.memberships.flatMap((membership) => memberRole(site, membership) ?? []),
      contactPoint: contactPoints(alliance.contacts),
    }),
  ]
}

function memberRole(site: GraphSite, membership: MemberEntry): GraphNode | null {
  const { city, organization } = membership
  if (city) {
    return membershipRole(site, membership, 'member', mention(site, cityType(city.kind, true), city.record))
  }
  if (!organization) return null
  const member = mention(site, organizationType(organization.type), organization.record)
  return membershipRole(site, membership, 'member', member)
}
