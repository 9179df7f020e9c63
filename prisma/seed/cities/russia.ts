import type { SeedCity } from '#prisma/seed/shape.ts'

export const russiaCities = [
  {
    slug: 'star-city',
    title: 'Star City',
    kind: 'town',
    kindAsNamed: 'Closed administrative-territorial formation (ZATO)',
    country: 'RU',
    names: [
      { text: 'Звёздный городок', language: 'ru', kind: 'official' },
      { text: '星城', language: 'zh', kind: 'official' },
      { text: 'Cité des étoiles', language: 'fr', kind: 'official' },
      { text: 'Ciudad de las Estrellas', language: 'es', kind: 'official' },
      { text: 'مدينة النجوم', language: 'ar', kind: 'official' },
      { text: 'Zvyozdny Gorodok', language: 'ru-Latn', kind: 'transliteration' },
      { text: 'Zvezdny Gorodok', language: 'ru-Latn', kind: 'transliteration' },
      { text: 'Щёлково-14', language: 'ru', kind: 'former' },
      { text: 'Shchyolkovo-14', language: 'ru-Latn', kind: 'former' },
    ],
    description:
      'Star City is a settlement in Moscow Oblast, northeast of Moscow, with a local administration of its own. The Yuri Gagarin Cosmonaut Training Center has been there since the 1960s.',
    citations: [
      { source: 'source/srcic-silk-road-urban-alliance', locator: 'entry 41', quote: 'Star City, Russia' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The list names no type. Star City is an urban-type settlement that forms a closed administrative-territorial formation; “town” is the nearest kind.',
      },
      {
        field: 'title',
        reason:
          'Star City is the usual English name of Zvyozdny Gorodok in Moscow Oblast, so that one is taken to be meant. Other settlements in Russia called Zvyozdny do not go by it.',
      },
      {
        field: 'location',
        reason:
          'The extract of GeoNames that this directory uses has no entry for this place, and no other source of the directory gives its position. It is left open.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'kirovsk',
    title: 'Kirovsk',
    kind: 'city',
    country: 'RU',
    names: [
      { text: 'Кировск', language: 'ru', kind: 'official' },
      { text: '基洛夫斯克', language: 'zh', kind: 'official' },
      { text: 'كيروفسك', language: 'ar', kind: 'official' },
    ],
    description:
      'Kirovsk is the name of two towns in Russia: one in Leningrad Oblast, on the Neva east of Saint Petersburg, and one in Murmansk Oblast, on the Kola Peninsula. The list of members does not say which one is meant.',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 47',
        quote: 'The City of Kirovsk, Russia',
      },
    ],
    decisions: [
      {
        field: 'title',
        reason:
          'Left open which place is meant. Leningrad Oblast and Murmansk Oblast each have a town called Kirovsk, of similar size, and nothing in the list tells which of them is the member.',
      },
      {
        field: 'location',
        reason:
          'Left out until it is known which Kirovsk is meant; so are population, former names and identifiers, which would be those of one of the two.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
