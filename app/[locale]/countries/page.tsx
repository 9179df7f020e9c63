import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { CountryTable } from '#components/country/country-table.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { CountryBars } from '#components/membership/country-bars.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { listCountries } from '#lib/directory/countries.ts'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/countries'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'country')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function CountriesPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'country')
  const { regions, mostMembers, count, placesWithout } = await listCountries(locale)
  return (
    <Page locale={locale} path="/countries" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      <Section id="members" title={t('byMembers')}>
        {mostMembers.length > 0 ? (
          <div className="gap-x-12 lg:columns-2 [&_li]:break-inside-avoid">
            <CountryBars locale={locale} counts={mostMembers} />
          </div>
        ) : (
          <Empty>{t('noMembers')}</Empty>
        )}
      </Section>
      <Section
        id="regions"
        title={t('byRegion')}
        aside={t('count', { count })}
        note={
          <>
            {t('byRegionNote')} {placesWithout > 0 && t('placesWithout', { count: placesWithout })}
          </>
        }
      >
        {count > 0 ? <CountryTable locale={locale} regions={regions} /> : <Empty>{t('none')}</Empty>}
      </Section>
    </Page>
  )
}
