import type { SeedCity } from '#prisma/seed/shape.ts'

export const uzbekistanCities = [
  {
    slug: 'tashkent-region',
    title: 'Tashkent Region',
    kind: 'region',
    kindAsNamed: 'Region',
    country: 'UZ',
    names: [
      { text: 'Toshkent viloyati', language: 'uz', kind: 'official' },
      { text: 'Тошкент вилояти', language: 'uz-Cyrl', kind: 'official' },
      { text: 'Tashkent Oblast', language: 'en', kind: 'transliteration' },
      { text: 'Ташкентская область', language: 'ru', kind: 'official' },
      { text: '塔什干州', language: 'zh', kind: 'official' },
      { text: 'Province de Tachkent', language: 'fr', kind: 'official' },
      { text: 'Provincia de Taskent', language: 'es', kind: 'official' },
      { text: 'ولاية طشقند', language: 'ar', kind: 'official' },
      { text: 'Toshkent Region', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Tashkent Region is a region in the north-east of Uzbekistan. It surrounds the city of Tashkent, which does not belong to it and is a member in its own right. Its administrative centre is Nurafshon.',
    latitude: 41.0321,
    longitude: 69.3625,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 27',
        quote: 'Tashkent Region,Uzbekistan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1512524 (Tŭytepa)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the region. The point shown is that of Nurafshon, its administrative centre. GeoNames lists the town under an earlier name, Tŭytepa (Toʻytepa). Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'bukhara-region',
    title: 'Bukhara Region',
    kind: 'region',
    kindAsNamed: 'Region',
    country: 'UZ',
    names: [
      { text: 'Buxoro viloyati', language: 'uz', kind: 'official' },
      { text: 'Бухоро вилояти', language: 'uz-Cyrl', kind: 'official' },
      { text: 'Bukhara Oblast', language: 'en', kind: 'transliteration' },
      { text: 'Бухарская область', language: 'ru', kind: 'official' },
      { text: '布哈拉州', language: 'zh', kind: 'official' },
      { text: 'Province de Boukhara', language: 'fr', kind: 'official' },
      { text: 'Provincia de Bujará', language: 'es', kind: 'official' },
      { text: 'ولاية بخارى', language: 'ar', kind: 'official' },
      { text: 'Buxoro Region', language: 'en', kind: 'transliteration' },
      { text: 'Bokhara Region', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Bukhara Region is a region in the south-west of Uzbekistan. Its administrative centre is the city of Bukhara.',
    latitude: 39.7747,
    longitude: 64.4286,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 28',
        quote: 'Bukhara Region,Uzbekistan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1217662 (Bukhara)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the region. The point shown is that of Bukhara, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'samarkand-region',
    title: 'Samarkand Region',
    kind: 'region',
    kindAsNamed: 'Region',
    country: 'UZ',
    names: [
      { text: 'Samarqand viloyati', language: 'uz', kind: 'official' },
      { text: 'Самарқанд вилояти', language: 'uz-Cyrl', kind: 'official' },
      { text: 'Samarkand Oblast', language: 'en', kind: 'transliteration' },
      { text: 'Самаркандская область', language: 'ru', kind: 'official' },
      { text: '撒马尔罕州', language: 'zh', kind: 'official' },
      { text: 'Province de Samarcande', language: 'fr', kind: 'official' },
      { text: 'Provincia de Samarcanda', language: 'es', kind: 'official' },
      { text: 'ولاية سمرقند', language: 'ar', kind: 'official' },
      { text: 'Samarqand Region', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Samarkand Region is a region of Uzbekistan in the valley of the Zarafshan. Its administrative centre is the city of Samarkand.',
    latitude: 39.6542,
    longitude: 66.9597,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 29',
        quote: 'Samarqand Region,Uzbekistan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1216265 (Samarkand)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the region. The point shown is that of Samarkand, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'kashkadarya-region',
    title: 'Kashkadarya Region',
    kind: 'region',
    kindAsNamed: 'Region',
    country: 'UZ',
    names: [
      { text: 'Qashqadaryo viloyati', language: 'uz', kind: 'official' },
      { text: 'Қашқадарё вилояти', language: 'uz-Cyrl', kind: 'official' },
      { text: 'Kashkadarya Oblast', language: 'en', kind: 'transliteration' },
      { text: 'Кашкадарьинская область', language: 'ru', kind: 'official' },
      { text: '卡什卡达里亚州', language: 'zh', kind: 'official' },
      { text: 'Province de Kachkadaria', language: 'fr', kind: 'official' },
      { text: 'Provincia de Kashkadarya', language: 'es', kind: 'official' },
      { text: 'Qashqadaryo', language: 'uz', kind: 'short' },
      { text: 'Qashqadaryo Region', language: 'en', kind: 'transliteration' },
      { text: 'Qashqadarya Region', language: 'en', kind: 'transliteration' },
      { text: 'Kashkadaryo Region', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Kashkadarya Region is a region in the south of Uzbekistan, named after the river Kashkadarya. Its administrative centre is the city of Qarshi (Karshi).',
    latitude: 38.8606,
    longitude: 65.7891,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 30',
        quote: 'Qashqadaryo Region,Uzbekistan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1216311 (Qarshi)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the region. The point shown is that of Qarshi, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'tashkent',
    title: 'Tashkent',
    kind: 'city',
    country: 'UZ',
    names: [
      { text: 'Toshkent', language: 'uz', kind: 'official' },
      { text: 'Тошкент', language: 'uz-Cyrl', kind: 'official' },
      { text: 'Ташкент', language: 'ru', kind: 'official' },
      { text: '塔什干', language: 'zh', kind: 'official' },
      { text: 'Tachkent', language: 'fr', kind: 'official' },
      { text: 'Taskent', language: 'es', kind: 'official' },
      { text: 'طشقند', language: 'ar', kind: 'official' },
      { text: 'Chach', language: 'en', kind: 'former' },
      { text: 'Shash', language: 'en', kind: 'former' },
    ],
    description:
      'Tashkent is the capital of Uzbekistan, in the north-east of the country. It is an administrative unit of its own and does not belong to Tashkent Region, which surrounds it.',
    latitude: 41.2647,
    longitude: 69.2163,
    population: 1978028,
    geonamesId: 1512569,
    wikidataId: 'Q269',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 31',
        quote: 'The City of Tashkent,Uzbekistan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1512569' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 1512569' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
