import { db } from '#lib/db/client.ts'
import type { GraphSite } from '#lib/directory/graph/node.ts'
import { idOf, pageOf } from '#lib/directory/graph/node.ts'
import { type PostListName, postLists } from '#lib/posts/filter.ts'
import { published } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Entry } from './atom.ts'
import { longestFeed } from './longest.ts'
import { postsIn, type Scope } from './scope.ts'
import { toldOfRecord } from './told-of-record.ts'

const told = {
  publishedOn: true,
  summary: true,
  language: true,
  url: true,
  record: { select: toldOfRecord },
} satisfies Prisma.PostSelect

/** What was changed last comes first: an old text that is new here is news to a feed's readers. */
export async function listPostEntries(site: GraphSite, list: PostListName, scope: Scope): Promise<Entry[]> {
  const posts = await db.post.findMany({
    where: { AND: [{ type: { in: [...postLists[list]] }, record: published }, postsIn(scope)] },
    select: told,
    orderBy: [
      { record: { updatedAt: 'desc' } },
      { publishedOn: { sort: 'desc', nulls: 'last' } },
      { id: 'asc' },
    ],
    take: longestFeed,
  })
  return posts.map(({ publishedOn, summary, url, record }) => ({
    id: idOf(site, record.id),
    title: record.title,
    href: pageOf(site, record),
    updatedAt: record.updatedAt,
    publishedAt: publishedOn === null ? null : new Date(publishedOn),
    summary,
    original: url,
    categories: record.topics.map(({ topic }) => topic.record.title),
  }))
}
