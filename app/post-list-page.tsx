import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Page } from '#app/public-page.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { ListChips, ListFacets } from '#components/layout/list-facets.tsx'
import { ListPages } from '#components/layout/list-pages.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { Unlisted } from '#components/layout/unlisted.tsx'
import { postListFacets } from '#components/post/post-facets.ts'
import { PostTabs } from '#components/post/post-tabs.tsx'
import { PostsByYear } from '#components/post/posts-by-year.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { downloads } from '#lib/directory/api/downloads.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countPostFacets } from '#lib/posts/facets.ts'
import { type PostListName, postFilterFrom } from '#lib/posts/filter.ts'
import { countedPostsPath, postsPath } from '#lib/posts/paths.ts'
import { listPosts, postsPerPage } from '#lib/posts/queries.ts'
import { isAskedBy, type SearchParameters } from '#lib/text/address.ts'

/** What Next hands to the page of a list. */
export interface PostListAddress {
  params: Promise<{ locale: string }>
  searchParams: Promise<SearchParameters>
}

/** What the head of one of the lists of posts says. */
export async function postListMetadata(
  list: PostListName,
  { params, searchParams }: PostListAddress,
): Promise<Metadata> {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'post')
  const { page } = postFilterFrom(await searchParams)
  const title = t(`title.${list}`)
  return pageMetadata({
    title: page === 1 ? title : messages(locale, 'list')('titleOnPage', { title, number: String(page) }),
    description: t(`lead.${list}`),
  })
}

/** The page of one of the lists of posts: they differ in nothing but what stands in them. */
export async function postListPage(list: PostListName, { params, searchParams }: PostListAddress) {
  const locale = requireLanguage((await params).locale)
  const asked = await searchParams
  const filter = postFilterFrom(asked)
  const canonical = postsPath(locale, list, filter)
  const path = postsPath(locale, list)
  if (!isAskedBy(canonical, path, asked)) permanentRedirect(canonical)

  const [{ posts, total }, counts] = await Promise.all([
    listPosts(locale, list, filter),
    countPostFacets(list, filter),
  ])
  if (posts.length === 0 && filter.page > 1) notFound()
  const t = messages(locale, 'post')
  const facets = postListFacets(locale, list, filter, counts)
  const narrowed = facets.some(({ chosen }) => chosen)
  return (
    <Page
      locale={locale}
      path={path.slice(`/${locale}`.length)}
      canonical={countedPostsPath(locale, list, filter)}
      title={t(`title.${list}`)}
      lead={t(`lead.${list}`)}
      breadcrumbs={[]}
    >
      {total === 0 && narrowed && <Unlisted />}
      <PostTabs locale={locale} list={list} />
      <Columns
        side="start"
        asideLabel={messages(locale, 'list')('filters')}
        aside={<ListFacets locale={locale} facets={facets} total={total} />}
      >
        <ListChips locale={locale} facets={facets} clear={path} />
        <p role="status">{t('count', { count: total })}</p>
        {total > 0 ? (
          <PostsByYear locale={locale} posts={posts} />
        ) : (
          <Empty>{narrowed ? t('noneChosen') : t(`empty.${list}`)}</Empty>
        )}
        <ListPages
          locale={locale}
          current={filter.page}
          count={Math.ceil(total / postsPerPage)}
          href={(page) => postsPath(locale, list, { ...filter, page })}
        />
        {total > 0 && (
          <ListDownloads
            locale={locale}
            files={downloads('posts', { list, alliance: filter.alliance, topic: filter.topic })}
          />
        )}
      </Columns>
    </Page>
  )
}
