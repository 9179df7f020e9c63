import { db } from '#lib/db/client.ts'
import { type FacetCount, facetOfRecords } from '#lib/records/facets.ts'
import { published } from '#lib/records/published.ts'
import type { PostFacet, PostFilter, PostListName } from './filter.ts'
import { postsWhere } from './queries.ts'

/** Counts each value of each facet under the other facet that is chosen. Values that would leave nothing are left out. */
export async function countPostFacets(
  list: PostListName,
  filter: PostFilter,
): Promise<Record<PostFacet, FacetCount[]>> {
  const [topics, alliances] = await Promise.all([
    db.topicLink.groupBy({
      by: 'topicId',
      where: {
        relation: 'about',
        record: { ...published, post: postsWhere(list, { ...filter, topic: null }) },
      },
      _count: true,
    }),
    db.postSubject.groupBy({
      by: 'recordId',
      where: { record: { kind: 'alliance' }, post: postsWhere(list, { ...filter, alliance: null }) },
      _count: true,
    }),
  ])
  const [topic, alliance] = await Promise.all([
    facetOfRecords(new Map(topics.map(({ topicId, _count }) => [topicId, _count]))),
    facetOfRecords(new Map(alliances.map(({ recordId, _count }) => [recordId, _count]))),
  ])
  return { topic, alliance }
}
