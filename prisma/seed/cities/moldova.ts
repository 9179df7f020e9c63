import type { SeedCity } from '#prisma/seed/shape.ts'

export const moldovaCities = [
  {
    slug: 'criuleni',
    title: 'Criuleni',
    kind: 'city',
    kindAsNamed: 'Town (oraș)',
    country: 'MD',
    names: [
      { text: 'Orașul Criuleni', language: 'ro', kind: 'official' },
      { text: 'Криуляны', language: 'ru', kind: 'official' },
      { text: 'Криулень', language: 'ro-Cyrl', kind: 'transliteration' },
      { text: 'Kriulyany', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description:
      'Criuleni is a town on the Dniester in the centre of Moldova, northeast of Chișinău, and the centre of Criuleni District.',
    latitude: 47.2131,
    longitude: 29.1593,
    geonamesId: 618403,
    population: 6932,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 43',
        quote: 'The City of Criuleni,Moldova',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 618403' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 618403' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'edinet',
    title: 'Edineț',
    kind: 'city',
    kindAsNamed: 'Municipality (municipiu)',
    country: 'MD',
    names: [
      { text: 'Municipiul Edineț', language: 'ro', kind: 'official' },
      { text: 'Единец', language: 'ru', kind: 'official' },
      { text: 'Единцы', language: 'ru', kind: 'former' },
      { text: 'Yedintsy', language: 'ru-Latn', kind: 'transliteration' },
      { text: 'Yedinets', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description: 'Edineț is a city in the north of Moldova and the centre of Edineț District.',
    latitude: 48.1722,
    longitude: 27.3034,
    geonamesId: 617076,
    population: 22872,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 44',
        quote: 'The City of Edinet, Moldova',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 617076' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 617076' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'drochia',
    title: 'Drochia',
    kind: 'town',
    kindAsNamed: 'Town (oraș)',
    country: 'MD',
    names: [
      { text: 'Orașul Drochia', language: 'ro', kind: 'official' },
      { text: 'Дрокия', language: 'ru', kind: 'official' },
      { text: 'Drokiya', language: 'ru-Latn', kind: 'transliteration' },
      { text: 'Drokia', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description: 'Drochia is a town in the north of Moldova and the centre of Drochia District.',
    latitude: 48.0356,
    longitude: 27.8129,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 45',
        quote: 'Drochia,The Republic of Moldova',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 618370 (Drochia)' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The list names no type. Both the town and the district around it are called Drochia; the bare name is taken to mean the town. Population and identifiers are left out until this is confirmed.',
      },
      {
        field: 'location',
        reason:
          'The point shown is that of the town, which is also the centre of the district: it holds whichever of the two is the member.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'chetrosu',
    title: 'Chetrosu',
    kind: 'municipality',
    kindAsNamed: 'Commune',
    country: 'MD',
    names: [
      { text: 'Comuna Chetrosu', language: 'ro', kind: 'official' },
      { text: 'Кетросу', language: 'ru', kind: 'official' },
    ],
    description:
      'Chetrosu is the name of two communes in Moldova: one in Anenii Noi District, southeast of Chișinău, and one in Drochia District in the north. The list of members does not say which one is meant.',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 48',
        quote: 'The City of Chetrosu, Moldova',
      },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The list says “City”. Neither of the two places of this name is a city or a town under Moldovan law: each is a village with a local government of its own.',
      },
      {
        field: 'title',
        reason:
          'Left open which place is meant. There is a Chetrosu in Anenii Noi District and another in Drochia District, and nothing in the list tells which of them is the member. That Drochia is listed as well is no proof.',
      },
      {
        field: 'location',
        reason:
          'Left out until it is known which Chetrosu is meant. The GeoNames extract used has an entry for neither.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
