import type { SeedCity } from '#prisma/seed/shape.ts'

export const kazakhstanCities = [
  {
    slug: 'shymkent',
    title: 'Shymkent',
    kind: 'city',
    kindAsNamed: 'City of republican significance',
    country: 'KZ',
    names: [
      { text: 'Шымкент', language: 'kk', kind: 'official' },
      { text: 'Şymkent', language: 'kk-Latn', kind: 'transliteration' },
      { text: 'Шымкент', language: 'ru', kind: 'official' },
      { text: '奇姆肯特', language: 'zh', kind: 'official' },
      { text: '希姆肯特', language: 'zh', kind: 'transliteration' },
      { text: 'Chymkent', language: 'fr', kind: 'official' },
      { text: 'شيمكنت', language: 'ar', kind: 'official' },
      { text: 'Чимкент', language: 'ru', kind: 'former' },
      { text: 'Chimkent', language: 'en', kind: 'former' },
      { text: 'Tchimkent', language: 'fr', kind: 'former' },
    ],
    description:
      'Shymkent is a city in the south of Kazakhstan, near the border with Uzbekistan. Since 2018 it has been a city of republican significance, outside any region.',
    latitude: 42.3,
    longitude: 69.6,
    geonamesId: 1518980,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 42',
        quote: 'The City of Shymkent, Kazakhstan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1518980' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'The GeoNames extract used gives 414,032 with no year. The city has had more than a million inhabitants since 2018, so the figure is not shown.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'aral-district',
    title: 'Aral District',
    kind: 'district',
    country: 'KZ',
    names: [
      { text: 'Арал ауданы', language: 'kk', kind: 'official' },
      { text: 'Аральский район', language: 'ru', kind: 'official' },
      { text: 'Aral audany', language: 'kk-Latn', kind: 'transliteration' },
      { text: 'Aralsky District', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Aral District is a district of Kyzylorda Region in the southwest of Kazakhstan, around the northern part of the Aral Sea. Its centre is the town of Aral.',
    latitude: 46.8017,
    longitude: 61.6631,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 46',
        quote: 'Aral District,The Republic of Kazakhstan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1526265 (Aral)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the district. The point shown is that of the town of Aral, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'astana',
    title: 'Astana',
    kind: 'city',
    kindAsNamed: 'City of republican significance',
    country: 'KZ',
    names: [
      { text: 'Астана', language: 'kk', kind: 'official' },
      { text: 'Астана', language: 'ru', kind: 'official' },
      { text: '阿斯塔纳', language: 'zh', kind: 'official' },
      { text: 'Astaná', language: 'es', kind: 'official' },
      { text: 'أستانا', language: 'ar', kind: 'official' },
      { text: 'Нұр-Сұлтан', language: 'kk', kind: 'former' },
      { text: 'Нур-Султан', language: 'ru', kind: 'former' },
      { text: 'Nur-Sultan', language: 'en', kind: 'former' },
      { text: 'Nursultan', language: 'en', kind: 'former' },
      { text: '努尔苏丹', language: 'zh', kind: 'former' },
      { text: 'Noursoultan', language: 'fr', kind: 'former' },
      { text: 'Nursultán', language: 'es', kind: 'former' },
      { text: 'نور سلطان', language: 'ar', kind: 'former' },
      { text: 'Ақмола', language: 'kk', kind: 'former' },
      { text: 'Акмола', language: 'ru', kind: 'former' },
      { text: 'Akmola', language: 'en', kind: 'former' },
      { text: 'Целиноград', language: 'ru', kind: 'former' },
      { text: 'Tselinograd', language: 'en', kind: 'former' },
      { text: 'Акмолинск', language: 'ru', kind: 'former' },
      { text: 'Akmolinsk', language: 'en', kind: 'former' },
    ],
    description:
      'Astana is the capital of Kazakhstan, on the river Ishim (Esil) in the north of the country. It became the capital in 1997 and took the name Astana in 1998; from 2019 to 2022 it was called Nur-Sultan.',
    latitude: 51.1801,
    longitude: 71.446,
    geonamesId: 1526273,
    wikidataId: 'Q1520',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 51',
        quote: 'The City of Astana, Kazakhstan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1526273' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'The GeoNames extract used gives 345,604 with no year. The city has had more than a million inhabitants since 2017, so the figure is not shown.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
