import type { SeedCity } from '#prisma/seed/shape.ts'

export const nepalCities = [
  {
    slug: 'budhanilkantha',
    title: 'Budhanilkantha',
    kind: 'municipality',
    country: 'NP',
    names: [
      { text: 'बूढानीलकण्ठ नगरपालिका', language: 'ne', kind: 'official' },
      { text: 'बूढानीलकण्ठ', language: 'ne', kind: 'short' },
      { text: 'Budhanilkantha Municipality', language: 'en', kind: 'official' },
      { text: 'Буданилкантха', language: 'ru', kind: 'official' },
      { text: 'Budanilkantha', language: 'ne-Latn', kind: 'transliteration' },
      { text: 'Buddhanilkantha', language: 'ne-Latn', kind: 'transliteration' },
    ],
    description:
      'Budhanilkantha is a municipality in Kathmandu District, Bagmati Province, Nepal, at the foot of the Shivapuri hills on the northern edge of the Kathmandu valley.',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 58',
        quote: 'Budhanilkantha Municipality, Nepal',
      },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The extract of GeoNames that this directory uses has no entry for this place, and no other source of the directory gives its position. It is left open.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'khajura',
    topics: [{ topic: 'topic/agriculture', relation: 'works_on' }],
    title: 'Khajura',
    kind: 'municipality',
    kindAsNamed: 'Rural municipality',
    country: 'NP',
    names: [
      { text: 'खजुरा गाउँपालिका', language: 'ne', kind: 'official' },
      { text: 'खजुरा', language: 'ne', kind: 'short' },
      { text: 'Khajura Rural Municipality', language: 'en', kind: 'official' },
    ],
    description:
      'Khajura is a rural municipality (gaunpalika) in Banke District, Lumbini Province, in the southwest of Nepal, near the city of Nepalgunj.',
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote:
          '10 November 2021, Beijing: The United Nations Office for South-South Cooperation (UNOSSC) Cities Project team organized the mid-term pilot workshop between Khajura rural municipality of Nepal, UNDP Nepal, WFP Nepal,…',
      },
      {
        source: 'source/unossc-cities-project-2020',
        quote: 'Cities Project Completes Demand-driven Needs Assessment in Khajura',
      },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The extract of GeoNames that this directory uses has no entry for this place, and no other source of the directory gives its position. It is left open.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'karnali',
    topics: [{ topic: 'topic/agriculture', relation: 'works_on' }],
    title: 'Karnali Province',
    kind: 'province',
    country: 'NP',
    names: [
      { text: 'कर्णाली प्रदेश', language: 'ne', kind: 'official' },
      { text: 'कर्णाली', language: 'ne', kind: 'short' },
      { text: 'Karnali', language: 'en', kind: 'short' },
      { text: '卡尔纳利省', language: 'zh', kind: 'official' },
      { text: '格尔纳利省', language: 'zh', kind: 'transliteration' },
      { text: 'Карнали', language: 'ru', kind: 'official' },
      { text: 'Province No. 6', language: 'en', kind: 'former' },
    ],
    description:
      'Karnali is a province in the mountainous northwest of Nepal. Its capital is Birendranagar. It was known as Province No. 6 until 2018.',
    latitude: 28.6019,
    longitude: 81.6339,
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote:
          'Cities in Hunan, China, and Karnali, Nepal exchange Agricultural Practices for Poverty Reduction',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 6254843 (Birendranagar)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the province. The point shown is that of Birendranagar, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
      {
        field: 'kind',
        reason:
          'The post speaks of cities in “Karnali, Nepal” and its preview names none of them, so the province stands for them. The former Karnali Zone, abolished in favour of the provinces, is not meant.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
