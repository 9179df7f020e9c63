import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { byTitle } from '#lib/records/by-title.ts'
import {
  contactCard,
  membershipCard,
  organizationCard,
  projectCard,
  recordPageWithPosts,
} from '#lib/records/cards.ts'
import { published, publishedAt, recordLink } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const affiliationOf = {
  id: true,
  role: true,
  since: true,
  until: true,
  note: true,
  alliance: { select: { record: { select: recordLink } } },
} satisfies Prisma.AffiliationSelect

const organizationRow = {
  ...organizationCard,
  affiliations: {
    where: { alliance: { record: published } },
    select: affiliationOf,
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.OrganizationSelect
export type OrganizationRow = Prisma.OrganizationGetPayload<{ select: typeof organizationRow }>

/** All organizations, by name. */
export async function listOrganizations(locale: Language): Promise<OrganizationRow[]> {
  const organizations = await db.organization.findMany({
    where: { record: published },
    select: organizationRow,
  })
  return organizations.sort(byTitle(locale))
}

const organizationPage = {
  ...organizationRow,
  description: true,
  website: true,
  parent: linkedThing,
  children: {
    where: { record: published },
    select: organizationCard,
    orderBy: { record: { title: 'asc' } },
  },
  memberships: {
    where: { record: published, alliance: { record: published } },
    select: membershipCard,
    orderBy: [{ open: 'desc' }, { alliance: { record: { title: 'asc' } } }, { id: 'asc' }],
  },
  projectParties: {
    where: { project: { record: published } },
    select: { id: true, role: true, note: true, project: { select: projectCard } },
    orderBy: [{ project: { record: { title: 'asc' } } }, { id: 'asc' }],
  },
  contacts: { where: { record: published }, select: contactCard, orderBy: { position: 'asc' } },
  record: { select: recordPageWithPosts },
} satisfies Prisma.OrganizationSelect
export type OrganizationPage = Prisma.OrganizationGetPayload<{ select: typeof organizationPage }>

/** The published organization at this slug, with all its page shows; null where there is none. */
export const findOrganization = cache(
  async (_locale: Language, slug: string): Promise<OrganizationPage | null> => {
    const organization = await db.organization.findFirst({
      where: { record: publishedAt(slug) },
      select: organizationPage,
    })
    return organization && { ...organization, parent: shown(organization.parent) }
  },
)
