import type { SeedCity } from '#prisma/seed/shape.ts'

export const palestineCities = [
  {
    slug: 'nablus',
    title: 'Nablus',
    kind: 'city',
    country: 'PS',
    names: [
      { text: 'نابلس', language: 'ar', kind: 'official' },
      { text: 'Наблус', language: 'ru', kind: 'official' },
      { text: '纳布卢斯', language: 'zh', kind: 'official' },
      { text: 'Naplouse', language: 'fr', kind: 'official' },
      { text: 'Νεάπολις', language: 'grc', kind: 'former' },
      { text: 'Flavia Neapolis', language: 'la', kind: 'former' },
    ],
    description:
      'Nablus is a city in the northern West Bank, in a valley between Mount Ebal and Mount Gerizim. It is the centre of the Nablus Governorate.',
    latitude: 32.2211,
    longitude: 35.2544,
    population: 130326,
    geonamesId: 282615,
    citations: [
      { source: 'source/srcic-silk-road-urban-alliance', locator: 'entry 1', quote: 'The City of Nablus' },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 282615' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 282615' },
    ],
    decisions: [
      {
        field: 'countryCode',
        reason:
          'The source names a country for every other member but none for Nablus. It is listed under Palestine (PS), the code ISO 3166-1 gives to the territory in which the city lies, because this directory groups its members by country; this is the decision of the directory, not a statement of the source.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
