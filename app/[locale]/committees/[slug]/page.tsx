import type { Metadata } from 'next'
import { missing } from '#app/missing.ts'
import { Page } from '#app/public-page.tsx'
import { CommitteeArticle } from '#components/committee/committee-article.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { findCommittee } from '#lib/committees/queries.ts'
import { committeeNodes } from '#lib/directory/graph/committee.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPath } from '#lib/records/paths.ts'

type Props = PageProps<'/[locale]/committees/[slug]'>

async function requireCommittee({ params }: Props) {
  const { locale: given, slug } = await params
  const locale = requireLanguage(given)
  return {
    locale,
    committee: (await findCommittee(locale, slug)) ?? (await missing(locale, 'committee', slug)),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, committee } = await requireCommittee(props)
  const t = messages(locale, 'committee')
  const { title } = committee.record
  return pageMetadata({
    title: committee.alliance
      ? t('titleOf', { committee: title, alliance: committee.alliance.title })
      : title,
    ...(committee.alliance && {
      description: t(`descriptionOf.${committee.kind}`, {
        committee: title,
        alliance: committee.alliance.title,
      }),
    }),
  })
}

export default async function CommitteePage(props: Props) {
  const { locale, committee } = await requireCommittee(props)
  const t = messages(locale, 'committee')
  return (
    <Page
      locale={locale}
      record={committee.record}
      graph={(site) => committeeNodes(site, committee)}
      path={`/committees/${committee.record.slug}`}
      kicker={
        committee.alliance
          ? t(`kickerOf.${committee.kind}`, { alliance: committee.alliance.title })
          : t(`kind.${committee.kind}`)
      }
      title={committee.record.title}
      breadcrumbs={[{ href: listPath(locale, 'committee'), label: t('title') }]}
    >
      <CommitteeArticle locale={locale} committee={committee} />
    </Page>
  )
}
