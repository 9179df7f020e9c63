import type { Metadata } from 'next'
import { missing } from '#app/missing.ts'
import { Page } from '#app/public-page.tsx'
import { AllianceArticle } from '#components/alliance/alliance-article.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { findAlliance } from '#lib/alliances/queries.ts'
import { downloads } from '#lib/directory/api/downloads.ts'
import { allianceNodes } from '#lib/directory/graph/alliance.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPath } from '#lib/records/paths.ts'

type Props = PageProps<'/[locale]/alliances/[slug]'>

async function requireAlliance({ params }: Props) {
  const { locale: given, slug } = await params
  const locale = requireLanguage(given)
  return { locale, alliance: (await findAlliance(locale, slug)) ?? (await missing(locale, 'alliance', slug)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { alliance } = await requireAlliance(props)
  return pageMetadata({ title: alliance.record.title, description: alliance.summary })
}

export default async function AlliancePage(props: Props) {
  const { locale, alliance } = await requireAlliance(props)
  const t = messages(locale, 'alliance')
  return (
    <Page
      locale={locale}
      record={alliance.record}
      graph={(site) => allianceNodes(site, alliance)}
      path={`/alliances/${alliance.record.slug}`}
      kicker={t(`kind.${alliance.kind}`)}
      title={alliance.record.title}
      lead={alliance.summary}
      breadcrumbs={[{ href: listPath(locale, 'alliance'), label: t('title') }]}
    >
      <AllianceArticle locale={locale} alliance={alliance} />
      {alliance.memberships.length > 0 && (
        <ListDownloads
          locale={locale}
          label={messages(locale, 'list')('downloadMemberships')}
          files={downloads('memberships', { alliance: alliance.record.slug })}
        />
      )}
    </Page>
  )
}
