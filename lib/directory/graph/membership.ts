import { messages } from '#lib/i18n/messages.ts'
import type { MembershipRole, MembershipStatus } from '#prisma/generated/enums.ts'
import { type GraphNode, type GraphSite, idOf, node } from './node.ts'

interface MembershipFacts {
  id: string
  role: MembershipRole
  status: MembershipStatus
  since: string | null
  until: string | null
}

/**
 * Who belongs to an alliance, with role and dates; read from either end. Null for observers and partners, who do not
 * belong, and for those who left on a day nobody knows: without an end they would seem to belong still.
 *
 * @param end "member" on the alliance's side, "memberOf" on the other.
 */
export function membershipRole(
  site: GraphSite,
  { id, role, status, since, until }: MembershipFacts,
  end: 'member' | 'memberOf',
  other: GraphNode,
): GraphNode | null {
  if (role === 'observer' || role === 'partner') return null
  if (status === 'ended' && until === null) return null
  const t = messages(site.locale, 'membership')
  return node({
    '@type': 'OrganizationRole',
    '@id': idOf(site, id),
    roleName: t(`role.${role}`),
    startDate: since,
    endDate: until,
    description: status === 'suspended' ? t('status.suspended') : null,
    [end]: other,
  })
}
