import { db } from '#lib/db/client.ts'
import { type GraphSite, idOf, pageOf } from '#lib/directory/graph/node.ts'
import { published } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Entry } from './atom.ts'
import { longestFeed } from './longest.ts'
import { projectsIn, type Scope } from './scope.ts'
import { toldOfRecord } from './told-of-record.ts'

const told = {
  summary: true,
  record: { select: toldOfRecord },
} satisfies Prisma.ProjectSelect

/** What was changed last comes first. A project has no day of publication: when it began is another thing. */
export async function listProjectEntries(site: GraphSite, scope: Scope): Promise<Entry[]> {
  const projects = await db.project.findMany({
    where: { AND: [{ record: published }, projectsIn(scope)] },
    select: told,
    orderBy: [{ record: { updatedAt: 'desc' } }, { id: 'asc' }],
    take: longestFeed,
  })
  return projects.map(({ summary, record }) => ({
    id: idOf(site, record.id),
    title: record.title,
    href: pageOf(site, record),
    updatedAt: record.updatedAt,
    publishedAt: null,
    summary,
    categories: record.topics.map(({ topic }) => topic.record.title),
  }))
}
