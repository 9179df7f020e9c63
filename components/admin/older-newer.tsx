import { messages } from '#lib/i18n/messages.ts'

interface OlderNewer {
  page: number
  hasNext: boolean
  /** The address of a page. */
  address: (page: number) => string
}

/** Leads through a list that begins with the newest. */
export function OlderNewer({ page, hasNext, address }: OlderNewer) {
  const t = messages('en', 'admin')
  return (
    <nav aria-label={t('activity.pages')}>
      <ul className="pagination">
        {page > 1 && (
          <li>
            <a href={address(page - 1)}>{t('activity.newer')}</a>
          </li>
        )}
        {hasNext && (
          <li>
            <a href={address(page + 1)}>{t('activity.older')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
