import type { SeedCity } from '#prisma/seed/shape.ts'

export const ukraineCities = [
  {
    slug: 'ternopil-oblast',
    title: 'Ternopil Oblast',
    kind: 'region',
    kindAsNamed: 'Regional state administration',
    country: 'UA',
    names: [
      { text: 'Тернопільська область', language: 'uk', kind: 'official' },
      { text: 'Ternopil Region', language: 'en', kind: 'transliteration' },
      { text: 'Тернопольская область', language: 'ru', kind: 'official' },
      { text: '捷尔诺波尔州', language: 'zh', kind: 'official' },
      { text: 'Oblast de Ternopil', language: 'fr', kind: 'official' },
      { text: 'Óblast de Ternópil', language: 'es', kind: 'official' },
      { text: 'Ternopilska oblast', language: 'uk-Latn', kind: 'transliteration' },
      { text: 'Ternopol Oblast', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Ternopil Oblast is a region in the west of Ukraine. Its administrative centre is the city of Ternopil, which is a member in its own right.',
    latitude: 49.5534,
    longitude: 25.5892,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 3',
        quote: 'Ternopil Regional State, Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 691650 (Ternopil)' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The source lists “Ternopil Regional State”, which names no kind of place. It is read as the Ternopil Regional State Administration, the executive authority of the oblast, and recorded as the region; the city of Ternopil is a member of its own (entry 12).',
      },
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the region. The point shown is that of Ternopil, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'sumy-oblast',
    title: 'Sumy Oblast',
    kind: 'region',
    kindAsNamed: 'Regional state administration',
    country: 'UA',
    names: [
      { text: 'Сумська область', language: 'uk', kind: 'official' },
      { text: 'Sumy Region', language: 'en', kind: 'transliteration' },
      { text: 'Сумская область', language: 'ru', kind: 'official' },
      { text: '苏梅州', language: 'zh', kind: 'official' },
      { text: 'Oblast de Soumy', language: 'fr', kind: 'official' },
      { text: 'Óblast de Sumy', language: 'es', kind: 'official' },
      { text: 'Sumska oblast', language: 'uk-Latn', kind: 'transliteration' },
    ],
    description:
      'Sumy Oblast is a region in the north-east of Ukraine, on the border with Russia. Its administrative centre is the city of Sumy.',
    latitude: 50.9216,
    longitude: 34.8003,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 4',
        quote: 'Sumy Regional State, Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 692194 (Sumy)' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The source lists “Sumy Regional State”, which names no kind of place. It is read as the Sumy Regional State Administration, the executive authority of the oblast, and recorded as the region, not as the city of Sumy.',
      },
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the region. The point shown is that of Sumy, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'truskavets',
    title: 'Truskavets',
    kind: 'city',
    country: 'UA',
    names: [
      { text: 'Трускавець', language: 'uk', kind: 'official' },
      { text: 'Трускавец', language: 'ru', kind: 'official' },
      { text: '特鲁斯卡韦茨', language: 'zh', kind: 'official' },
      { text: 'Truskawiec', language: 'pl', kind: 'former' },
    ],
    description:
      'Truskavets is a spa city in Lviv Oblast in the west of Ukraine, at the foot of the Carpathians, known for its mineral waters.',
    latitude: 49.2784,
    longitude: 23.5062,
    population: 26600,
    geonamesId: 691179,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 5',
        quote: 'The City of Truskavets, Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 691179' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 691179' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'khmelnytskyi',
    title: 'Khmelnytskyi',
    kind: 'city',
    country: 'UA',
    names: [
      { text: 'Хмельницький', language: 'uk', kind: 'official' },
      { text: 'Хмельницкий', language: 'ru', kind: 'official' },
      { text: '赫梅利尼茨基', language: 'zh', kind: 'official' },
      { text: 'Khmelnytsky', language: 'fr', kind: 'official' },
      { text: 'Jmelnytsky', language: 'es', kind: 'official' },
      { text: 'Проскурів', language: 'uk', kind: 'former' },
      { text: 'Проскуров', language: 'ru', kind: 'former' },
      { text: 'Proskuriv', language: 'uk-Latn', kind: 'former' },
      { text: 'Proskurov', language: 'ru-Latn', kind: 'former' },
      { text: 'Khmelnytsky', language: 'en', kind: 'transliteration' },
      { text: 'Khmelnitsky', language: 'ru-Latn', kind: 'transliteration' },
      { text: 'Khmelnitskiy', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description:
      'Khmelnytskyi is a city in the west of Ukraine, on the Southern Bug, and the administrative centre of Khmelnytskyi Oblast. Until 1954 it was called Proskuriv.',
    latitude: 49.4216,
    longitude: 26.9965,
    population: 398346,
    geonamesId: 706369,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 6',
        quote: 'The City of Khmelnytskyi, Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 706369' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 706369' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'ternopil',
    title: 'Ternopil',
    kind: 'city',
    kindAsNamed: 'City council',
    country: 'UA',
    parent: 'city/ternopil-oblast',
    names: [
      { text: 'Тернопіль', language: 'uk', kind: 'official' },
      { text: 'Тернопільська міська рада', language: 'uk', kind: 'official' },
      { text: 'Тернополь', language: 'ru', kind: 'official' },
      { text: '捷尔诺波尔', language: 'zh', kind: 'official' },
      { text: 'Ternópil', language: 'es', kind: 'official' },
      { text: 'Tarnopol', language: 'pl', kind: 'former' },
      { text: 'Ternopol', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description:
      'Ternopil is a city in the west of Ukraine, on the river Seret, and the administrative centre of Ternopil Oblast. The city and the oblast are two separate members.',
    latitude: 49.5534,
    longitude: 25.5892,
    population: 235676,
    geonamesId: 691650,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 12',
        quote: 'Ternopil City Council, Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 691650' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 691650' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'fastiv',
    title: 'Fastiv',
    kind: 'city',
    kindAsNamed: 'City council',
    country: 'UA',
    names: [
      { text: 'Фастів', language: 'uk', kind: 'official' },
      { text: 'Фастівська міська рада', language: 'uk', kind: 'official' },
      { text: 'Фастов', language: 'ru', kind: 'official' },
      { text: '法斯蒂夫', language: 'zh', kind: 'official' },
      { text: 'Fastov', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description:
      'Fastiv is a city in Kyiv Oblast in the north of Ukraine, south-west of Kyiv, and a railway junction.',
    latitude: 50.0767,
    longitude: 29.9177,
    population: 51143,
    geonamesId: 709248,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 15',
        quote: 'Fastiv City Council,Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 709248' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 709248' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'vynnyky',
    title: 'Vynnyky',
    kind: 'city',
    kindAsNamed: 'City council',
    country: 'UA',
    names: [
      { text: 'Винники', language: 'uk', kind: 'official' },
      { text: 'Винниківська міська рада', language: 'uk', kind: 'official' },
      { text: 'Винники', language: 'ru', kind: 'official' },
      { text: 'Winniki', language: 'pl', kind: 'former' },
      { text: 'Vinniki', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description:
      'Vynnyky is a city in Lviv Oblast in the west of Ukraine, on the eastern edge of the city of Lviv.',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 16',
        quote: 'Vynnyky City Council,Ukraine',
      },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The place itself is certain, but the extract of GeoNames that this directory uses has no entry for it, and no other source of the directory gives its position. It is left open rather than taken from neighbouring Lviv.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'uzhhorod',
    title: 'Uzhhorod',
    kind: 'city',
    kindAsNamed: 'City council',
    country: 'UA',
    names: [
      { text: 'Ужгород', language: 'uk', kind: 'official' },
      { text: 'Ужгородська міська рада', language: 'uk', kind: 'official' },
      { text: 'Ужгород', language: 'ru', kind: 'official' },
      { text: '乌日霍罗德', language: 'zh', kind: 'official' },
      { text: 'Oujhorod', language: 'fr', kind: 'official' },
      { text: 'Úzhgorod', language: 'es', kind: 'official' },
      { text: 'Ungvár', language: 'hu', kind: 'former' },
      { text: 'Užhorod', language: 'sk', kind: 'former' },
      { text: 'Uzhgorod', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description:
      'Uzhhorod is a city in the far west of Ukraine, on the river Uzh at the border with Slovakia, and the administrative centre of Zakarpattia Oblast.',
    latitude: 48.6167,
    longitude: 22.3,
    population: 117878,
    geonamesId: 690548,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 17',
        quote: 'Uzhhorod City Council,Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 690548' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 690548' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'buchach',
    title: 'Buchach',
    kind: 'town',
    kindAsNamed: 'Town council',
    country: 'UA',
    parent: 'city/ternopil-oblast',
    names: [
      { text: 'Бучач', language: 'uk', kind: 'official' },
      { text: 'Бучацька міська рада', language: 'uk', kind: 'official' },
      { text: 'Бучач', language: 'ru', kind: 'official' },
      { text: '布恰奇', language: 'zh', kind: 'official' },
      { text: 'Boutchatch', language: 'fr', kind: 'official' },
      { text: 'Buczacz', language: 'pl', kind: 'former' },
    ],
    description: 'Buchach is a town in the west of Ukraine, on the river Strypa.',
    latitude: 49.0625,
    longitude: 25.388,
    population: 12082,
    geonamesId: 711348,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 18',
        quote: 'Buchachskyi Town Council,Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 711348' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 711348' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The source lists “Buchachskyi Town Council”: the adjective formed from Buchach. It is read as the council of the town of Buchach, and its own word, town, is kept although Ukrainian law calls the place a city.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'pereiaslav',
    title: 'Pereiaslav',
    kind: 'city',
    kindAsNamed: 'City council',
    country: 'UA',
    names: [
      { text: 'Переяслав', language: 'uk', kind: 'official' },
      { text: 'Переяслав', language: 'ru', kind: 'official' },
      { text: '佩列亚斯拉夫', language: 'zh', kind: 'official' },
      { text: 'Pereïaslav', language: 'fr', kind: 'official' },
      { text: 'Pereiáslav', language: 'es', kind: 'official' },
      { text: 'Переяслав-Хмельницький', language: 'uk', kind: 'former' },
      { text: 'Переяслав-Хмельницкий', language: 'ru', kind: 'former' },
      { text: 'Pereiaslav-Khmelnytskyi', language: 'en', kind: 'former' },
      { text: 'Pereyaslav-Khmelnytskiy', language: 'en', kind: 'former' },
      { text: 'Pereyaslav-Khmelnitsky', language: 'ru-Latn', kind: 'former' },
      { text: 'Pereyaslav', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description:
      'Pereiaslav is a city in Kyiv Oblast in the north of Ukraine, south-east of Kyiv. From 1943 to 2019 it was called Pereiaslav-Khmelnytskyi.',
    latitude: 50.0674,
    longitude: 31.4497,
    population: 36527,
    geonamesId: 697637,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 19',
        quote: 'Pereyaslav-Khmelnytskiy City Council,Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 697637' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 697637' },
    ],
    decisions: [
      {
        field: 'title',
        reason:
          'The source lists the city as Pereyaslav-Khmelnytskiy, its name until 2019. The directory uses the name it has had since, Pereiaslav, and keeps the former one among its names.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'shevchenkivskyi-district',
    title: 'Shevchenkivskyi District, Kyiv',
    kind: 'district',
    kindAsNamed: 'District state administration',
    country: 'UA',
    names: [
      { text: 'Шевченківський район', language: 'uk', kind: 'official' },
      {
        text: 'Шевченківська районна в місті Києві державна адміністрація',
        language: 'uk',
        kind: 'official',
      },
      { text: 'Шевченковский район', language: 'ru', kind: 'official' },
      { text: '舍甫琴科区', language: 'zh', kind: 'official' },
      { text: 'Shevchenkivskyi District', language: 'en', kind: 'short' },
      { text: 'Shevchenkivsky District', language: 'en', kind: 'transliteration' },
      { text: 'Shevchenkovsky District', language: 'en', kind: 'transliteration' },
      { text: 'Shevchenkivskyi District, Kiev', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Shevchenkivskyi District is one of the ten districts of Kyiv, the capital of Ukraine, and takes in part of the city centre. The member is its district state administration.',
    latitude: 50.4547,
    longitude: 30.5238,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 32',
        quote: 'Shevchenkivsky District State, Administration of Kyiv City, Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 703448 (Kyiv)' },
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The source lists “Shevchenkivsky District State, Administration of Kyiv City”. The comma after “State” is read as stray: meant is the Shevchenkivskyi District State Administration in the city of Kyiv. It is recorded as the district, not as the city of Kyiv.',
      },
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the district. The point shown is that of the city of Kyiv, in which the district lies; population and GeoNames id are those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'cherkasy',
    title: 'Cherkasy',
    kind: 'city',
    kindAsNamed: 'City council',
    country: 'UA',
    names: [
      { text: 'Черкаси', language: 'uk', kind: 'official' },
      { text: 'Черкаська міська рада', language: 'uk', kind: 'official' },
      { text: 'Черкассы', language: 'ru', kind: 'official' },
      { text: '切尔卡瑟', language: 'zh', kind: 'official' },
      { text: 'Tcherkassy', language: 'fr', kind: 'official' },
      { text: 'تشيركاسي', language: 'ar', kind: 'official' },
      { text: 'Cherkassy', language: 'ru-Latn', kind: 'transliteration' },
    ],
    description:
      'Cherkasy is a city in central Ukraine, on the Dnipro, and the administrative centre of Cherkasy Oblast.',
    latitude: 49.4285,
    longitude: 32.0621,
    population: 297568,
    geonamesId: 710791,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 35',
        quote: 'Cherkasy City Council, Ukraine',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 710791' },
      { source: 'source/geonames', field: 'population', locator: 'GeoNames 710791' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
