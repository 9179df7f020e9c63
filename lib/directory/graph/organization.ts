import type { OrganizationPage } from '#lib/organizations/queries.ts'
import { aboutRecord } from './about-record.ts'
import { contactPoints } from './contact.ts'
import { membershipRole } from './membership.ts'
import { type GraphNode, type GraphSite, mention, node } from './node.ts'
import { organizationType } from './types.ts'

/** An organization, where it is, what it is part of and what it belongs to. */
export function organizationNodes(
  site: GraphSite,
  organization: OrganizationPage,
): [GraphNode, ...GraphNode[]] {
  const { record, type, countryCode, parent, children, memberships, contacts } = organization
  return [
    node({
      '@type': organizationType(type),
      ...aboutRecord(site, record, [organization.website]),
      address: countryCode === null ? null : { '@type': 'PostalAddress', addressCountry: countryCode },
      parentOrganization: parent && mention(site, 'Organization', parent.record),
      subOrganization: children.map((child) => mention(site, organizationType(child.type), child.record)),
      memberOf: memberships.flatMap(
        (membership) =>
          membershipRole(
            site,
            membership,
            'memberOf',
            mention(site, 'Organization', membership.alliance.record),
          ) ?? [],
      ),
      contactPoint: contactPoints(contacts),
    }),
  ]
}
