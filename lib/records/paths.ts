import type { PostType, RecordKind } from '#prisma/generated/enums.ts'

/** The kinds of record that have a page of their own. */
export type PageKind = Exclude<RecordKind, 'membership' | 'partnership' | 'figure' | 'contact' | 'post'>

const segments = {
  alliance: 'alliances',
  city: 'cities',
  organization: 'organizations',
  committee: 'committees',
  project: 'projects',
  topic: 'topics',
  source: 'sources',
} satisfies Record<PageKind, string>

const postSegments = {
  news: 'news',
  article: 'news',
  event: 'events',
  publication: 'publications',
} satisfies Record<PostType, string>

/** The permanent address of a record of any kind, whatever its page is called: it leads there, in the reader's language. */
export const permanentPath = (id: string): string => `/id/${id}`

/** A record as data. Posts of all types stand together there, and so does what has no page. */
export const apiPath = (kind: RecordKind, id: string): string =>
  `/api/v1/${kind === 'city' ? 'cities' : `${kind}s`}/${id}`

/** The list of a kind of record. */
export const listPath = (locale: string, kind: PageKind): string => `/${locale}/${segments[kind]}`

/** The list in which posts of a type stand: articles stand among the news. */
export const postListPath = (locale: string, type: PostType): string => `/${locale}/${postSegments[type]}`

const isPageKind = (kind: RecordKind): kind is PageKind => kind in segments

/** Whether records of a kind have a page. The others are shown with what they belong to. */
export const hasPage = (kind: RecordKind): boolean => kind === 'post' || isPageKind(kind)

/**
 * The page of a record.
 * @throws for a kind that has none (see `hasPage`). Every other record has a slug: the database holds that.
 */
export function recordPath(
  locale: string,
  { kind, slug, post }: { kind: RecordKind; slug: string | null; post: { type: PostType } | null },
): string {
  const list = post ? postListPath(locale, post.type) : isPageKind(kind) && listPath(locale, kind)
  if (!list || slug === null) throw new Error(`A ${kind} without a page was linked to`)
  return `${list}/${slug}`
}
