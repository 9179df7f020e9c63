/** The frame around every page. */
export const site = {
  name: 'City Alliances Directory',
  description:
    'A public directory of city alliances, their member cities, committees and pilot projects, each fact with its source.',
  pageTitle: '{title} – City Alliances Directory',
  skip: 'Skip to the content',
  home: 'Home',
  breadcrumbs: 'You are here',
  navigation: {
    label: 'Main',
    alliances: 'Alliances',
    cities: 'Cities',
    committees: 'Committees',
    projects: 'Projects',
    news: 'News',
    organizations: 'Organizations',
    countries: 'Countries',
    topics: 'Topics',
  },
  languages: 'Languages',
  search: {
    region: 'Search the directory',
    submit: 'Search',
  },
  contents: 'On this page',
  footer: {
    label: 'About this directory',
    about: 'About',
    sources: 'Sources',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    credit:
      'Coordinates and populations: <geonames>GeoNames</geonames>, <licence>CC BY 4.0</licence>. Map outlines: Natural Earth.',
    independence: 'What the documents say carries its source. Where they are silent, this directory says so.',
  },
} as const
