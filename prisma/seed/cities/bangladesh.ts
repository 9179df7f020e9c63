import type { SeedCity } from '#prisma/seed/shape.ts'

export const bangladeshCities = [
  {
    slug: 'kushtia',
    topics: [{ topic: 'topic/waste', relation: 'works_on' }],
    title: 'Kushtia',
    kind: 'municipality',
    kindAsNamed: 'Municipality (pourashava)',
    country: 'BD',
    names: [
      { text: 'কুষ্টিয়া পৌরসভা', language: 'bn', kind: 'official' },
      { text: 'কুষ্টিয়া', language: 'bn', kind: 'short' },
      { text: 'Kushtia Municipality', language: 'en', kind: 'official' },
      { text: 'Куштия', language: 'ru', kind: 'official' },
      { text: '库什蒂亚', language: 'zh', kind: 'official' },
      { text: 'كوشتيا', language: 'ar', kind: 'official' },
    ],
    description:
      'Kushtia is a municipality in the west of Bangladesh, on the Gorai River, and the centre of Kushtia District.',
    latitude: 23.9028,
    longitude: 89.1194,
    geonamesId: 1185191,
    population: 135724,
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote:
          'City-to-City Partnership on Waste Management between Koidu, Sierra Leone, & Kushtia, Bangladesh',
      },
      {
        source: 'source/unossc-cities-project-2022',
        quote:
          'Waste Wise Cities Koidu: Koidu New Sembehun City Council Forms a South-South Cooperation and Learning Partnership with Kushtia Municipality, in the People’s Republic of Bangladesh',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1185191' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 1185191' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
