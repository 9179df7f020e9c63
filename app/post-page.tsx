import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { missing } from '#app/missing.ts'
import { Page } from '#app/public-page.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { publishedText } from '#components/post/post-dates.ts'
import { PostFacts } from '#components/post/post-facts.tsx'
import { PostLead } from '#components/post/post-lead.tsx'
import { PostSubjects } from '#components/post/post-subjects.tsx'
import { evidenceOf } from '#components/record/evidence.ts'
import { RecordFooting } from '#components/record/record-footing.tsx'
import { RecordNames } from '#components/record/record-names.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { postNodes } from '#lib/directory/graph/post.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { type PostListName, postListOf } from '#lib/posts/filter.ts'
import { postsPath } from '#lib/posts/paths.ts'
import { findPost, type PostPage } from '#lib/posts/queries.ts'
import { recordPath } from '#lib/records/paths.ts'

/** What Next hands to the page of a post. */
export interface PostAddress {
  params: Promise<{ locale: string; slug: string }>
}

/** The post at this address. One that stands in another list leads on to there, for good. */
async function requirePost(list: PostListName, { params }: PostAddress) {
  const { locale: asked, slug } = await params
  const locale = requireLanguage(asked)
  const post = (await findPost(locale, slug)) ?? (await missing(locale, 'post', slug))
  const path = recordPath(locale, post.record)
  if (postListOf(post.type) !== list) permanentRedirect(path)
  return { locale, post, path }
}

/** What the head of a post's page says. */
export async function postMetadata(list: PostListName, address: PostAddress): Promise<Metadata> {
  const { post } = await requirePost(list, address)
  return pageMetadata({ title: post.record.title, description: post.summary })
}

/** The page of a post of one list. */
export async function postPage(list: PostListName, address: PostAddress) {
  const { locale, post, path } = await requirePost(list, address)
  return <PostPageOf locale={locale} post={post} path={path} />
}

/** The page of a post, published or not. */
export function PostPageOf({ locale, post, path }: { locale: Language; post: PostPage; path: string }) {
  const list = postListOf(post.type)
  const t = messages(locale, 'post')
  const language = post.language === locale ? undefined : post.language
  const evidence = evidenceOf(locale, post.record.citations)
  return (
    <Page
      locale={locale}
      record={post.record}
      graph={(site) => postNodes(site, post)}
      path={path.slice(`/${locale}`.length)}
      title={<span lang={language}>{post.record.title}</span>}
      kicker={t('kicker', { type: t(`type.${post.type}`), published: publishedText(locale, post) })}
      lead={<PostLead locale={locale} summary={post.summary} />}
      breadcrumbs={[{ href: postsPath(locale, list), label: t(`title.${list}`) }]}
    >
      <Columns
        side="end"
        asideLabel={t('facts')}
        aside={<PostFacts locale={locale} post={post} evidence={evidence} />}
      >
        {post.body && (
          <Section id="text" title={t('text')}>
            <Prose text={post.body} />
          </Section>
        )}
        <PostSubjects locale={locale} subjects={post.subjects} />
        <RecordNames locale={locale} record={post.record} />
        <RecordFooting locale={locale} record={post.record} evidence={evidence} />
      </Columns>
    </Page>
  )
}
