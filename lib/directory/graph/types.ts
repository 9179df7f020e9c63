// What each record is in the words of schema.org.
import type { AllianceKind, CityKind, OrganizationType, PostType } from '#prisma/generated/enums.ts'

/** The alliance whose form is a project is both: schema.org counts projects among organizations. */
export const allianceType = (kind: AllianceKind): string => (kind === 'project' ? 'Project' : 'Organization')

const cityKinds: readonly CityKind[] = ['city', 'town', 'municipality']

/** A place; and, where it belongs to an alliance or is named after its government, the authority that governs it. */
export function cityType(kind: CityKind, belongs: boolean): readonly string[] {
  const place = cityKinds.includes(kind) ? 'City' : 'AdministrativeArea'
  return belongs || kind === 'council' || kind === 'union' ? [place, 'GovernmentOrganization'] : [place]
}

const organizationTypes: Partial<Record<OrganizationType, string>> = {
  government_body: 'GovernmentOrganization',
  research_centre: 'ResearchOrganization',
}

export const organizationType = (type: OrganizationType): string => organizationTypes[type] ?? 'Organization'

const postTypes = {
  news: 'NewsArticle',
  article: 'Article',
  event: 'Event',
  publication: 'Report',
} as const satisfies Record<PostType, string>

export const postType = (type: PostType): string => postTypes[type]
