import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { AllianceList } from '#components/alliance/alliance-list.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { Empty } from '#components/ui/empty.tsx'
import { listAlliances } from '#lib/alliances/queries.ts'
import { downloads } from '#lib/directory/api/downloads.ts'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/alliances'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'alliance')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function AlliancesPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'alliance')
  const alliances = await listAlliances(locale)
  return (
    <Page locale={locale} path="/alliances" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      {alliances.length > 0 ? (
        <AllianceList locale={locale} alliances={alliances} headingLevel={2} />
      ) : (
        <Empty>{t('empty')}</Empty>
      )}
      <ListDownloads locale={locale} files={downloads('alliances')} />
    </Page>
  )
}
