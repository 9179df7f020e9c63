import type { SeedPartnership } from './shape.ts'

const page2022 = 'source/unossc-cities-project-2022'
const page2020 = 'source/unossc-cities-project-2020'

/** What the posts report between two cities. Where no source says since when, there is no date. */
export const partnerships = [
  {
    title: 'Koidu and Kushtia: learning about waste management',
    kind: 'learning',
    description:
      'The city council of Koidu New Sembehun formed a South-South learning partnership with the municipality of Kushtia. It was reported in May 2022; since when it exists is not stated.',
    cities: ['city/koidu', 'city/kushtia'],
    citations: [
      {
        source: page2022,
        quote:
          'Koidu New Sembehun City Council Forms a South-South Cooperation and Learning Partnership with Kushtia Municipality, in the People’s Republic of Bangladesh',
        locator: 'post of 10 May 2022',
      },
    ],
    topics: [{ topic: 'topic/waste', relation: 'about' }],
  },
  {
    title: 'Banjul and Shenzhen: exchange on youth volunteerism',
    kind: 'learning',
    description:
      'Both cities met online on 15 April 2022 to speak about young volunteers and digital platforms. The source reports this one exchange, not a lasting agreement.',
    cities: ['city/banjul', 'city/shenzhen'],
    citations: [
      {
        source: page2022,
        quote:
          '15 April 2022: The United Nations Office for South-South Cooperation (UNOSSC) held an online exchange event between Shenzhen, China and Banjul, the Gambia) on youth volunteerism.',
        locator: 'post of 20 April 2022',
      },
    ],
    topics: [{ topic: 'topic/volunteering', relation: 'about' }],
  },
  {
    title: 'Luoyang and Mexico City: cooperation sought in tourism',
    kind: 'cooperation',
    description:
      'Both cities met by video on 22 February 2022 and look for cooperation in sustainable tourism and other fields. The source reports no agreement.',
    cities: ['city/luoyang', 'city/mexico-city'],
    citations: [
      {
        source: page2022,
        quote: 'Mexico City and Luoyang Seek Cooperation in Sustainable Tourism & other Development Areas',
        locator: 'post of 8 March 2022',
      },
    ],
    topics: [{ topic: 'topic/tourism', relation: 'about' }],
  },
  {
    title: 'Bergamo and Quanzhou: gift of masks',
    kind: 'donation',
    description:
      'Quanzhou gave 100,000 surgical masks to Bergamo through the Business Council of the MCSR Cities Alliance and its members. It was reported on 13 May 2020.',
    cities: ['city/bergamo', 'city/quanzhou'],
    citations: [
      {
        source: page2020,
        quote: 'Quanzhou city of China donates 100,000 surgical masks to Bergamo in Italy',
        locator: 'post of 13 May 2020',
      },
    ],
    topics: [
      { topic: 'topic/covid-19', relation: 'about' },
      { topic: 'topic/health', relation: 'about' },
    ],
  },
  {
    title: 'Isfahan and Quanzhou: visits and medical supplies',
    kind: 'cooperation',
    since: '2016',
    description:
      'From 2016 on, the Business Council of the MCSR Cities Alliance in Quanzhou and the Isfahan Chamber of Commerce arranged several visits between the two cities. In March 2020 the council collected 80,000 surgical masks for Isfahan, which the article calls a partner city, and other cities of Iran.',
    cities: ['city/isfahan', 'city/quanzhou'],
    citations: [
      {
        source: page2020,
        quote: '泉州为伊朗伊斯法罕城市伙伴募捐医用口罩',
        locator: 'post of 11 March 2020, in Chinese',
      },
      {
        source: page2020,
        field: 'since',
        quote: '自2016年来,双方已组织了多次泉州与伊斯法罕两城互访活动。',
        locator: 'post of 11 March 2020, in Chinese',
      },
    ],
    topics: [
      { topic: 'topic/investment-and-trade', relation: 'about' },
      { topic: 'topic/covid-19', relation: 'about' },
    ],
  },
] satisfies SeedPartnership[]
