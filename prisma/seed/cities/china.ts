import type { SeedCity } from '#prisma/seed/shape.ts'

export const chinaCities = [
  {
    slug: 'zhangjiajie',
    title: 'Zhangjiajie',
    kind: 'city',
    kindAsNamed: 'Prefecture-level city',
    country: 'CN',
    parent: 'city/hunan',
    names: [
      { text: '张家界市', language: 'zh', kind: 'official' },
      { text: '张家界', language: 'zh', kind: 'short' },
      { text: '張家界', language: 'zh-Hant', kind: 'official' },
      { text: 'Чжанцзяцзе', language: 'ru', kind: 'official' },
      { text: 'تشانغجياجيه', language: 'ar', kind: 'official' },
      { text: '大庸市', language: 'zh', kind: 'former' },
      { text: 'Dayong', language: 'en', kind: 'former' },
    ],
    description:
      'Zhangjiajie is a prefecture-level city in the northwest of Hunan Province, China. The Wulingyuan scenic area lies in it. Until 1994 it was called Dayong.',
    latitude: 29.1294,
    longitude: 110.4783,
    geonamesId: 1813171,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 52',
        quote: 'The City of Zhangjiajie, China',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1813171' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'hanzhong',
    title: 'Hanzhong',
    kind: 'city',
    kindAsNamed: 'Prefecture-level city',
    country: 'CN',
    names: [
      { text: '汉中市', language: 'zh', kind: 'official' },
      { text: '汉中', language: 'zh', kind: 'short' },
      { text: '漢中', language: 'zh-Hant', kind: 'official' },
      { text: 'Ханьчжун', language: 'ru', kind: 'official' },
      { text: 'هانتشونغ', language: 'ar', kind: 'official' },
    ],
    description:
      'Hanzhong is a prefecture-level city in the southwest of Shaanxi Province, China, on the upper Han River between the Qinling and Daba mountains.',
    latitude: 33.0751,
    longitude: 107.0221,
    geonamesId: 1808857,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 53',
        quote: 'The City of Hanzhong, China',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1808857' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'gongyi',
    title: 'Gongyi',
    kind: 'city',
    kindAsNamed: 'County-level city',
    country: 'CN',
    names: [
      { text: '巩义市', language: 'zh', kind: 'official' },
      { text: '巩义', language: 'zh', kind: 'short' },
      { text: '鞏義', language: 'zh-Hant', kind: 'official' },
      { text: 'Гунъи', language: 'ru', kind: 'official' },
      { text: '巩县', language: 'zh', kind: 'former' },
      { text: 'Gong County', language: 'en', kind: 'former' },
      { text: 'Gongxian', language: 'en', kind: 'former' },
    ],
    description:
      'Gongyi is a county-level city in Henan Province, China, between Zhengzhou and Luoyang, under the administration of Zhengzhou. Until 1991 it was Gong County.',
    latitude: 34.76,
    longitude: 112.9714,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 54',
        quote: 'The City of Gongyi, China',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1789897 (Zijinglu)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used has no entry named Gongyi. The point shown is that of Zijinglu, a subdistrict in the middle of the city. Population and GeoNames id would be those of another place and are left out.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'loudi',
    title: 'Loudi',
    kind: 'city',
    kindAsNamed: 'Prefecture-level city',
    country: 'CN',
    parent: 'city/hunan',
    names: [
      { text: '娄底市', language: 'zh', kind: 'official' },
      { text: '娄底', language: 'zh', kind: 'short' },
      { text: '婁底', language: 'zh-Hant', kind: 'official' },
      { text: 'Лоуди', language: 'ru', kind: 'official' },
    ],
    description: 'Loudi is a prefecture-level city in the centre of Hunan Province, China.',
    latitude: 27.7344,
    longitude: 111.9944,
    geonamesId: 1802238,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 55',
        quote: 'The City of Loudi, China',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1802238' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'guilin',
    title: 'Guilin',
    kind: 'city',
    kindAsNamed: 'Prefecture-level city',
    country: 'CN',
    names: [
      { text: '桂林市', language: 'zh', kind: 'official' },
      { text: '桂林', language: 'zh', kind: 'short' },
      { text: 'Гуйлинь', language: 'ru', kind: 'official' },
      { text: 'قويلين', language: 'ar', kind: 'official' },
      { text: 'Kweilin', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Guilin is a prefecture-level city in the northeast of the Guangxi Zhuang Autonomous Region, China, on the Li River, in a landscape of karst hills.',
    latitude: 25.2819,
    longitude: 110.2864,
    geonamesId: 1809498,
    wikidataId: 'Q189633',
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 56',
        quote: 'The City of Guilin, China',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1809498' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'qinhuangdao',
    title: 'Qinhuangdao',
    kind: 'city',
    kindAsNamed: 'Prefecture-level city',
    country: 'CN',
    names: [
      { text: '秦皇岛市', language: 'zh', kind: 'official' },
      { text: '秦皇岛', language: 'zh', kind: 'short' },
      { text: '秦皇島', language: 'zh-Hant', kind: 'official' },
      { text: 'Циньхуандао', language: 'ru', kind: 'official' },
      { text: 'تشينهوانغداو', language: 'ar', kind: 'official' },
      { text: 'Chinwangtao', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Qinhuangdao is a prefecture-level city and a port on the Bohai Sea, in the northeast of Hebei Province, China. Shanhaiguan, at the eastern end of the Ming Great Wall, lies in it.',
    latitude: 39.9317,
    longitude: 119.5883,
    geonamesId: 1797595,
    citations: [
      {
        source: 'source/srcic-silk-road-urban-alliance',
        locator: 'entry 57',
        quote: 'The City of Qinhuangdao, China',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1797595' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'shenzhen',
    topics: [
      { topic: 'topic/volunteering', relation: 'works_on' },
      { topic: 'topic/creative-industry', relation: 'works_on' },
    ],
    title: 'Shenzhen',
    kind: 'city',
    kindAsNamed: 'Sub-provincial city',
    country: 'CN',
    names: [
      { text: '深圳市', language: 'zh', kind: 'official' },
      { text: '深圳', language: 'zh', kind: 'short' },
      { text: 'Шэньчжэнь', language: 'ru', kind: 'official' },
      { text: 'شنجن', language: 'ar', kind: 'official' },
      { text: 'شينزين', language: 'ar', kind: 'transliteration' },
      { text: '宝安县', language: 'zh', kind: 'former' },
      { text: "Bao'an County", language: 'en', kind: 'former' },
    ],
    description:
      'Shenzhen is a sub-provincial city in Guangdong Province, China, on the Pearl River estuary, next to Hong Kong.',
    latitude: 22.5455,
    longitude: 114.0683,
    geonamesId: 1795565,
    wikidataId: 'Q15174',
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote: 'Shenzhen, China and Banjul, the Gambia Exchanges on Youth Volunteerism and Digital Platforms',
      },
      {
        source: 'source/unossc-cities-project-2022',
        quote:
          'Ghana National Film Authority, Nanjing City and Shenzhen City of China explore South-South cooperation in creative industry',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1795565' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'luoyang',
    topics: [{ topic: 'topic/tourism', relation: 'works_on' }],
    title: 'Luoyang',
    kind: 'city',
    kindAsNamed: 'Prefecture-level city',
    country: 'CN',
    names: [
      { text: '洛阳市', language: 'zh', kind: 'official' },
      { text: '洛阳', language: 'zh', kind: 'short' },
      { text: '洛陽', language: 'zh-Hant', kind: 'official' },
      { text: 'Лоян', language: 'ru', kind: 'official' },
      { text: 'لويانغ', language: 'ar', kind: 'official' },
      { text: 'Loyang', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Luoyang is a prefecture-level city in the west of Henan Province, China, on the Luo River. It was the capital of several Chinese dynasties.',
    latitude: 34.6836,
    longitude: 112.4536,
    geonamesId: 1801792,
    wikidataId: 'Q187136',
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote: 'Mexico City and Luoyang Seek Cooperation in Sustainable Tourism & other Development Areas',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1801792' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'nanjing',
    topics: [{ topic: 'topic/creative-industry', relation: 'works_on' }],
    title: 'Nanjing',
    kind: 'city',
    kindAsNamed: 'Sub-provincial city',
    country: 'CN',
    names: [
      { text: '南京市', language: 'zh', kind: 'official' },
      { text: '南京', language: 'zh', kind: 'short' },
      { text: 'Нанкин', language: 'ru', kind: 'official' },
      { text: 'Nankin', language: 'fr', kind: 'official' },
      { text: 'Nankín', language: 'es', kind: 'official' },
      { text: 'نانجينغ', language: 'ar', kind: 'official' },
      { text: 'Nanking', language: 'en', kind: 'transliteration' },
      { text: '金陵', language: 'zh', kind: 'former' },
      { text: '建康', language: 'zh', kind: 'former' },
    ],
    description:
      'Nanjing is a sub-provincial city on the lower Yangtze and the capital of Jiangsu Province, China.',
    latitude: 32.0617,
    longitude: 118.7778,
    geonamesId: 1799962,
    wikidataId: 'Q16666',
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote:
          'Ghana National Film Authority, Nanjing City and Shenzhen City of China explore South-South cooperation in creative industry',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1799962' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'quanzhou',
    topics: [{ topic: 'topic/covid-19', relation: 'works_on' }],
    title: 'Quanzhou',
    kind: 'city',
    kindAsNamed: 'Prefecture-level city',
    country: 'CN',
    parent: 'city/fujian',
    names: [
      { text: '泉州市', language: 'zh', kind: 'official' },
      { text: '泉州', language: 'zh', kind: 'short' },
      { text: 'Цюаньчжоу', language: 'ru', kind: 'official' },
      { text: 'Chinchew', language: 'en', kind: 'transliteration' },
      { text: 'Zayton', language: 'en', kind: 'former' },
      { text: 'Zaitun', language: 'en', kind: 'former' },
      { text: '刺桐', language: 'zh', kind: 'former' },
    ],
    description:
      'Quanzhou is a prefecture-level city and a port on the coast of Fujian Province, China, opposite Taiwan. Medieval travellers knew it as Zayton.',
    latitude: 24.9139,
    longitude: 118.5858,
    geonamesId: 1797353,
    citations: [
      {
        source: 'source/unossc-cities-project-2020',
        quote: 'Quanzhou city of China donates 100,000 surgical masks to Bergamo in Italy',
      },
      { source: 'source/unossc-cities-project-2020', quote: '泉州为伊朗伊斯法罕城市伙伴募捐医用口罩' },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1797353' },
    ],
    decisions: [
      {
        field: 'population',
        reason:
          'GeoNames counts the built-up place, not the whole area that the city governs, and gives no year. No figure is shown rather than a misleading one.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'hunan',
    topics: [{ topic: 'topic/agriculture', relation: 'works_on' }],
    title: 'Hunan',
    kind: 'province',
    country: 'CN',
    names: [
      { text: '湖南省', language: 'zh', kind: 'official' },
      { text: '湖南', language: 'zh', kind: 'short' },
      { text: 'Хунань', language: 'ru', kind: 'official' },
      { text: 'خونان', language: 'ar', kind: 'official' },
      { text: 'Hunan Province', language: 'en', kind: 'official' },
    ],
    description:
      'Hunan is an inland province in the south of China, south of Dongting Lake and the middle Yangtze. Its capital is Changsha.',
    latitude: 28.1987,
    longitude: 112.9709,
    wikidataId: 'Q45761',
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote:
          'Cities in Hunan, China, and Karnali, Nepal exchange Agricultural Practices for Poverty Reduction',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1815577 (Changsha)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the province. The point shown is that of Changsha, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
      {
        field: 'kind',
        reason:
          'The post speaks of “Cities in Hunan” and its preview names none of them, so the province stands for them.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'fujian',
    topics: [{ topic: 'topic/covid-19', relation: 'works_on' }],
    title: 'Fujian',
    kind: 'province',
    country: 'CN',
    names: [
      { text: '福建省', language: 'zh', kind: 'official' },
      { text: '福建', language: 'zh', kind: 'short' },
      { text: 'Фуцзянь', language: 'ru', kind: 'official' },
      { text: 'فوجيان', language: 'ar', kind: 'official' },
      { text: 'Fujian Province', language: 'en', kind: 'official' },
      { text: 'Fukien', language: 'en', kind: 'transliteration' },
    ],
    description:
      'Fujian is a province on the southeast coast of China, across the strait from Taiwan. Its capital is Fuzhou.',
    latitude: 26.0614,
    longitude: 119.3061,
    wikidataId: 'Q41705',
    citations: [
      {
        source: 'source/unossc-cities-project-2022',
        quote: 'Fujian Provincial Association Donates 150,000 Non-surgical Masks to Koidu, Sierra Leone',
      },
      { source: 'source/geonames', field: 'location', locator: 'GeoNames 1810821 (Fuzhou)' },
    ],
    decisions: [
      {
        field: 'location',
        reason:
          'The GeoNames extract used lists populated places only and has no entry for the province. The point shown is that of Fuzhou, its administrative centre. Population and GeoNames id would be those of another place and are left out.',
      },
      {
        field: 'kind',
        reason:
          'The post names an association of the province, not its government. The province is listed as the place the association belongs to.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCity[]
