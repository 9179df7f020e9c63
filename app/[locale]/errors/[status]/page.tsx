import type { Metadata } from 'next'
import { Page } from '#components/layout/page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { sections } from '#components/layout/site-header.tsx'
import { SearchForm } from '#components/ui/search-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/errors/[status]'>

const kinds: Record<string, 'notFound' | 'gone' | 'failed'> = { 404: 'notFound', 410: 'gone', 500: 'failed' }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, status } = await params
  const t = messages(requireLanguage(locale), 'error')
  return pageMetadata({ title: t(`${kinds[status] ?? 'other'}.title`), index: false })
}

/** What a reader sees in place of a page. The front shows it at the address asked for, with the right status. */
export default async function ErrorPage({ params }: Props) {
  const { locale: given, status } = await params
  const locale = requireLanguage(given)
  const t = messages(locale, 'error')
  const site = messages(locale, 'site')
  const kind = kinds[status] ?? 'other'
  return (
    <Page
      locale={locale}
      path={`/errors/${status}`}
      title={t(`${kind}.title`)}
      lead={t(`${kind}.lead`)}
      breadcrumbs={[]}
    >
      <p className="prose">{t(`${kind}.reasons`)}</p>
      <Section id="help" title={t('help')}>
        <p className="mb-2">{t('search')}</p>
        <SearchForm
          action={`/${locale}/search`}
          id="help-search"
          label={site('search.region')}
          submit={site('search.submit')}
          large
        />
        <p className="mt-6 mb-1">{t('lists')}</p>
        <ul className="flex flex-wrap gap-x-6">
          {sections.map((section) => (
            <li key={section}>
              <a className="inline-block py-1" href={`/${locale}/${section}`}>
                {site(`navigation.${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
