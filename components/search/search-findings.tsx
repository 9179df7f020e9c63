import { ListPages } from '#components/layout/list-pages.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { searchPath } from '#lib/directory/search/paths.ts'
import type { SearchResults } from '#lib/directory/search/search.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { HitList } from './hit-list.tsx'
import { SearchLists } from './search-lists.tsx'

interface Findings {
  locale: Language
  /** As typed. */
  query: string
  /** From 1. */
  page: number
  /** Whether what only speaks of it was asked for, too. */
  mentions: boolean
  results: SearchResults
}

/** What a search found, in words and as a list with pages; or what to try when it found nothing. */
export function SearchFindings({ locale, query, page, mentions, results }: Findings) {
  const t = messages(locale, 'search')
  if (results.hits.length === 0) {
    return (
      <>
        <div role="status" className="mt-8">
          <Empty>
            {t('nothing', { query })} {t('nothingHelp')}
          </Empty>
        </div>
        <SearchLists locale={locale} />
      </>
    )
  }
  return (
    <>
      <p role="status" className="mt-8 mb-4">
        {summary(locale, query, results)}
      </p>
      <h2 className="sr-only">{t('resultsTitle')}</h2>
      <HitList locale={locale} hits={results.hits} />
      <ListPages
        locale={locale}
        current={page}
        count={results.pages}
        href={(number) => searchPath(locale, { query, mentions, page: number })}
      />
      {results.mentions > 0 && (
        <p className="mt-6">
          <a href={searchPath(locale, { query, mentions: true })}>
            {t('mentions', { query, count: results.mentions })}
          </a>
        </p>
      )}
      {results.close && <SearchLists locale={locale} />}
    </>
  )
}

function summary(locale: Language, query: string, { total, more, close }: SearchResults): string {
  const t = messages(locale, 'search')
  if (close) return t('close', { query, count: total })
  return more ? t('manyResults', { query, count: total }) : t('results', { query, count: total })
}
