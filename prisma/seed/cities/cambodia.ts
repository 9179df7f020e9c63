import type { SeedCity } from '#prisma/seed/shape.ts'

export const cambodiaCities = [
  {
    slug: 'siem-reap-province',
    title: 'Siem Reap Province',
    kind: 'province',
    country: 'KH',
    names: [
      { text: 'ខេត្តសៀមរាប', language: 'km', kind: 'official' },
      { text: 'សៀមរាប', language: 'km', kind: 'short' },
      { text: '暹粒省', language: 'zh', kind: 'official' },
      { text: 'Province de Siem Reap', language: 'fr', kind: 'official' },
      { text: 'Провинция Сиемреап', language: 'ru', kind: 'official' },
      { text: 'محافظة سيام ريب', language: 'ar', kind: 'official' },
      { text: 'Siem Reap', language: 'en', kind: 'short' },
      { text: 'Siemreap', language: 'en', kind: 'transliteration' },
      { text: 'Siem Reab', language: 'km-Latn', kind: 'transliteration' },
    ],
    description:
      'Siem Reap is a province in the northwest of Cambodia, on the northern shore of the Tonle Sap lake. Its capital is the city of the same name, and the temples of Angkor lie in it.',
    latitude: 13.3618,
    longitude: 103.8606,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 40',
        quote: 'Siem Reap Province, Kingdom of Cambodia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1822214 (Siem Reap)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the province. The point shown is that of the city of Siem Reap, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
