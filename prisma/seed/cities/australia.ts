import type { SeedCity } from '#prisma/seed/shape.ts'

export const australiaCities = [
  {
    slug: 'longreach-regional-council',
    title: 'Longreach Regional Council',
    kind: 'council',
    kindAsNamed: 'Regional council',
    country: 'AU',
    names: [
      { text: 'Longreach Region', language: 'en', kind: 'official' },
      { text: 'Longreach', language: 'en', kind: 'short' },
    ],
    description:
      'Longreach Regional Council governs the Longreach Region, a local government area in the centre of Queensland, Australia. It was formed in 2008 from the shires of Longreach, Ilfracombe and Isisford; its seat is the town of Longreach.',
    latitude: -23.4421,
    longitude: 144.2492,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 10',
        quote: 'Longreach Regional Council, Australia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 2159630 (Longreach)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the council. The point shown is that of the town of Longreach, its seat. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
