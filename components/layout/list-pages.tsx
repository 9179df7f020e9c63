import { Pagination } from '#components/ui/pagination.tsx'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface ListPagesLinks {
  locale: Language
  /** From 1. */
  current: number
  /** How many pages there are. */
  count: number
  href: (page: number) => string
}

/** Links to the pages of a list, in the words that all lists share. Nothing when there is only one. */
export function ListPages({ locale, ...pages }: ListPagesLinks) {
  const t = messages(locale, 'list')
  return (
    <Pagination
      {...pages}
      label={t('pages')}
      pageLabel={(page) => t('page', { number: formatNumber(locale, page) })}
      previous={t('previous')}
      next={t('next')}
    />
  )
}
