import type { SeedCity } from '#prisma/seed/shape.ts'

export const mexicoCities = [
  {
    slug: 'mexico-city',
    topics: [{ topic: 'topic/tourism', relation: 'works_on' }],
    title: 'Mexico City',
    kind: 'city',
    kindAsNamed: 'Federal entity',
    country: 'MX',
    names: [
      { text: 'Ciudad de México', language: 'es', kind: 'official' },
      { text: 'CDMX', language: 'es', kind: 'short' },
      { text: '墨西哥城', language: 'zh', kind: 'official' },
      { text: 'Мехико', language: 'ru', kind: 'official' },
      { text: 'Mexico', language: 'fr', kind: 'official' },
      { text: 'مدينة مكسيكو', language: 'ar', kind: 'official' },
      { text: 'Distrito Federal', language: 'es', kind: 'former' },
      { text: 'Federal District', language: 'en', kind: 'former' },
    ],
    description:
      'Mexico City is the capital of Mexico and one of its 32 federal entities, in the Valley of Mexico in the centre of the country. Until 2016 it was the Federal District.',
    latitude: 19.4285,
    longitude: -99.1277,
    geonamesId: 3530597,
    wikidataId: 'Q1489',
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote: 'Mexico City and Luoyang Seek Cooperation in Sustainable Tourism & other Development Areas',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3530597' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'The GeoNames extract used gives 12,294,193 with no year, which is more than lives in the federal entity. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
