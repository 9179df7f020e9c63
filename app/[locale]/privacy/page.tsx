import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { TextSection } from '#components/ui/text-section.tsx'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/privacy'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'privacy')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function PrivacyPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'privacy')
  return (
    <Page locale={locale} path="/privacy" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      <TextSection
        id="readers"
        title={t('readers.title')}
        points={[t('readers.cookies'), t('readers.tracking'), t('readers.search'), t('readers.logs')]}
      />
      <TextSection id="people" title={t('people.title')} paragraphs={[t('people.text')]} />
      <TextSection id="links" title={t('links.title')} paragraphs={[t('links.text')]} />
    </Page>
  )
}
