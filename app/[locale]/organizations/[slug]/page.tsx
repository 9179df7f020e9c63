import type { Metadata } from 'next'
import { missing } from '#app/missing.ts'
import { Page } from '#app/public-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { OrganizationArticle } from '#components/organization/organization-article.tsx'
import { organizationNodes } from '#lib/directory/graph/organization.ts'
import { messages } from '#lib/i18n/messages.ts'
import { findOrganization } from '#lib/organizations/queries.ts'
import { listPath } from '#lib/records/paths.ts'
import { firstParagraph } from '#lib/text/markdown.ts'

type Props = PageProps<'/[locale]/organizations/[slug]'>

async function requireOrganization({ params }: Props) {
  const { locale: asked, slug } = await params
  const locale = requireLanguage(asked)
  const organization = (await findOrganization(locale, slug)) ?? (await missing(locale, 'organization', slug))
  return { locale, slug, organization }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { organization } = await requireOrganization(props)
  return pageMetadata({
    title: organization.record.title,
    description: firstParagraph(organization.description),
  })
}

export default async function OrganizationPage(props: Props) {
  const { locale, slug, organization } = await requireOrganization(props)
  const t = messages(locale, 'organization')
  return (
    <Page
      locale={locale}
      record={organization.record}
      graph={(site) => organizationNodes(site, organization)}
      path={`/organizations/${slug}`}
      title={organization.record.title}
      kicker={t(`type.${organization.type}`)}
      breadcrumbs={[{ href: listPath(locale, 'organization'), label: t('title') }]}
    >
      <OrganizationArticle locale={locale} organization={organization} />
    </Page>
  )
}
