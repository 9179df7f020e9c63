import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { OrganizationsByType } from '#components/organization/organizations-by-type.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { downloads } from '#lib/directory/api/downloads.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listOrganizations } from '#lib/organizations/queries.ts'

type Props = PageProps<'/[locale]/organizations'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'organization')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function OrganizationsPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const organizations = await listOrganizations(locale)
  const t = messages(locale, 'organization')
  return (
    <Page locale={locale} path="/organizations" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      {organizations.length > 0 ? (
        <OrganizationsByType locale={locale} organizations={organizations} />
      ) : (
        <Empty>{t('empty')}</Empty>
      )}
      <ListDownloads locale={locale} files={downloads('organizations')} />
    </Page>
  )
}
