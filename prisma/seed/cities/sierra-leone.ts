import type { SeedCity } from '#prisma/seed/shape.ts'

export const sierraLeoneCities = [
  {
    slug: 'koidu',
    topics: [{ topic: 'topic/waste', relation: 'works_on' }],
    title: 'Koidu',
    kind: 'city',
    kindAsNamed: 'City council',
    country: 'SL',
    names: [
      { text: 'Koidu New Sembehun', language: 'en', kind: 'official' },
      { text: 'Koidu Town', language: 'en', kind: 'short' },
      { text: 'Koidu-Sefadu', language: 'en', kind: 'transliteration' },
      { text: 'Sefadu', language: 'en', kind: 'transliteration' },
      { text: 'Койду', language: 'ru', kind: 'official' },
      { text: '科伊杜', language: 'zh', kind: 'official' },
      { text: 'كويدو', language: 'ar', kind: 'official' },
    ],
    description:
      'Koidu is a city in the east of Sierra Leone and the centre of Kono District. Its authority is the Koidu New Sembehun City Council.',
    latitude: 8.6439,
    longitude: -10.9714,
    geonamesId: 2407656,
    population: 88000,
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
      {
        source: 'source/unossc-cities-project-2022',
        quote: 'Fujian Provincial Association Donates 150,000 Non-surgical Masks to Koidu, Sierra Leone',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 2407656' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 2407656' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
