import { cache } from 'react'
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { byTitle } from '#lib/records/by-title.ts'
import {
  cityCard,
  organizationCard,
  type PartnershipCard,
  type ProjectCard,
  partnershipCard,
  projectCard,
  recordPageWithPosts,
} from '#lib/records/cards.ts'
import { partyPublished, published, publishedAt } from '#lib/records/published.ts'
import { whereVisible } from '#lib/records/reach.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** All projects, by title. */
export async function listProjects(locale: Language): Promise<ProjectCard[]> {
  const projects = await db.project.findMany({ where: { record: published }, select: projectCard })
  return projects.sort(byTitle(locale))
}

const projectPage = {
  ...projectCard,
  description: true,
  outcomes: true,
  alliance: linkedThing,
  parties: {
    where: partyPublished,
    select: {
      id: true,
      role: true,
      note: true,
      city: { select: cityCard },
      organization: { select: organizationCard },
    },
    orderBy: { position: 'asc' },
  },
  record: { select: recordPageWithPosts },
} satisfies Prisma.ProjectSelect
type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof projectPage }>
/** With the partnerships that two or more of the project's cities have with each other. */
export type ProjectPage = ProjectRow & { partnerships: PartnershipCard[] }

/** The published project at this slug, with all its page shows; null where there is none. */
export const findProject = cache(
  (locale: Language, slug: string): Promise<ProjectPage | null> =>
    findProjectWhere(locale, { record: publishedAt(slug) }),
)

/** As `findProject`, of a project that the public may not see yet, for whoever may see it. */
export const findProjectDraft = (editor: Editor, locale: Language, id: string): Promise<ProjectPage | null> =>
  findProjectWhere(locale, { id, record: whereVisible(editor) })

async function findProjectWhere(
  locale: Language,
  where: Prisma.ProjectWhereInput,
): Promise<ProjectPage | null> {
  const project = await db.project.findFirst({ where, select: projectPage })
  if (!project) return null
  const cities = project.parties.flatMap((party) => party.city?.id ?? [])
  return {
    ...project,
    alliance: shown(project.alliance),
    partnerships: await partnershipsAmong(locale, cities),
  }
}

async function partnershipsAmong(locale: Language, cityIds: readonly string[]): Promise<PartnershipCard[]> {
  const partnerships = await db.partnership.findMany({
    where: { record: published, parties: { some: { cityId: { in: [...cityIds] } } } },
    select: partnershipCard,
  })
  return partnerships
    .filter(({ parties }) => parties.filter(({ city }) => cityIds.includes(city.id)).length > 1)
    .sort(byTitle(locale))
}
