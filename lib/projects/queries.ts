import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import {
  cityCard,
  newestPosts,
  organizationCard,
  type PartnershipCard,
  type ProjectCard,
  partnershipCard,
  postCard,
  projectCard,
  publishedParty,
} from '#lib/records/cards.ts'
import { published, publishedAt, recordLink, recordPage } from '#lib/records/published.ts'
import { shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** All projects, by title. */
export async function listProjects(locale: Language): Promise<ProjectCard[]> {
  const compare = compareText(locale)
  const projects = await db.project.findMany({ where: { record: published }, select: projectCard })
  return projects.sort((a, b) => compare(a.record.title, b.record.title))
}

const projectPage = {
  ...projectCard,
  description: true,
  outcomes: true,
  alliance: { select: { record: { select: { ...recordLink, status: true } } } },
  parties: {
    where: publishedParty,
    select: {
      id: true,
      role: true,
      note: true,
      city: { select: cityCard },
      organization: { select: organizationCard },
    },
    orderBy: { position: 'asc' },
  },
  record: {
    select: {
      ...recordPage,
      subjectOf: {
        where: { post: { record: published } },
        select: { post: { select: postCard } },
        orderBy: newestPosts.map((post) => ({ post })),
      },
    },
  },
} satisfies Prisma.ProjectSelect
type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof projectPage }>
/** With the partnerships that two or more of the project's cities have with each other. */
export type ProjectPage = ProjectRow & { partnerships: PartnershipCard[] }

/** The published project at this slug, with all its page shows; null where there is none. */
export const findProject = cache(async (locale: Language, slug: string): Promise<ProjectPage | null> => {
  const project = await db.project.findFirst({
    where: { record: publishedAt(slug) },
    select: projectPage,
  })
  if (!project) return null
  const cities = project.parties.flatMap((party) => party.city?.id ?? [])
  return {
    ...project,
    alliance: shown(project.alliance),
    partnerships: await partnershipsAmong(locale, cities),
  }
})

async function partnershipsAmong(locale: Language, cityIds: readonly string[]): Promise<PartnershipCard[]> {
  const compare = compareText(locale)
  const partnerships = await db.partnership.findMany({
    where: { record: published, parties: { some: { cityId: { in: [...cityIds] } } } },
    select: partnershipCard,
  })
  return partnerships
    .filter(({ parties }) => parties.filter(({ city }) => cityIds.includes(city.id)).length > 1)
    .sort((a, b) => compare(a.record.title, b.record.title))
}
