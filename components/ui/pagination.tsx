import { shownPages } from './shown-pages.ts'

interface Pages {
  /** What a screen reader calls these links: "Pages". */
  label: string
  /** From 1. */
  current: number
  /** How many pages there are. */
  count: number
  href: (page: number) => string
  pageLabel: (page: number) => string
  previous: string
  next: string
}

/** Links to the pages of a list. Nothing when there is only one. */
export function Pagination({ label, current, count, href, pageLabel, previous, next }: Pages) {
  if (count < 2) return null
  return (
    <nav aria-label={label}>
      <ul className="pagination">
        {current > 1 && (
          <li>
            <a href={href(current - 1)} rel="prev">
              {previous}
            </a>
          </li>
        )}
        {shownPages(current, count).map((page) => (
          <li key={page}>
            {page < 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={href(page)}
                aria-label={pageLabel(page)}
                aria-current={page === current ? 'page' : undefined}
              >
                {page}
              </a>
            )}
          </li>
        ))}
        {current < count && (
          <li>
            <a href={href(current + 1)} rel="next">
              {next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
