import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { committeeCard, figureCard, recordPageWithPosts } from '#lib/records/cards.ts'
import { published, publishedAt } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'

// The alliance may be trashed while its committees are not: then nothing is said of it.
const itsAlliance = {
  alliance: linkedThing,
} satisfies Prisma.CommitteeSelect
type ItsAlliance = Prisma.CommitteeGetPayload<{ select: typeof itsAlliance }>

function publishedAlliance<Row extends ItsAlliance>({ alliance, ...row }: Row) {
  return { ...row, alliance: shown(alliance)?.record ?? null }
}

const committeeEntry = { ...committeeCard, ...itsAlliance } satisfies Prisma.CommitteeSelect

export type CommitteeEntry = Awaited<ReturnType<typeof listCommittees>>[number]

/** In the order of each alliance's own list; those that stand in none come last, by name. */
export async function listCommittees(_locale: Language) {
  const committees = await db.committee.findMany({
    where: { record: published },
    select: committeeEntry,
    orderBy: [
      { alliance: { record: { title: 'asc' } } },
      { position: { sort: 'asc', nulls: 'last' } },
      { record: { title: 'asc' } },
      { id: 'asc' },
    ],
  })
  return committees.map(publishedAlliance)
}

const committeePage = {
  id: true,
  kind: true,
  position: true,
  description: true,
  termsOfReference: true,
  record: { select: recordPageWithPosts },
  ...itsAlliance,
  statuses: {
    select: { id: true, status: true, since: true, observedOn: true, note: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
  workplanItems: {
    select: { id: true, year: true, state: true, text: true },
    orderBy: [{ year: 'desc' }, { position: 'asc' }, { id: 'asc' }],
  },
  figures: {
    where: { record: published },
    select: figureCard,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.CommitteeSelect

export type CommitteePage = NonNullable<Awaited<ReturnType<typeof findCommittee>>>

/** Null where no committee is published at this address. */
export const findCommittee = cache(async (_locale: Language, slug: string) => {
  const committee = await db.committee.findFirst({
    where: { record: publishedAt(slug) },
    select: committeePage,
  })
  return committee && publishedAlliance(committee)
})
