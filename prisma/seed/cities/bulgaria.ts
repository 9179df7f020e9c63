import type { SeedCity } from '#prisma/seed/shape.ts'

export const bulgariaCities = [
  {
    slug: 'botevgrad',
    title: 'Botevgrad',
    kind: 'city',
    country: 'BG',
    names: [
      { text: 'Ботевград', language: 'bg', kind: 'official' },
      { text: 'Община Ботевград', language: 'bg', kind: 'official' },
      { text: 'Ботевград', language: 'ru', kind: 'official' },
      { text: 'Орхание', language: 'bg', kind: 'former' },
      { text: 'Orhanie', language: 'bg-Latn', kind: 'former' },
    ],
    description:
      'Botevgrad is a town in western Bulgaria, in Sofia Province north-east of the capital, and the seat of the municipality of the same name. Until 1934 it was called Orhanie.',
    latitude: 42.9,
    longitude: 23.7833,
    population: 20909,
    geonamesId: 733014,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 9',
        quote: 'The City of Botevgrad, Bulgaria',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 733014' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 733014' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'gorna-malina',
    title: 'Gorna Malina',
    kind: 'municipality',
    country: 'BG',
    names: [
      { text: 'Горна Малина', language: 'bg', kind: 'official' },
      { text: 'Община Горна Малина', language: 'bg', kind: 'official' },
      { text: 'Горна-Малина', language: 'ru', kind: 'official' },
      { text: 'Gorna Malina Municipality', language: 'en', kind: 'official' },
    ],
    description:
      'Gorna Malina is a municipality in Sofia Province in western Bulgaria, east of the capital. Its seat is the village of Gorna Malina.',
    latitude: 42.6833,
    longitude: 23.7,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 33',
        quote: 'The City of Gorna Malina,Bulgaria',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 731239 (Gorna Malina)' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The source lists “The City of Gorna Malina”. Gorna Malina is a village; the local authority of that name is the municipality of which it is the seat, so the member is recorded as a municipality.',
      },
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the municipality. The point shown is that of the village of Gorna Malina, its seat. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
