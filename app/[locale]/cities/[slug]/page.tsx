import type { Metadata } from 'next'
import { missing } from '#app/missing.ts'
import { Page } from '#app/public-page.tsx'
import { CityArticle } from '#components/city/city-article.tsx'
import { cityKicker } from '#components/city/city-kicker.ts'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { findCity } from '#lib/cities/queries.ts'
import { cityNodes } from '#lib/directory/graph/city.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPath } from '#lib/records/paths.ts'

type Props = PageProps<'/[locale]/cities/[slug]'>

async function requireCity({ params }: Props) {
  const { locale: asked, slug } = await params
  const locale = requireLanguage(asked)
  return { locale, city: (await findCity(locale, slug)) ?? (await missing(locale, 'city', slug)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, city } = await requireCity(props)
  return pageMetadata({
    title: city.record.title,
    description: messages(locale, 'city')('metaDescription', {
      title: city.record.title,
      kind: cityKicker(locale, city),
      alliances: city.memberships.length,
    }),
  })
}

export default async function CityPage(props: Props) {
  const { locale, city } = await requireCity(props)
  const breadcrumbs = [{ href: listPath(locale, 'city'), label: messages(locale, 'city')('title') }]
  return (
    <Page
      locale={locale}
      record={city.record}
      graph={(site) => cityNodes(site, city)}
      path={`/cities/${city.record.slug}`}
      title={city.record.title}
      kicker={cityKicker(locale, city)}
      breadcrumbs={breadcrumbs}
    >
      <CityArticle locale={locale} city={city} />
    </Page>
  )
}
