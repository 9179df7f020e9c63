import type { SeedCity } from '#prisma/seed/shape.ts'

export const northMacedoniaCities = [
  {
    slug: 'vinica',
    title: 'Vinica',
    kind: 'city',
    country: 'MK',
    names: [
      { text: 'Виница', language: 'mk', kind: 'official' },
      { text: 'Општина Виница', language: 'mk', kind: 'official' },
      { text: 'Виница', language: 'ru', kind: 'official' },
      { text: 'Vinitsa', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Vinica is a town in the east of North Macedonia and the seat of the municipality of the same name.',
    latitude: 41.8828,
    longitude: 22.5092,
    population: 18218,
    geonamesId: 784424,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 8',
        quote: 'The City of Vinica, North Macedonia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 784424' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 784424' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'delcevo',
    title: 'Delčevo',
    kind: 'city',
    country: 'MK',
    names: [
      { text: 'Делчево', language: 'mk', kind: 'official' },
      { text: 'Општина Делчево', language: 'mk', kind: 'official' },
      { text: 'Делчево', language: 'ru', kind: 'official' },
      { text: 'Царево Село', language: 'mk', kind: 'former' },
      { text: 'Carevo Selo', language: 'mk-Latn', kind: 'former' },
      { text: 'Delchevo', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Delčevo is a town in the east of North Macedonia, near the border with Bulgaria, and the seat of the municipality of the same name. Until 1950 it was called Carevo Selo.',
    latitude: 41.9672,
    longitude: 22.7694,
    population: 17415,
    geonamesId: 791559,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 11',
        quote: 'The City of Delcevo,North Macedonia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 791559' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 791559' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
