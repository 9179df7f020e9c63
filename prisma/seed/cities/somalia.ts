import type { SeedCity } from '#prisma/seed/shape.ts'

export const somaliaCities = [
  {
    slug: 'middle-shabelle',
    title: 'Middle Shabelle',
    kind: 'province',
    kindAsNamed: 'Province',
    country: 'SO',
    names: [
      { text: 'Shabeellaha Dhexe', language: 'so', kind: 'official' },
      { text: 'شبيلي الوسطى', language: 'ar', kind: 'official' },
      { text: 'Middle Shebelle', language: 'en', kind: 'transliteration' },
      { text: 'Средняя Шабелле', language: 'ru', kind: 'official' },
      { text: '中谢贝利州', language: 'zh', kind: 'official' },
      { text: 'Shabelle Dhexe', language: 'so', kind: 'transliteration' },
    ],
    description:
      'Middle Shabelle is one of the administrative regions (*gobol*) of Somalia, on the Indian Ocean coast north-east of Mogadishu, and belongs to Hirshabelle State. Its capital is Jowhar.',
    latitude: 2.7809,
    longitude: 45.5005,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 21',
        quote: 'Middle Shabelle Province, HirShabelle State of Somalia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 56335 (Jawhar)' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'Somalia’s administrative units of this size (gobol) are more often called regions in English; the source’s own word, province, is kept.',
      },
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the province. The point shown is that of Jowhar, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
