import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Page } from '#app/public-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { TextSection } from '#components/ui/text-section.tsx'
import { messages } from '#lib/i18n/messages.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'about')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function AboutPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'about')
  const linkTo = (path: string) => ({
    link: (text: ReactNode) => <a href={`/${locale}${path}`}>{text}</a>,
  })
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
      <TextSection id="corrections" title={t('corrections.title')} paragraphs={[t('corrections.text')]} />
    </Page>
  )
}
