import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { SourceList } from '#components/source/source-list.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { downloads } from '#lib/directory/api/downloads.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listSources } from '#lib/sources/queries.ts'

type Props = PageProps<'/[locale]/sources'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'source')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function SourcesPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const sources = await listSources(locale)
  const t = messages(locale, 'source')
  return (
    <Page locale={locale} path="/sources" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      <Section id="sources" title={t('count', { count: sources.length })}>
        {sources.length > 0 ? <SourceList locale={locale} sources={sources} /> : <Empty>{t('empty')}</Empty>}
      </Section>
      <ListDownloads locale={locale} files={downloads('sources')} />
    </Page>
  )
}
