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
