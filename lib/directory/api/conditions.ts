import { openMembership, published } from '#lib/records/published.ts'
import { normalize } from '#lib/text/normalize.ts'
import type { Prisma } from '#prisma/generated/client.ts'

// Conditions that several nouns are narrowed by, and those under which they are public.

/** The published record of a slug or an id. */
export const at = (key: string) =>
  ({ ...published, OR: [{ slug: key }, { id: key }] }) satisfies Prisma.RecordWhereInput

/** Has a name in which this is a part. */
export const called = (q: string) =>
  ({
    searchEntries: { some: { kind: { not: 'text' }, normalized: { contains: normalize(q) } } },
  }) satisfies Prisma.RecordWhereInput

export const tiedToTopic = (key: string) =>
  ({ topics: { some: { topic: { record: at(key) } } } }) satisfies Prisma.RecordWhereInput

/** Belongs to an alliance now. */
export const belongsTo = (key: string) =>
  ({
    some: { ...openMembership, alliance: { record: at(key) } },
  }) satisfies Prisma.MembershipListRelationFilter

/** A city or an organization that the public may see. */
export const publishedParty = {
  OR: [{ city: { record: published } }, { organization: { record: published } }],
} satisfies Prisma.MembershipWhereInput & Prisma.ProjectPartyWhereInput
