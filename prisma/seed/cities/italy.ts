import type { SeedCity } from '#prisma/seed/shape.ts'

export const italyCities = [
  {
    slug: 'montagnana',
    title: 'Montagnana',
    kind: 'city',
    country: 'IT',
    names: [
      { text: 'Comune di Montagnana', language: 'it', kind: 'official' },
      { text: 'Монтаньяна', language: 'ru', kind: 'official' },
      { text: '蒙塔尼亚纳', language: 'zh', kind: 'official' },
    ],
    description:
      'Montagnana is a walled town and municipality in the Province of Padua, in the Veneto region of northern Italy.',
    latitude: 45.2323,
    longitude: 11.4648,
    population: 8000,
    geonamesId: 3173110,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 22',
        quote: 'The City of Montagnana,Italy',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3173110' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3173110' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'valeggio-sul-mincio',
    title: 'Valeggio sul Mincio',
    kind: 'city',
    country: 'IT',
    names: [
      { text: 'Comune di Valeggio sul Mincio', language: 'it', kind: 'official' },
      { text: 'Valeggio', language: 'it', kind: 'short' },
      { text: 'Валеджо-суль-Минчо', language: 'ru', kind: 'official' },
      { text: '明乔河畔瓦莱焦', language: 'zh', kind: 'official' },
    ],
    description:
      'Valeggio sul Mincio is a town and municipality in the Province of Verona, in the Veneto region of northern Italy, on the river Mincio south of Lake Garda.',
    latitude: 45.3533,
    longitude: 10.7363,
    population: 8641,
    geonamesId: 3164924,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 23',
        quote: 'The City of Valeggio Sul Mincio,Italy',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3164924' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3164924' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'asolo',
    title: 'Asolo',
    kind: 'city',
    country: 'IT',
    names: [
      { text: 'Comune di Asolo', language: 'it', kind: 'official' },
      { text: 'Азоло', language: 'ru', kind: 'official' },
      { text: '阿索洛', language: 'zh', kind: 'official' },
      { text: 'Acelum', language: 'la', kind: 'former' },
    ],
    description:
      'Asolo is a hill town and municipality in the Province of Treviso, in the Veneto region of northern Italy.',
    latitude: 45.7885,
    longitude: 11.917,
    population: 3852,
    geonamesId: 3182732,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 24',
        quote: 'The City of Asolo,Italy',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3182732' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3182732' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'villafranca-di-verona',
    title: 'Villafranca di Verona',
    kind: 'city',
    country: 'IT',
    names: [
      { text: 'Comune di Villafranca di Verona', language: 'it', kind: 'official' },
      { text: 'Villafranca', language: 'it', kind: 'short' },
      { text: 'Villafranca Veronese', language: 'it', kind: 'as_listed' },
      { text: 'Виллафранка-ди-Верона', language: 'ru', kind: 'official' },
    ],
    description:
      'Villafranca di Verona is a town and municipality in the Province of Verona, in the Veneto region of northern Italy, south-west of the city of Verona.',
    latitude: 45.3541,
    longitude: 10.8446,
    population: 15895,
    geonamesId: 3164241,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 25',
        quote: 'The City of Villafranca Veronese,Italy',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3164241' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3164241' },
    ],
    decisions: [
      {
        field: 'title',
        reason:
          'The source lists “Villafranca Veronese”. It is read as Villafranca di Verona, the municipality of that name in the Province of Verona, and kept among its names as listed.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'cittadella',
    title: 'Cittadella',
    kind: 'city',
    country: 'IT',
    names: [
      { text: 'Comune di Cittadella', language: 'it', kind: 'official' },
      { text: 'Читтаделла', language: 'ru', kind: 'official' },
      { text: '奇塔代拉', language: 'zh', kind: 'official' },
    ],
    description:
      'Cittadella is a walled town and municipality in the Province of Padua, in the Veneto region of northern Italy.',
    latitude: 45.6452,
    longitude: 11.7845,
    population: 14421,
    geonamesId: 3178622,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 26',
        quote: 'The City of Cittadella,Italy',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3178622' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3178622' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'bernalda',
    title: 'Bernalda',
    kind: 'city',
    country: 'IT',
    names: [
      { text: 'Comune di Bernalda', language: 'it', kind: 'official' },
      { text: 'Бернальда', language: 'ru', kind: 'official' },
      { text: '贝尔纳尔达', language: 'zh', kind: 'official' },
    ],
    description:
      'Bernalda is a town and municipality in the Province of Matera, in the Basilicata region of southern Italy. The ancient city of Metapontum lies within it, on the Ionian coast.',
    latitude: 40.4126,
    longitude: 16.6892,
    population: 10763,
    geonamesId: 3182153,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 37',
        quote: 'The City of Bernalda, Italy',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 3182153' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 3182153' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
