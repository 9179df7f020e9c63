import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import {
  cityCard,
  committeeCard,
  contactCard,
  figureCard,
  organizationCard,
  projectCard,
  recordPageWithPosts,
} from '#lib/records/cards.ts'
import { partyPublished, published, publishedAt, recordLink, recordPage } from '#lib/records/published.ts'
import { linkWithStatus, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { type Belonging, belongingOf } from './belonging.ts'

const figures = {
  where: { record: published },
  select: figureCard,
  orderBy: [{ position: 'asc' }, { id: 'asc' }],
} satisfies Prisma.Alliance$figuresArgs

const ofPublishedMember = { record: published, ...partyPublished } satisfies Prisma.MembershipWhereInput

/** One who belongs to an alliance, as the alliance's page lists it. A decision on the country says that its source names none. */
const memberEntry = {
  id: true,
  role: true,
  status: true,
  since: true,
  until: true,
  position: true,
  asListed: true,
  open: true,
  record: { select: { citations: recordPage.citations } },
  city: {
    select: {
      ...cityCard,
      record: {
        select: {
          ...recordLink,
          decisions: { where: { field: 'countryCode' }, select: { field: true, reason: true } },
        },
      },
    },
  },
  organization: { select: organizationCard },
} satisfies Prisma.MembershipSelect
export type MemberEntry = Prisma.MembershipGetPayload<{ select: typeof memberEntry }>

const affiliationEntry = {
  id: true,
  role: true,
  since: true,
  until: true,
  note: true,
  organization: {
    select: {
      ...organizationCard,
      record: { select: { ...organizationCard.record.select, citations: recordPage.citations } },
    },
  },
} satisfies Prisma.AffiliationSelect
export type AffiliationEntry = Prisma.AffiliationGetPayload<{ select: typeof affiliationEntry }>

const allianceCard = {
  id: true,
  kind: true,
  belongingWord: true,
  foundedOn: true,
  summary: true,
  record: { select: recordLink },
  figures,
  memberships: {
    where: { open: true, ...ofPublishedMember },
    select: {
      role: true,
      open: true,
      city: {
        select: {
          countryCode: true,
          record: { select: { decisions: { where: { field: 'countryCode' }, select: { field: true } } } },
        },
      },
    },
  },
} satisfies Prisma.AllianceSelect
type AllianceRow = Prisma.AllianceGetPayload<{ select: typeof allianceCard }>

/** An alliance in a list, with those who belong to it as numbers only. */
export type AllianceCard = Omit<AllianceRow, 'memberships' | 'figures'> & { belonging: Belonging }

/** Alliances first, then projects; by name. */
export async function listAlliances(locale: Language): Promise<AllianceCard[]> {
  const alliances = await db.alliance.findMany({ where: { record: published }, select: allianceCard })
  const compare = compareText(locale)
  return alliances
    .map(({ memberships, figures, ...alliance }) => ({
      ...alliance,
      belonging: belongingOf({ ...alliance, memberships, figures }),
    }))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.record.title, b.record.title) || compare(a.id, b.id))
}

const allianceLink = {
  id: true,
  kind: true,
  summary: true,
  record: { select: recordLink },
} satisfies Prisma.AllianceSelect

const alliancePage = {
  id: true,
  kind: true,
  belongingWord: true,
  foundedOn: true,
  summary: true,
  description: true,
  website: true,
  parent: { select: { ...allianceLink, record: { select: linkWithStatus } } },
  record: { select: recordPageWithPosts },
  children: {
    where: { record: published },
    select: allianceLink,
    orderBy: [{ record: { title: 'asc' } }, { id: 'asc' }],
  },
  sections: {
    select: { id: true, kind: true, title: true, text: true, since: true, until: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
  memberships: {
    where: ofPublishedMember,
    select: memberEntry,
    orderBy: [{ position: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  },
  affiliations: {
    where: { organization: { record: published } },
    select: affiliationEntry,
    orderBy: [{ organization: { record: { title: 'asc' } } }, { id: 'asc' }],
  },
  committees: {
    where: { record: published },
    select: committeeCard,
    orderBy: [{ position: { sort: 'asc', nulls: 'last' } }, { record: { title: 'asc' } }, { id: 'asc' }],
  },
  projects: {
    where: { record: published },
    select: projectCard,
    orderBy: [{ record: { title: 'asc' } }, { id: 'asc' }],
  },
  figures,
  contacts: {
    where: { record: published },
    select: contactCard,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.AllianceSelect
type AlliancePageRow = Prisma.AllianceGetPayload<{ select: typeof alliancePage }>

/** One alliance with all that its page shows. `parent` is null also where the parent is not published. */
export type AlliancePage = AlliancePageRow & { belonging: Belonging }

/** Null where no alliance is published at this address. */
export const findAlliance = cache(async (_locale: Language, slug: string): Promise<AlliancePage | null> => {
  const found = await db.alliance.findFirst({
    where: { record: publishedAt(slug) },
    select: alliancePage,
  })
  if (!found) return null
  return { ...found, parent: shown(found.parent), belonging: belongingOf(found) }
})
