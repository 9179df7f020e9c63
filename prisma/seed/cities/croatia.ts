import type { SeedCity } from '#prisma/seed/shape.ts'

export const croatiaCities = [
  {
    slug: 'zadar',
    title: 'Zadar',
    kind: 'city',
    country: 'HR',
    names: [
      { text: 'Grad Zadar', language: 'hr', kind: 'official' },
      { text: 'Задар', language: 'ru', kind: 'official' },
      { text: '扎达尔', language: 'zh', kind: 'official' },
      { text: 'زادار', language: 'ar', kind: 'official' },
      { text: 'Zara', language: 'it', kind: 'former' },
      { text: 'Iader', language: 'la', kind: 'former' },
    ],
    description:
      'Zadar is a port city on the Adriatic coast of Croatia, in Dalmatia, and the seat of Zadar County.',
    latitude: 44.1158,
    longitude: 15.2251,
    population: 71258,
    geonamesId: 3186952,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 13',
        quote: 'The City of Zadar,Croatia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3186952' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3186952' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'krapinske-toplice',
    title: 'Krapinske Toplice',
    kind: 'municipality',
    kindAsNamed: 'Municipality',
    country: 'HR',
    names: [
      { text: 'Općina Krapinske Toplice', language: 'hr', kind: 'official' },
      { text: 'Municipality of Krapinske Toplice', language: 'en', kind: 'official' },
      { text: 'Крапинске-Топлице', language: 'ru', kind: 'official' },
    ],
    description:
      'Krapinske Toplice is a municipality in Krapina-Zagorje County in the north of Croatia, with thermal springs that gave it its name.',
    latitude: 46.0933,
    longitude: 15.8433,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 14',
        quote: 'Municipality of Krapinske Toplice,Croatia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3197364 (Krapinske Toplice)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the municipality. The point shown is that of the village of Krapinske Toplice, its seat. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'pag',
    title: 'Pag',
    kind: 'city',
    country: 'HR',
    names: [
      { text: 'Grad Pag', language: 'hr', kind: 'official' },
      { text: 'Паг', language: 'ru', kind: 'official' },
      { text: '帕格', language: 'zh', kind: 'official' },
      { text: 'Pago', language: 'it', kind: 'former' },
    ],
    description:
      'Pag is a town on the island of Pag, on the Adriatic coast of Croatia. It belongs to Zadar County.',
    latitude: 44.445,
    longitude: 15.0575,
    population: 2714,
    geonamesId: 3193726,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 50',
        quote: 'The City of Pag, Croatia',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3193726' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3193726' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
