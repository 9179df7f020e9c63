export const topic = {
  title: 'Topics',
  lead: 'What cities work on together.',
  count: '{count, plural, one {# topic} other {# topics}}',
  relation: { about: 'About', works_on: 'Works on', offers: 'Offers', needs: 'Needs' },
  cities: 'Cities',
  projects: 'Projects',
  committees: 'Committees',
  news: 'News and publications',
  partnerships: 'Partnerships',
  empty: 'No topic is recorded.',
} as const
