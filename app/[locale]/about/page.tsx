import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Page } from '#app/public-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { TextSection } from '#components/ui/text-section.tsx'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/about'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'about')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function AboutPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'about')
  const link = (href: string) => (text: ReactNode) => <a href={href}>{text}</a>
  const linkTo = (path: string) => ({ link: link(`/${locale}${path}`) })
  return (
    <Page locale={locale} path="/about" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      <TextSection
        id="systems"
        title={t('systems.title')}
        paragraphs={[t('systems.intro')]}
        points={[
          t.rich('systems.srua', linkTo('/alliances/silk-road-urban-alliance')),
          t.rich('systems.cicda', linkTo('/alliances/china-international-cities-development-alliance')),
          t.rich('systems.mcsr', linkTo('/alliances/mcsr-cities-alliance')),
          t.rich('systems.unossc', linkTo('/alliances/unossc-cities-project')),
          t('systems.unrelated'),
        ]}
      />
      <TextSection
        id="sources"
        title={t('sources.title')}
        paragraphs={[
          t.rich('sources.documents', linkTo('/sources')),
          t('sources.words'),
          t('sources.dates'),
          t('sources.places'),
        ]}
      />
      <TextSection id="decisions" title={t('decisions.title')} paragraphs={[t('decisions.text')]} />
      <TextSection id="limits" title={t('limits.title')} paragraphs={[t('limits.text')]} />
      <TextSection
        id="credits"
        title={t('credits.title')}
        points={[
          t.rich('credits.places', {
            geonames: link('https://www.geonames.org/'),
            licence: link('https://creativecommons.org/licenses/by/4.0/'),
          }),
          t.rich('credits.outlines', { earth: link('https://www.naturalearthdata.com/') }),
          t.rich('credits.countries', {
            countries: link('https://github.com/mledoze/countries'),
            licence: link('https://opendatacommons.org/licenses/odbl/1-0/'),
          }),
        ]}
      />
      <TextSection id="corrections" title={t('corrections.title')} paragraphs={[t('corrections.text')]} />
    </Page>
  )
}
