import { cache } from 'react'
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { newestPosts, type PostCard, postCard } from '#lib/records/cards.ts'
import { published, publishedAt, recordLink, recordPage } from '#lib/records/published.ts'
import { whereVisible } from '#lib/records/reach.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { type PostFilter, type PostListName, postLists } from './filter.ts'

/** Posts on one page of a list. */
export const postsPerPage = 50

/** The posts that a filter leaves of a list. */
export function postsWhere(list: PostListName, { topic, alliance }: Omit<PostFilter, 'page'>) {
  return {
    type: { in: [...postLists[list]] },
    record: {
      ...published,
      ...(topic && { topics: { some: { topic: { record: { ...published, slug: topic } } } } }),
    },
    ...(alliance && {
      subjects: { some: { record: { ...published, kind: 'alliance', slug: alliance } } },
    }),
  } satisfies Prisma.PostWhereInput
}

/** One page of a list, newest first, and how many posts there are in all. */
export async function listPosts(
  _locale: Language,
  list: PostListName,
  filter: PostFilter,
): Promise<{ posts: PostCard[]; total: number }> {
  const where = postsWhere(list, filter)
  const [total, posts] = await Promise.all([
    db.post.count({ where }),
    db.post.findMany({
      where,
      select: postCard,
      orderBy: newestPosts,
      skip: (filter.page - 1) * postsPerPage,
      take: postsPerPage,
    }),
  ])
  return { posts, total }
}

const postPage = {
  ...postCard,
  body: true,
  url: true,
  record: { select: recordPage },
  subjects: {
    where: { record: published },
    select: {
      record: {
        select: {
          ...recordLink,
          alliance: { select: { kind: true } },
          city: { select: { kind: true, countryCode: true } },
          organization: { select: { type: true } },
        },
      },
    },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.PostSelect
export type PostPage = Prisma.PostGetPayload<{ select: typeof postPage }>

/** The published post at this slug, whatever list it stands in; null where there is none. */
export const findPost = cache(
  (_locale: Language, slug: string): Promise<PostPage | null> =>
    db.post.findFirst({ where: { record: publishedAt(slug) }, select: postPage }),
)

/** As `findPost`, of a post that the public may not see yet, for whoever may see it. */
export const findPostDraft = (editor: Editor, id: string): Promise<PostPage | null> =>
  db.post.findFirst({ where: { id, record: whereVisible(editor) }, select: postPage })
