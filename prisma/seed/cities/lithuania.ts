import type { SeedCity } from '#prisma/seed/shape.ts'

export const lithuaniaCities = [
  {
    slug: 'ukmerge-district',
    title: 'Ukmergė District Municipality',
    kind: 'district',
    kindAsNamed: 'District municipality',
    country: 'LT',
    names: [
      { text: 'Ukmergės rajono savivaldybė', language: 'lt', kind: 'official' },
      { text: 'Ukmergės rajonas', language: 'lt', kind: 'short' },
      { text: 'Ukmergė District', language: 'en', kind: 'short' },
      { text: 'Укмергский район', language: 'ru', kind: 'official' },
    ],
    description:
      'Ukmergė District Municipality is one of the municipalities of Vilnius County in Lithuania, northwest of Vilnius. Its centre is the town of Ukmergė.',
    latitude: 55.25,
    longitude: 24.75,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 38',
        quote: 'Ukmergé District Municipality,Lithuania',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 593733 (Ukmergė)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the district municipality. The point shown is that of the town of Ukmergė, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
