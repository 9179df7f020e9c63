import { db } from '#lib/db/client.ts'
import { published } from '#lib/records/published.ts'
import type { PostFacet, PostFilter, PostListName } from './filter.ts'
import { postsWhere } from './queries.ts'

/** A record by which a list of posts can be narrowed. */
export interface PostFacetCount {
  slug: string
  title: string
  /** How many posts the list holds with this record chosen and everything else in the filter kept. */
  count: number
}

/** What each facet of a list offers: the largest first, then by title. */
export async function countPostFacets(
  list: PostListName,
  filter: PostFilter,
): Promise<Record<PostFacet, PostFacetCount[]>> {
  const [topics, alliances] = await Promise.all([
    db.topicLink.groupBy({
      by: 'topicId',
      where: {
        relation: 'about',
        topic: { record: published },
        record: { ...published, post: postsWhere(list, { ...filter, topic: null }) },
      },
      _count: true,
    }),
    db.postSubject.groupBy({
      by: 'recordId',
      where: {
        record: { ...published, kind: 'alliance' },
        post: postsWhere(list, { ...filter, alliance: null }),
      },
      _count: true,
    }),
  ])
  const counts = new Map([
    ...topics.map(({ topicId, _count: count }) => [topicId, count] as const),
    ...alliances.map(({ recordId, _count: count }) => [recordId, count] as const),
  ])
  const records = await db.record.findMany({
    where: { id: { in: [...counts.keys()] } },
    select: { id: true, kind: true, slug: true, title: true },
    orderBy: { title: 'asc' },
  })
  const values = (kind: PostFacet): PostFacetCount[] =>
    records
      .flatMap((record) =>
        record.kind === kind && record.slug !== null
          ? [{ slug: record.slug, title: record.title, count: counts.get(record.id) ?? 0 }]
          : [],
      )
      .sort((a, b) => b.count - a.count)
  return { topic: values('topic'), alliance: values('alliance') }
}
