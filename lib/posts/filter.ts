import { pageParameter, parameter, type SearchParameters } from '#lib/text/address.ts'
import { slug } from '#lib/text/slug.ts'
import type { PostType } from '#prisma/generated/enums.ts'

/** The lists of posts, each under an address of its own, and the types that stand in them. */
export const postLists = {
  news: ['news', 'article'],
  publication: ['publication'],
  event: ['event'],
} as const satisfies Record<string, readonly PostType[]>
export type PostListName = keyof typeof postLists

/** The list in which posts of a type stand. */
export const postListOf = (type: PostType): PostListName => (type === 'article' ? 'news' : type)

/** What a list of posts is narrowed to; null narrows nothing. */
export interface PostFilter {
  /** Slug. */
  topic: string | null
  /** Slug. */
  alliance: string | null
  /** From 1. */
  page: number
}

/** The facets of the lists, in the order in which they are offered and stand in the address. */
export const postFacets = ['topic', 'alliance'] as const
export type PostFacet = (typeof postFacets)[number]

/** Reads a filter from an address. What is malformed narrows nothing. */
export function postFilterFrom(asked: SearchParameters): PostFilter {
  const slugIn = (name: PostFacet) => slug.nullable().catch(null).parse(parameter(asked, name))
  return { topic: slugIn('topic'), alliance: slugIn('alliance'), page: pageParameter(asked) }
}
