import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '#app/public-page.tsx'
import { CommitteeList } from '#components/committee/committee-list.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { listCommittees } from '#lib/committees/queries.ts'
import { downloads } from '#lib/directory/api/downloads.ts'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/committees'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'committee')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function CommitteesPage({ params, searchParams }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'committee')
  const { alliance: asked } = await searchParams
  const committees = await listCommittees(locale)
  const known = asked === undefined || committees.some(({ alliance }) => alliance?.slug === asked)
  if (!known) notFound()
  return (
    <Page locale={locale} path="/committees" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      <CommitteeList
        locale={locale}
        committees={committees}
        chosen={typeof asked === 'string' ? asked : null}
      />
      <ListDownloads
        locale={locale}
        files={downloads('committees', { alliance: typeof asked === 'string' ? asked : null })}
      />
    </Page>
  )
}
