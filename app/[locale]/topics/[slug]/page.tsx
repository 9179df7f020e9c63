import type { Metadata } from 'next'
import { missing } from '#app/missing.ts'
import { Page } from '#app/public-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { TopicArticle } from '#components/topic/topic-article.tsx'
import { topicNodes } from '#lib/directory/graph/topic.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPath } from '#lib/records/paths.ts'
import { firstParagraph } from '#lib/text/markdown.ts'
import { findTopic } from '#lib/topics/queries.ts'

type Props = PageProps<'/[locale]/topics/[slug]'>

async function requireTopic({ params }: Props) {
  const { locale: asked, slug } = await params
  const locale = requireLanguage(asked)
  const topic = (await findTopic(locale, slug)) ?? (await missing(locale, 'topic', slug))
  return { locale, slug, topic }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic } = await requireTopic(props)
  return pageMetadata({ title: topic.record.title, description: firstParagraph(topic.description) })
}

export default async function TopicPage(props: Props) {
  const { locale, slug, topic } = await requireTopic(props)
  const t = messages(locale, 'topic')
  return (
    <Page
      locale={locale}
      record={topic.record}
      graph={(site) => topicNodes(site, topic)}
      path={`/topics/${slug}`}
      title={topic.record.title}
      kicker={t('kicker')}
      breadcrumbs={[{ href: listPath(locale, 'topic'), label: t('title') }]}
    >
      <TopicArticle locale={locale} topic={topic} />
    </Page>
  )
}
