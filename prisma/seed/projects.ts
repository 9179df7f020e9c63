import type { SeedProject } from './shape.ts'

const page2022 = 'source/unossc-cities-project-2022'
const page2020 = 'source/unossc-cities-project-2020'

const alliance = 'alliance/unossc-cities-project'
const unossc = 'organization/united-nations-office-for-south-south-cooperation'
const chinesePost = 'post of 11 March 2020, in Chinese'

/** The pages head these posts with “Recent News & Pilot Projects” and do not say which post is which. */
const gathered = {
  field: 'title',
  reason:
    'The pages put news and pilot projects under one heading and give this project no name. The name and the choice of posts that belong to it are the directory’s.',
}

export const projects = [
  {
    slug: 'waste-management-koidu-kushtia',
    title: 'Waste management: Koidu and Kushtia',
    alliance,
    summary:
      'Koidu in Sierra Leone and Kushtia in Bangladesh work together to learn from each other how to manage waste.',
    description:
      'The city council of Koidu New Sembehun in Sierra Leone formed a South-South learning partnership on waste management with the municipality of Kushtia in Bangladesh. The report of May 2022 speaks of it in connection with the words “Waste Wise Cities”. The excerpt at hand breaks off before it names who supported it.',
    parties: [
      { party: 'city/koidu', role: 'host', note: 'Formed the partnership through its city council' },
      { party: 'city/kushtia', role: 'partner', note: 'Takes part through the municipality' },
    ],
    citations: [
      {
        source: page2022,
        quote:
          'City-to-City Partnership on Waste Management between Koidu, Sierra Leone, & Kushtia, Bangladesh',
        locator: 'post of 10 May 2022',
      },
      {
        source: page2022,
        field: 'parties',
        quote:
          'Waste Wise Cities Koidu: Koidu New Sembehun City Council Forms a South-South Cooperation and Learning Partnership with Kushtia Municipality, in the People’s Republic of Bangladesh',
        locator: 'post of 10 May 2022',
      },
    ],
    decisions: [
      gathered,
      { field: 'startedOn', reason: 'The excerpt does not say when the partnership was formed.' },
    ],
    topics: [{ topic: 'topic/waste', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'youth-volunteerism-banjul',
    title: 'Youth volunteerism in Banjul',
    names: [
      {
        text: 'Advancing Youth Volunteerism in Banjul City of The Gambia',
        language: 'en',
        kind: 'as_listed',
      },
    ],
    alliance,
    startedOn: '2022-04-28',
    summary:
      'A pilot project on voluntary work by young people in Banjul, The Gambia, with experience from Shenzhen, China.',
    description:
      'The pilot project is to advance volunteering by young people in Banjul, as the city answers COVID-19 and recovers from it. On 15 April 2022 the United Nations Office for South-South Cooperation held an online exchange between Shenzhen and Banjul about young volunteers and digital platforms.',
    parties: [
      { party: 'city/banjul', role: 'host' },
      {
        party: 'city/shenzhen',
        role: 'partner',
        note: 'Exchange on youth volunteerism and digital platforms',
      },
      { party: unossc, role: 'facilitator', note: 'Held the exchange between the two cities' },
    ],
    citations: [
      {
        source: page2022,
        quote:
          'Cities Pilot Initiative Launch: Advancing Youth Volunteerism through SSTC in the Context of COVID-19 Response and Recovery in Banjul, the Gambia',
        locator: 'post of 29 April 2022',
      },
      {
        source: page2022,
        field: 'startedOn',
        quote:
          '28 April 2022, New York: The South-South Cities Pilot on “Advancing Youth Volunteerism in Banjul City of The Gambia, through South-South and Triangular Cooperation, in the context of COVID-19 Response…',
        locator: 'post of 29 April 2022',
      },
      {
        source: page2022,
        field: 'parties',
        quote:
          '15 April 2022: The United Nations Office for South-South Cooperation (UNOSSC) held an online exchange event between Shenzhen, China and Banjul, the Gambia) on youth volunteerism.',
        locator: 'post of 20 April 2022',
      },
    ],
    decisions: [
      {
        field: 'title',
        reason: 'The name in the source is long and cut off; the directory uses a short one.',
      },
      {
        field: 'startedOn',
        reason:
          'The post announces the launch and opens with the date 28 April 2022. The excerpt breaks off before it says on which day the launch was; the opening date is taken for it.',
      },
    ],
    topics: [
      { topic: 'topic/volunteering', relation: 'about' },
      { topic: 'topic/covid-19', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'sustainable-agriculture-nepal',
    title: 'Sustainable agriculture in Nepal',
    alliance,
    summary:
      'Khajura and the province of Karnali in Nepal work on farming and the value it adds, with experience from Hunan, China.',
    description: `A mission of five days, made up of many parties, began on 10 June 2019 in Khajura, a rural municipality of Nepal, to find out what it needs for a sustainable development. In March 2020 the project’s page still called the pilot one “in the making”.

A mid-term workshop on the value chain of sustainable agriculture followed in November 2021, with Khajura, UNDP Nepal and WFP Nepal among the parties. In April 2022, cities of Hunan in China and of Karnali in Nepal met online to exchange farming practices that reduce poverty.`,
    outcomes: 'The assessment of needs in Khajura was completed by March 2020.',
    parties: [
      { party: 'city/khajura', role: 'host', note: 'Assessment of needs, and the pilot workshop' },
      { party: 'city/karnali', role: 'partner', note: 'Exchange of farming practices; its cities took part' },
      { party: 'city/hunan', role: 'partner', note: 'Exchange of farming practices; its cities took part' },
      { party: 'organization/undp-nepal', role: 'partner', note: 'Party to the pilot workshop' },
      { party: 'organization/wfp-nepal', role: 'partner', note: 'Party to the pilot workshop' },
      { party: unossc, role: 'facilitator', note: 'Organized the assessment, the workshop and the exchange' },
    ],
    citations: [
      {
        source: page2022,
        quote: 'Consultative Workshop on Advancing Sustainable Agriculture Value Chain in Nepal',
        locator: 'post of 18 November 2021',
      },
      {
        source: page2022,
        field: 'parties',
        quote:
          '10 November 2021, Beijing: The United Nations Office for South-South Cooperation (UNOSSC) Cities Project team organized the mid-term pilot workshop between Khajura rural municipality of Nepal, UNDP Nepal, WFP Nepal,…',
        locator: 'post of 18 November 2021',
      },
      {
        source: page2022,
        field: 'parties',
        quote:
          'Cities in Hunan, China, and Karnali, Nepal exchange Agricultural Practices for Poverty Reduction',
        locator: 'post of 18 April 2022',
      },
      {
        source: page2020,
        field: 'description',
        quote:
          'On 10 June 2019, UNOSSC’s Cities Project initiated a five-day multi-stakeholder mission to Khajura Rural Municipality to conduct a sustainable development needs assessment.',
        locator: 'post of 11 March 2020',
      },
      {
        source: page2020,
        field: 'description',
        quote: 'Pilot Project in the Making',
        locator: 'post of 11 March 2020',
      },
      {
        source: page2020,
        field: 'outcomes',
        quote: 'Cities Project Completes Demand-driven Needs Assessment in Khajura',
        locator: 'post of 11 March 2020',
      },
    ],
    decisions: [
      {
        field: 'title',
        reason:
          'The pages give no common name to the assessment in Khajura, the workshop and the exchange between Hunan and Karnali. That they form one project is the directory’s reading.',
      },
      {
        field: 'startedOn',
        reason:
          'The assessment of June 2019 came before the pilot project, which was in the making in March 2020 and at its mid-term in November 2021. No source says when it started.',
      },
      {
        field: 'parties',
        reason:
          'The posts name no single city of Hunan or Karnali. The provinces stand for the cities that took part.',
      },
    ],
    topics: [{ topic: 'topic/agriculture', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'tourism-mexico-city-luoyang',
    title: 'Sustainable tourism: Mexico City and Luoyang',
    alliance,
    summary: 'Mexico City and Luoyang, China, look for ways to work together on sustainable tourism.',
    description:
      'Mexico City and Luoyang met by video in February 2022 to look for cooperation in sustainable tourism and other fields. The United Nations Office for South-South Cooperation brought them together. The source reports no agreement.',
    parties: [
      { party: 'city/mexico-city', role: 'partner' },
      { party: 'city/luoyang', role: 'partner' },
      { party: unossc, role: 'facilitator', note: 'Brought the two cities together' },
    ],
    citations: [
      {
        source: page2022,
        quote: 'Mexico City and Luoyang Seek Cooperation in Sustainable Tourism & other Development Areas',
        locator: 'post of 8 March 2022',
      },
      {
        source: page2022,
        field: 'parties',
        quote:
          '22 February 2022, Beijing – Facilitated by United Nations Office for South-South Cooperation (UNOSSC), Mexico City of Mexico and Luoyang of China held a video conference for friendly exchanges.',
        locator: 'post of 8 March 2022',
      },
    ],
    decisions: [
      gathered,
      {
        field: 'startedOn',
        reason: 'The source reports a first conversation, not the start of a project.',
      },
    ],
    topics: [{ topic: 'topic/tourism', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'creative-industry-ghana-nanjing-shenzhen',
    title: 'Creative industry: Ghana, Nanjing and Shenzhen',
    alliance,
    summary:
      'Ghana’s film authority and the Chinese cities of Nanjing and Shenzhen explore cooperation in creative industry.',
    description:
      'Ghana’s National Film Authority, Nanjing and Shenzhen took part in an exchange on creative industry in January 2022, which the United Nations Office for South-South Cooperation arranged through its Cities Project. Pilot zones for cultural industry were its special subject.',
    parties: [
      { party: 'organization/ghana-national-film-authority', role: 'partner' },
      { party: 'city/nanjing', role: 'partner' },
      { party: 'city/shenzhen', role: 'partner' },
      { party: unossc, role: 'facilitator', note: 'Arranged the exchange' },
    ],
    citations: [
      {
        source: page2022,
        quote:
          'Ghana National Film Authority, Nanjing City and Shenzhen City of China explore South-South cooperation in creative industry',
        locator: 'post of 1 February 2022',
      },
      {
        source: page2022,
        field: 'parties',
        quote:
          '18 January 2022, Beijing – UNOSSC, through its Cities Project, facilitated South-South exchange in the areas of creative industry development with a special focus on cultural industry pilot zone development…',
        locator: 'post of 1 February 2022',
      },
    ],
    decisions: [
      gathered,
      {
        field: 'startedOn',
        reason: 'The source reports a first exchange, not the start of a project.',
      },
    ],
    topics: [
      { topic: 'topic/creative-industry', relation: 'about' },
      { topic: 'topic/tourism', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'medical-supplies',
    title: 'Medical supplies against COVID-19',
    alliance,
    startedOn: '2020-02-29',
    summary:
      'Masks from Quanzhou for Isfahan and Bergamo, and from Fujian for Koidu, during the COVID-19 pandemic.',
    description: `Asked for help by a Chinese-Iranian chamber of commerce, the Business Council of the MCSR Cities Alliance, which is based in Quanzhou, called on its members on 29 February 2020 to give medical supplies. Close to 40 members from seven countries promised masks and disinfectant. The masks for Iran were to be received and handed out by Iran’s health ministry and the Isfahan Chamber of Commerce.

The council and its members also gave surgical masks to Bergamo in Italy. In December 2021 masks from the friendship association of Fujian province arrived in Koidu, Sierra Leone.`,
    outcomes: `- 80,000 surgical masks, made in Quanzhou, collected for Isfahan and other cities of Iran (March 2020)
- 100,000 surgical masks given to Bergamo (reported in May 2020)
- 150,000 non-surgical masks arrived in Koidu (December 2021)`,
    parties: [
      {
        party: 'city/quanzhou',
        role: 'donor',
        note: 'Through the Business Council of the MCSR Cities Alliance and its members',
      },
      {
        party: 'organization/fujian-provincial-peoples-association-for-friendship-with-foreign-countries',
        role: 'donor',
        note: '150,000 masks for Koidu',
      },
      { party: 'city/isfahan', role: 'recipient', note: 'Together with other cities of Iran' },
      { party: 'city/bergamo', role: 'recipient', note: '100,000 surgical masks' },
      { party: 'city/koidu', role: 'recipient', note: '150,000 non-surgical masks' },
      {
        party: 'organization/isfahan-chamber-of-commerce',
        role: 'facilitator',
        note: 'To receive and hand out the supplies with Iran’s health ministry',
      },
    ],
    citations: [
      {
        source: page2020,
        field: 'startedOn',
        quote:
          '在收到中国伊朗商会的协助请求后,MCSR-CA工商理事会立即在2月29日向遍布全球各地的会员单位发出捐赠号召。',
        locator: chinesePost,
      },
      {
        source: page2020,
        field: 'outcomes',
        quote:
          '海陆丝绸之路城市联盟(MCSR CA)工商理事会及其会员单位已经募集采购了八万个于泉州本地生产的医用外科口罩,并计划于近日将这些物资运往伊斯法罕等伊朗城市',
        locator: chinesePost,
      },
      {
        source: page2020,
        field: 'parties',
        quote: '物资将由伊朗卫生部和伊斯法罕商会集中接收和分散。',
        locator: chinesePost,
      },
      {
        source: page2020,
        field: 'outcomes',
        quote:
          'A hundred thousand surgical masks were donated by the Quanzhou’s Maritime Continental Silk Road Cities Alliance (MCSR CA) Business Council and its members,…',
        locator: 'post of 13 May 2020',
      },
      {
        source: page2020,
        field: 'parties',
        quote: 'Quanzhou city of China donates 100,000 surgical masks to Bergamo in Italy',
        locator: 'post of 13 May 2020',
      },
      {
        source: page2022,
        field: 'outcomes',
        quote:
          '6 December, Beijing – 150,000 non-surgical protective masks donated by Fujian Provincial People’s Association for Friendship with Foreign Countries arrived in Koidu, Sierra Leone with the support and coordination of…',
        locator: 'post of 13 December 2021',
      },
    ],
    decisions: [
      {
        field: 'title',
        reason:
          'The pages report three donations apart from each other. The directory gathers them as one project, because they share their subject and partly their parties.',
      },
      {
        field: 'startedOn',
        reason: 'The day of the first call for donations. The article gives no year; it is of March 2020.',
      },
      {
        field: 'parties',
        reason:
          'The donor to Bergamo is Quanzhou in the title of the post, and the Business Council with its members in the text. Quanzhou is named here, with the council in the note.',
      },
    ],
    topics: [
      { topic: 'topic/covid-19', relation: 'about' },
      { topic: 'topic/health', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedProject[]
