import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { TopicList } from '#components/topic/topic-list.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { downloads } from '#lib/directory/api/downloads.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listTopics } from '#lib/topics/queries.ts'

type Props = PageProps<'/[locale]/topics'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'topic')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function TopicsPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const topics = await listTopics(locale)
  const t = messages(locale, 'topic')
  return (
    <Page locale={locale} path="/topics" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      <Section id="topics" title={t('count', { count: topics.length })}>
        {topics.length > 0 ? <TopicList locale={locale} topics={topics} /> : <Empty>{t('empty')}</Empty>}
      </Section>
      <ListDownloads locale={locale} files={downloads('topics')} />
    </Page>
  )
}
