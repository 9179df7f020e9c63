import type { Prisma } from '#prisma/generated/client.ts'
import { partyPublished, published, recordBasis, recordLink, recordPage } from './published.ts'

// What a list shows of one thing, wherever the list stands: a noun's own page, or that of anything it is tied to.

/** A city or another local or regional authority. */
export const cityCard = {
  id: true,
  kind: true,
  kindAsNamed: true,
  countryCode: true,
  record: { select: recordLink },
} satisfies Prisma.CitySelect

export const organizationCard = {
  id: true,
  type: true,
  countryCode: true,
  record: {
    select: {
      ...recordLink,
      names: { where: { kind: 'short' }, select: { id: true, text: true, language: true } },
    },
  },
} satisfies Prisma.OrganizationSelect
export type OrganizationCard = Prisma.OrganizationGetPayload<{ select: typeof organizationCard }>

/**
 * The last status is how the committee stands now. A decision on its position says that the alliance's own list does
 * not name it.
 */
export const committeeCard = {
  id: true,
  kind: true,
  position: true,
  record: {
    select: {
      ...recordLink,
      decisions: { where: { field: 'position' }, select: { field: true, reason: true } },
    },
  },
  statuses: {
    select: { status: true, since: true, observedOn: true, note: true },
    orderBy: { position: 'desc' },
    take: 1,
  },
} satisfies Prisma.CommitteeSelect
export type CommitteeCard = Prisma.CommitteeGetPayload<{ select: typeof committeeCard }>

export const postCard = {
  id: true,
  type: true,
  publishedOn: true,
  eventStartOn: true,
  eventEndOn: true,
  language: true,
  summary: true,
  labels: true,
  record: { select: recordLink },
} satisfies Prisma.PostSelect
export type PostCard = Prisma.PostGetPayload<{ select: typeof postCard }>

/** Newest first; what has no date comes last, and the order stays the same from one reading to the next. */
export const newestPosts = [
  { publishedOn: { sort: 'desc', nulls: 'last' } },
  { record: { title: 'asc' } },
  { id: 'asc' },
] satisfies Prisma.PostOrderByWithRelationInput[]

/** The spine of a record's page, with the posts about the record. */
export const recordPageWithPosts = {
  ...recordPage,
  subjectOf: {
    where: { post: { record: published } },
    select: { post: { select: postCard } },
    orderBy: newestPosts.map((post) => ({ post })),
  },
} satisfies Prisma.RecordSelect

export const projectCard = {
  id: true,
  status: true,
  startedOn: true,
  endedOn: true,
  summary: true,
  record: { select: recordLink },
  parties: {
    where: partyPublished,
    select: {
      id: true,
      role: true,
      city: { select: { countryCode: true, record: { select: recordLink } } },
      organization: { select: { record: { select: recordLink } } },
    },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.ProjectSelect
export type ProjectCard = Prisma.ProjectGetPayload<{ select: typeof projectCard }>

/** A partnership has no page of its own: this is all that is shown of it, with its sources. */
export const partnershipCard = {
  id: true,
  kind: true,
  since: true,
  until: true,
  description: true,
  record: { select: { ...recordLink, ...recordBasis } },
  parties: {
    where: { city: { record: published } },
    select: { city: { select: cityCard } },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.PartnershipSelect
export type PartnershipCard = Prisma.PartnershipGetPayload<{ select: typeof partnershipCard }>

/** Who is in which alliance, as the page of the member shows it: with its basis, for it has no page of its own. */
export const membershipCard = {
  id: true,
  role: true,
  status: true,
  since: true,
  until: true,
  position: true,
  asListed: true,
  record: { select: recordBasis },
  alliance: { select: { kind: true, record: { select: recordLink } } },
} satisfies Prisma.MembershipSelect
export type MembershipCard = Prisma.MembershipGetPayload<{ select: typeof membershipCard }>

/** A dated number about an alliance or a committee, with what it rests on. */
export const figureCard = {
  id: true,
  measure: true,
  value: true,
  qualifier: true,
  asOf: true,
  endOfPeriod: true,
  note: true,
  record: { select: recordBasis },
} satisfies Prisma.FigureSelect
export type FigureCard = Prisma.FigureGetPayload<{ select: typeof figureCard }>

/** Whom to ask, with what it rests on. */
export const contactCard = {
  id: true,
  role: true,
  department: true,
  personName: true,
  email: true,
  phone: true,
  url: true,
  record: { select: recordBasis },
} satisfies Prisma.ContactSelect
export type ContactCard = Prisma.ContactGetPayload<{ select: typeof contactCard }>
