/** Lists, filters, sorting and pages. */
export const list = {
  titleOnPage: '{title}, page {number}',
  filters: 'Filters',
  filter: 'Narrow the list',
  apply: 'Apply',
  chosen: 'Chosen filters',
  chip: '{facet}: {value}',
  remove: 'Remove filter: {label}',
  clear: 'Remove all filters',
  showAll: 'Show all {count}',
  sort: 'Sort by',
  sortBy: {
    name: 'Name',
    country: 'Country',
    population: 'Population',
  },
  pages: 'Pages',
  page: 'Page {number}',
  previous: 'Previous',
  next: 'Next',
  text: 'Text',
  empty: 'Nothing fits these choices.',
} as const
