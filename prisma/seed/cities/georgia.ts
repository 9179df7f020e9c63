import type { SeedCity } from '#prisma/seed/shape.ts'

export const georgiaCities = [
  {
    slug: 'kakheti',
    title: 'Kakheti',
    kind: 'region',
    country: 'GE',
    names: [
      { text: 'კახეთის მხარე', language: 'ka', kind: 'official' },
      { text: 'კახეთი', language: 'ka', kind: 'short' },
      { text: 'Kakheti Region', language: 'en', kind: 'official' },
      { text: 'Кахетия', language: 'ru', kind: 'official' },
      { text: 'Кахети', language: 'ru', kind: 'transliteration' },
      { text: '卡赫季州', language: 'zh', kind: 'official' },
      { text: '卡赫季', language: 'zh', kind: 'short' },
      { text: 'Kakhétie', language: 'fr', kind: 'official' },
      { text: 'Kajetia', language: 'es', kind: 'official' },
      { text: 'كاخيتي', language: 'ar', kind: 'official' },
      { text: 'Kakhetia', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Kakheti is a region in the east of Georgia, on the borders with Russia and Azerbaijan. Its administrative centre is Telavi.',
    latitude: 41.9198,
    longitude: 45.4731,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 49',
        quote: 'Kakheti Region, Georgia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 611694 (Telavi)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the region. The point shown is that of Telavi, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
