import type { SeedCity } from '#prisma/seed/shape.ts'

export const tajikistanCities = [
  {
    slug: 'guliston',
    title: 'Guliston',
    kind: 'city',
    country: 'TJ',
    names: [
      { text: 'Гулистон', language: 'tg', kind: 'official' },
      { text: 'Гулистон', language: 'ru', kind: 'official' },
      { text: 'Қайроққум', language: 'tg', kind: 'former' },
      { text: 'Кайраккум', language: 'ru', kind: 'former' },
      { text: 'Qayroqqum', language: 'tg-Latn', kind: 'former' },
      { text: 'Kayrakkum', language: 'ru-Latn', kind: 'former' },
      { text: 'Kairakkum', language: 'ru-Latn', kind: 'former' },
      { text: 'Gulistan', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Guliston is a city in Sughd Region in the north of Tajikistan, at the Kayrakkum Reservoir on the Syr Darya, east of Khujand. Until 2016 it was called Qayroqqum.',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 20',
        quote: 'City of Guliston,Tajikistan',
      },
    ],
    decisions: [
      {
        field: 'title',
        reason:
          'Several settlements in Tajikistan are called Guliston. The source lists “City of Guliston”, and the only one with the rank of a city is that in Sughd Region, called Qayroqqum (Kayrakkum) until 2016, so that one is taken to be meant. Guliston in Uzbekistan, the centre of Sirdaryo Region, is another place.',
      },
      {
        field: 'location',
        reason:
          'The extract of GeoNames that this directory uses has no entry for this city, under its present or its former name, and no other source of the directory gives its position. It is left open.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'khujand',
    title: 'Khujand',
    kind: 'city',
    country: 'TJ',
    names: [
      { text: 'Хуҷанд', language: 'tg', kind: 'official' },
      { text: 'Худжанд', language: 'ru', kind: 'official' },
      { text: '苦盏', language: 'zh', kind: 'official' },
      { text: 'Khodjent', language: 'fr', kind: 'official' },
      { text: 'Juyand', language: 'es', kind: 'official' },
      { text: 'خجند', language: 'ar', kind: 'official' },
      { text: 'Ленинобод', language: 'tg', kind: 'former' },
      { text: 'Ленинабад', language: 'ru', kind: 'former' },
      { text: 'Leninabad', language: 'en', kind: 'former' },
      { text: 'Ходжент', language: 'ru', kind: 'former' },
      { text: 'Khodzhent', language: 'ru-Latn', kind: 'transliteration' },
      { text: 'Khudzhand', language: 'ru-Latn', kind: 'transliteration' },
      { text: 'Khojand', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Khujand is a city in the north of Tajikistan, on the Syr Darya, and the centre of Sughd Region. From 1936 to 1991 it was called Leninabad.',
    latitude: 40.2826,
    longitude: 69.6222,
    population: 144865,
    geonamesId: 1514879,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 36',
        quote: 'The City of Khujand, Tajikistan',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1514879' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 1514879' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
