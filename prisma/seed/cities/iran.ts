import type { SeedCity } from '#prisma/seed/shape.ts'

export const iranCities = [
  {
    slug: 'isfahan',
    topics: [{ topic: 'topic/covid-19', relation: 'works_on' }],
    title: 'Isfahan',
    kind: 'city',
    country: 'IR',
    names: [
      { text: 'اصفهان', language: 'fa', kind: 'official' },
      { text: '伊斯法罕', language: 'zh', kind: 'official' },
      { text: 'Исфахан', language: 'ru', kind: 'official' },
      { text: 'Ispahan', language: 'fr', kind: 'official' },
      { text: 'Isfahán', language: 'es', kind: 'official' },
      { text: 'أصفهان', language: 'ar', kind: 'official' },
      { text: 'Esfahan', language: 'fa-Latn', kind: 'transliteration' },
    ],
    description:
      'Isfahan is a city in the centre of Iran, on the Zayandeh River, and the capital of Isfahan Province. It was the capital of Persia under the Safavids.',
    latitude: 32.6525,
    longitude: 51.6746,
    geonamesId: 418863,
    population: 1547164,
    wikidataId: 'Q42053',
    citations: [
      { source: 'source/unossc-cities-project-2020', quote: '泉州为伊朗伊斯法罕城市伙伴募捐医用口罩' },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 418863' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 418863' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
