import type { SeedCity } from '#prisma/seed/shape.ts'

export const kyrgyzstanCities = [
  {
    slug: 'bishkek',
    title: 'Bishkek',
    kind: 'city',
    kindAsNamed: 'City of republican significance',
    country: 'KG',
    names: [
      { text: 'Бишкек', language: 'ky', kind: 'official' },
      { text: 'Бишкек', language: 'ru', kind: 'official' },
      { text: '比什凯克', language: 'zh', kind: 'official' },
      { text: 'Bichkek', language: 'fr', kind: 'official' },
      { text: 'Biskek', language: 'es', kind: 'official' },
      { text: 'بيشكيك', language: 'ar', kind: 'official' },
      { text: 'Фрунзе', language: 'ky', kind: 'former' },
      { text: 'Фрунзе', language: 'ru', kind: 'former' },
      { text: 'Frunze', language: 'en', kind: 'former' },
      { text: '伏龙芝', language: 'zh', kind: 'former' },
      { text: 'Пишпек', language: 'ru', kind: 'former' },
      { text: 'Pishpek', language: 'en', kind: 'former' },
    ],
    description:
      'Bishkek is the capital of Kyrgyzstan. It lies in the Chüy valley in the north of the country, at the foot of the Kyrgyz Ala-Too range. In Soviet times it was called Frunze.',
    latitude: 42.87,
    longitude: 74.59,
    geonamesId: 1528675,
    population: 900000,
    wikidataId: 'Q9361',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 34',
        quote: 'The City of Bishkek, Kyrgyz Republic',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1528675' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 1528675' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
