/** The frame around every page. */
export const site = {
  name: 'City Alliances Directory',
  description:
    'A public directory of city alliances, their member cities, committees and pilot projects, each fact with its source.',
  picture: 'Who belongs to which city alliance, and how we know',
  pictureAlt: '{kicker}: {title}',
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
  sectionLink: 'Link to this section: {title}',
  linkCopied: 'The link to the section is copied.',
  display: {
    label: 'Display',
    theme: 'Colours',
    themes: { system: 'As on the device', light: 'Light', dark: 'Dark' },
    text: 'Text size',
    texts: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  },
  footer: {
    label: 'About this directory',
    about: 'About',
    sources: 'Sources',
    data: 'Data',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    credit:
      'Coordinates and populations: <geonames>GeoNames</geonames>, <licence>CC BY 4.0</licence>. Map outlines: Natural Earth.',
    independence: 'What the documents say carries its source. Where they are silent, this directory says so.',
  },
} as const
