import type { SeedCity } from '#prisma/seed/shape.ts'

export const hungaryCities = [
  {
    slug: 'fenyeslitke',
    title: 'Fényeslitke',
    kind: 'municipality',
    kindAsNamed: 'Village (község)',
    country: 'HU',
    names: [{ text: 'Fényeslitke község', language: 'hu', kind: 'official' }],
    description:
      'Fényeslitke is a village with a local government of its own in Szabolcs-Szatmár-Bereg County, in the northeast of Hungary, near the town of Kisvárda.',
    latitude: 48.2713,
    longitude: 22.1001,
    geonamesId: 720846,
    population: 2425,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 39',
        quote: 'The City of Fényeslitke,Hungary',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 720846' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 720846' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The list says “City”. Fényeslitke is a village (község) under Hungarian law, and is recorded as the local authority that it is.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
