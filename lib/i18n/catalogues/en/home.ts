export const home = {
  title: 'City Alliances Directory',
  lead: 'Which cities belong to which alliance, what they do together, and where each fact comes from.',
  description:
    'A public directory of city alliances: their member cities, committees, pilot projects and news, each fact with its source.',
  searchHint: 'Look for a city, a country, an alliance or a topic, by its name in any language:',
  alliances: 'Alliances',
  alliancesNote:
    'Four systems that are not alike. What an alliance declares stands beside what is listed, because the two can differ.',
  countries: 'Members by country',
  countriesNote:
    '{places, plural, one {# member} other {# members}} of an alliance, in {countries, plural, one {# country} other {# countries}}. Places that only take part in a project are not counted.',
  countriesNoteUnnamed:
    '{places, plural, one {# member} other {# members}} of an alliance: in {countries, plural, one {# country} other {# countries}}, and {unnamed, plural, one {one place} other {# places}} for which the source names no country. Places that only take part in a project are not counted.',
  map: 'Map of the world with {count, plural, one {# member} other {# members}} of an alliance marked; their numbers by country stand below',
  unmapped:
    '{count, plural, one {# member has} other {# members have}} no coordinates and cannot be shown on the map.',
  noMembers: 'No member is listed yet.',
  news: 'Latest news',
  projects: 'Pilot projects',
  allAlliances: 'All alliances',
  allCountries: 'All countries',
  allNews: 'All news',
  allProjects: 'All projects',
} as const
