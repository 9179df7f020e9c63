import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Page } from '#components/layout/page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { SearchFindings } from '#components/search/search-findings.tsx'
import { SearchLists } from '#components/search/search-lists.tsx'
import { SearchForm } from '#components/ui/search-form.tsx'
import { searchPath } from '#lib/directory/search/paths.ts'
import { search } from '#lib/directory/search/search.ts'
import { readTerms } from '#lib/directory/search/terms.ts'
import { messages } from '#lib/i18n/messages.ts'
import { isAskedBy, pageParameter, parameter } from '#lib/text/address.ts'

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'search')
  const { shown } = readTerms(parameter(await searchParams, 'q') ?? '')
  return pageMetadata({ title: shown ? t('titleFor', { query: shown }) : t('title'), index: false })
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = requireLanguage((await params).locale)
  const asked = await searchParams
  const terms = readTerms(parameter(asked, 'q') ?? '')
  const page = terms.words.length > 0 ? pageParameter(asked) : 1
  const mentions = parameter(asked, 'mentions') === 'yes'
  const canonical = searchPath(locale, { query: terms.shown, page, mentions })
  if (!isAskedBy(canonical, searchPath(locale), asked)) permanentRedirect(canonical)

  const results = terms.words.length > 0 ? await search(locale, terms, page, mentions) : null
  if (!results && page > 1) notFound()
  const t = messages(locale, 'search')
  return (
    <Page
      locale={locale}
      path="/search"
      title={t('title')}
      lead={results ? undefined : terms.shown ? t('noWords', { query: terms.shown }) : t('prompt')}
      breadcrumbs={[]}
    >
      <SearchForm
        action={searchPath(locale)}
        id="search"
        label={t('label')}
        submit={messages(locale, 'site')('search.submit')}
        query={terms.shown}
        large
      />
      {results ? (
        <SearchFindings
          locale={locale}
          query={terms.shown}
          page={page}
          mentions={mentions}
          results={results}
        />
      ) : (
        <SearchLists locale={locale} />
      )}
    </Page>
  )
}
