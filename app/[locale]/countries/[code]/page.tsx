import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Page } from '#app/public-page.tsx'
import { CountryArticle } from '#components/country/country-article.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { countriesPath, countryPath } from '#lib/countries/paths.ts'
import { downloads } from '#lib/directory/api/downloads.ts'
import { findCountry } from '#lib/directory/countries.ts'
import { countryNode } from '#lib/directory/graph/country.ts'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/countries/[code]'>

async function requireCountry({ params }: Props) {
  const { locale: asked, code } = await params
  const locale = requireLanguage(asked)
  const country = (await findCountry(locale, code.toLowerCase())) ?? notFound()
  if (code !== code.toLowerCase()) permanentRedirect(countryPath(locale, code))
  return { locale, code, country }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, country } = await requireCountry(props)
  return pageMetadata({
    title: country.name,
    description: messages(locale, 'country')('description', {
      country: country.name,
      places: country.placeCount,
      organizations: country.organizations.length,
    }),
  })
}

export default async function CountryPage(props: Props) {
  const { locale, code, country } = await requireCountry(props)
  const t = messages(locale, 'country')
  return (
    <Page
      locale={locale}
      graph={(site) => [countryNode(site, country.code)]}
      path={`/countries/${code}`}
      title={country.name}
      kicker={country.region && t(`region.${country.region}`)}
      breadcrumbs={[{ href: countriesPath(locale), label: t('title') }]}
    >
      <CountryArticle locale={locale} country={country} />
      {country.placeCount > 0 && (
        <ListDownloads
          locale={locale}
          label={messages(locale, 'list')('downloadPlaces')}
          files={downloads('cities', { country: country.code })}
        />
      )}
    </Page>
  )
}
