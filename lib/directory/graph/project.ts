import { messages } from '#lib/i18n/messages.ts'
import type { ProjectPage } from '#lib/projects/queries.ts'
import { aboutRecord } from './about-record.ts'
import { type GraphNode, type GraphSite, mention, node } from './node.ts'
import { cityType, organizationType } from './types.ts'

/** A pilot project with its parties, each in its role. */
export function projectNodes(site: GraphSite, project: ProjectPage): [GraphNode, ...GraphNode[]] {
  const { record, alliance, parties } = project
  const t = messages(site.locale, 'project')
  const parts = parties.flatMap(({ role, city, organization }) => {
    const member = city
      ? mention(site, cityType(city.kind, true), city.record)
      : organization && mention(site, organizationType(organization.type), organization.record)
    return member ? [{ '@type': 'OrganizationRole', roleName: t(`role.${role}`), member }] : []
  })
  return [
    node({
      '@type': 'Project',
      ...aboutRecord(site, record),
      description: project.summary,
      foundingDate: project.startedOn,
      dissolutionDate: project.endedOn,
      parentOrganization: alliance && mention(site, 'Organization', alliance.record),
      member: parts,
    }),
  ]
}
