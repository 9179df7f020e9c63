import { postListPath } from '#lib/records/paths.ts'
import { address } from '#lib/text/address.ts'
import type { PostFilter, PostListName } from './filter.ts'

/** A list of posts, narrowed. Parameters stand in one order, and only where they narrow something. */
export function postsPath(locale: string, list: PostListName, filter: Partial<PostFilter> = {}): string {
  return address(postListPath(locale, list), {
    topic: filter.topic,
    alliance: filter.alliance,
    page: filter.page === 1 ? null : filter.page,
  })
}

/** Where search engines count a list: each page of the whole one, and a narrowed one at its beginning. */
export const countedPostsPath = (
  locale: string,
  list: PostListName,
  { topic, alliance, page }: PostFilter,
): string => postsPath(locale, list, topic === null && alliance === null ? { page } : {})
