import type { SeedCity } from '#prisma/seed/shape.ts'

export const greeceCities = [
  {
    slug: 'athens',
    title: 'Athens',
    kind: 'city',
    country: 'GR',
    names: [
      { text: 'Αθήνα', language: 'el', kind: 'official' },
      { text: 'Δήμος Αθηναίων', language: 'el', kind: 'official' },
      { text: 'Афины', language: 'ru', kind: 'official' },
      { text: '雅典', language: 'zh', kind: 'official' },
      { text: 'Athènes', language: 'fr', kind: 'official' },
      { text: 'Atenas', language: 'es', kind: 'official' },
      { text: 'أثينا', language: 'ar', kind: 'official' },
      { text: 'Ἀθῆναι', language: 'grc', kind: 'former' },
      { text: 'Athina', language: 'el-Latn', kind: 'transliteration' },
    ],
    description:
      'Athens is the capital of Greece, in the region of Attica in the south-east of the mainland. The port of Piraeus lies beside it.',
    latitude: 37.9838,
    longitude: 23.7278,
    population: 664046,
    geonamesId: 264371,
    wikidataId: 'Q1524',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 2',
        quote: 'The City of Athens, Greece',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 264371' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 264371' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
