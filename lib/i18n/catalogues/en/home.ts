export const home = {
  title: 'City Alliances Directory',
  lead: 'Which cities belong to which alliance, what they do together, and where each fact comes from.',
  alliances: 'Alliances',
  countries: 'Members by country',
  map: 'Where the members are',
  news: 'Latest news',
  projects: 'Pilot projects',
  allCities: 'All cities',
  allCountries: 'All countries',
  allNews: 'All news',
  allProjects: 'All projects',
} as const
