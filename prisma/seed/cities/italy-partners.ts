import type { SeedCity } from '#prisma/seed/shape.ts'

export const italyPartnersCities = [
  {
    slug: 'bergamo',
    topics: [{ topic: 'topic/covid-19', relation: 'works_on' }],
    title: 'Bergamo',
    kind: 'city',
    kindAsNamed: 'Comune',
    country: 'IT',
    names: [
      { text: 'Comune di Bergamo', language: 'it', kind: 'official' },
      { text: 'Bèrghem', language: 'lmo', kind: 'official' },
      { text: '贝加莫', language: 'zh', kind: 'official' },
      { text: '贝尔加莫', language: 'zh', kind: 'transliteration' },
      { text: 'Бергамо', language: 'ru', kind: 'official' },
      { text: 'Bergame', language: 'fr', kind: 'official' },
      { text: 'Bérgamo', language: 'es', kind: 'official' },
      { text: 'بيرغامو', language: 'ar', kind: 'official' },
    ],
    description:
      'Bergamo is a city in Lombardy, in the north of Italy, at the foot of the Alps northeast of Milan, and the capital of the Province of Bergamo.',
    latitude: 45.696,
    longitude: 9.6672,
    geonamesId: 3182164,
    population: 114162,
    wikidataId: 'Q628',
    citations: [
      {
        source: 'source/unossc-cities-project-2020',
        quote: 'Quanzhou city of China donates 100,000 surgical masks to Bergamo in Italy',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3182164' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3182164' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
