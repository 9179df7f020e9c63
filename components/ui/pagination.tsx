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

/** The first, the last and those around the current page; a negative number stands for pages left out. */
export function shownPages(current: number, count: number): number[] {
  const pages: number[] = []
  for (let page = 1; page <= count; page++) {
    if (page === 1 || page === count || Math.abs(page - current) <= 1) pages.push(page)
    else if (pages.at(-1) !== -1 && page < current) pages.push(-1)
    else if (pages.at(-1) !== -2 && page > current) pages.push(-2)
  }
  return pages
}
