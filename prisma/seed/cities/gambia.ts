import type { SeedCity } from '#prisma/seed/shape.ts'

export const gambiaCities = [
  {
    slug: 'banjul',
    topics: [{ topic: 'topic/volunteering', relation: 'works_on' }],
    title: 'Banjul',
    kind: 'city',
    kindAsNamed: 'City council',
    country: 'GM',
    names: [
      { text: '班珠尔', language: 'zh', kind: 'official' },
      { text: 'Банжул', language: 'ru', kind: 'official' },
      { text: 'بانجول', language: 'ar', kind: 'official' },
      { text: 'Bathurst', language: 'en', kind: 'former' },
      { text: 'Батерст', language: 'ru', kind: 'former' },
      { text: '巴瑟斯特', language: 'zh', kind: 'former' },
    ],
    description:
      'Banjul is the capital of The Gambia, on an island at the mouth of the Gambia River. Until 1973 it was called Bathurst.',
    latitude: 13.4527,
    longitude: -16.578,
    geonamesId: 2413876,
    population: 34589,
    wikidataId: 'Q3726',
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote:
          'Cities Pilot Initiative Launch: Advancing Youth Volunteerism through SSTC in the Context of COVID-19 Response and Recovery in Banjul, the Gambia',
      },
      {
        source: 'source/unossc-cities-project-2022',
        quote: 'Shenzhen, China and Banjul, the Gambia Exchanges on Youth Volunteerism and Digital Platforms',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 2413876' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 2413876' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
