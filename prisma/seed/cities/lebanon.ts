import type { SeedCity } from '#prisma/seed/shape.ts'

export const lebanonCities = [
  {
    slug: 'al-fayhaa',
    title: 'Al-Fayhaa Union of Municipalities',
    kind: 'union',
    kindAsNamed: 'Union of municipalities',
    country: 'LB',
    names: [
      { text: 'اتحاد بلديات الفيحاء', language: 'ar', kind: 'official' },
      { text: 'Communauté urbaine Al-Fayhaa', language: 'fr', kind: 'official' },
      { text: 'Al-Fayhaa', language: 'en', kind: 'short' },
      { text: 'الفيحاء', language: 'ar', kind: 'short' },
      { text: 'Al-Fayha', language: 'ar-Latn', kind: 'transliteration' },
    ],
    description:
      'Al-Fayhaa is a union of municipalities on the coast of northern Lebanon. Tripoli, El Mina and Beddawi belong to it.',
    latitude: 34.4335,
    longitude: 35.8441,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 7',
        quote: 'Al-Fayhaa Union of Municipalities, Lebanon',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 266826 (Tripoli)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the union. The point shown is that of the city of Tripoli, around which the union lies. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
