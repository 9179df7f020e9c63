import { isSlug } from '#lib/text/slug.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { MembershipRole } from '#prisma/generated/enums.ts'

/** What the public may see. Every public read has this in its `where`, on each record it shows. */
export const published = { status: 'published' } satisfies Prisma.RecordWhereInput

/** The published record at a part of an address. What cannot be a slug, such as a null byte, is at none. */
export const publishedAt = (slug: string) =>
  ({ ...published, slug: isSlug(slug) ? slug : '' }) satisfies Prisma.RecordWhereInput

/** A membership that counts: of a published alliance, and neither ended nor trashed. */
export const openMembership = {
  open: true,
  record: published,
  alliance: { record: published },
} satisfies Prisma.MembershipWhereInput

/** Roles in which somebody belongs to an alliance. Observers and partners do not. */
export const belongingRoles = ['member', 'participant'] as const satisfies readonly MembershipRole[]

/** A membership by which somebody belongs to an alliance now. */
export const belongs = {
  ...openMembership,
  role: { in: [...belongingRoles] },
} satisfies Prisma.MembershipWhereInput

/** The city or organization that a membership, or a party of a project, is about. */
export const partyPublished = {
  OR: [{ city: { record: published } }, { organization: { record: published } }],
} satisfies Prisma.MembershipWhereInput & Prisma.ProjectPartyWhereInput

/** What a link to any record needs. */
export const recordLink = {
  id: true,
  kind: true,
  slug: true,
  title: true,
  post: { select: { type: true } },
} satisfies Prisma.RecordSelect
export type RecordLink = Prisma.RecordGetPayload<{ select: typeof recordLink }>

/** What a page shows of its record's spine: where its facts come from, and when they were last held against that. */
export const recordPage = {
  ...recordLink,
  version: true,
  updatedAt: true,
  lastVerifiedOn: true,
  names: {
    select: { id: true, text: true, language: true, kind: true },
    orderBy: { position: 'asc' },
  },
  citations: {
    where: { source: { record: published } },
    select: {
      id: true,
      field: true,
      quote: true,
      locator: true,
      source: {
        select: {
          publisher: true,
          url: true,
          publishedOn: true,
          stateOf: true,
          record: { select: recordLink },
        },
      },
    },
    orderBy: { position: 'asc' },
  },
  decisions: { select: { field: true, reason: true }, orderBy: { field: 'asc' } },
  topics: {
    where: { topic: { record: published } },
    select: { relation: true, topic: { select: { record: { select: recordLink } } } },
  },
} satisfies Prisma.RecordSelect
export type RecordPage = Prisma.RecordGetPayload<{ select: typeof recordPage }>
export type RecordCitation = RecordPage['citations'][number]

/** What is shown of the spine of a thing without a page of its own: where its facts come from. */
export const recordBasis = {
  citations: recordPage.citations,
  decisions: recordPage.decisions,
} satisfies Prisma.RecordSelect
