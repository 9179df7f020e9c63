import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { TextSection } from '#components/ui/text-section.tsx'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/accessibility'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'accessibility')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function AccessibilityPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'accessibility')
  return (
    <Page locale={locale} path="/accessibility" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      <TextSection id="aim" title={t('aim.title')} paragraphs={[t('aim.text')]} />
      <TextSection
        id="works"
        title={t('works.title')}
        points={[
          t('works.scripts'),
          t('works.keyboard'),
          t('works.zoom'),
          t('works.pictures'),
          t('works.colours'),
          t('works.print'),
        ]}
      />
      <TextSection id="tested" title={t('tested.title')} paragraphs={[t('tested.text')]} />
      <TextSection
        id="limits"
        title={t('limits.title')}
        points={[t('limits.names'), t('limits.originals')]}
      />
      <TextSection id="report" title={t('report.title')} paragraphs={[t('report.text')]} />
    </Page>
  )
}
