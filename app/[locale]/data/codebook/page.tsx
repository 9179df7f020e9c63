import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { CodebookTable } from '#components/data/codebook-table.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { Section } from '#components/ui/section.tsx'
import { nounInWords } from '#lib/directory/data/catalogue.ts'
import { codebook } from '#lib/directory/data/codebook.ts'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/data/codebook'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'data')
  return pageMetadata({ title: t('codebook.title'), description: t('codebook.lead') })
}

export default async function CodebookPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'data')
  return (
    <Page
      locale={locale}
      path="/data/codebook"
      title={t('codebook.title')}
      lead={t('codebook.lead')}
      breadcrumbs={[{ href: `/${locale}/data`, label: t('title') }]}
    >
      <p>{t.rich('codebook.json', { link: (text) => <a href="/api/v1/openapi.json">{text}</a> })}</p>
      {codebook(locale).map(({ noun, columns }) => (
        <Section key={noun} id={noun} title={nounInWords(locale, noun)}>
          <CodebookTable locale={locale} id={noun} noun={nounInWords(locale, noun)} columns={columns} />
        </Section>
      ))}
    </Page>
  )
}
