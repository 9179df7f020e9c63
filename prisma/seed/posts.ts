import type { SeedPost } from './shape.ts'

const page2022 = 'source/unossc-cities-project-2022'
const page2020 = 'source/unossc-cities-project-2020'

const products = 'Recent Knowledge Products'
const news = 'Recent News & Pilot Projects'

const project = 'alliance/unossc-cities-project'
const unossc = 'organization/united-nations-office-for-south-south-cooperation'

/** Reports open with a date and a place. It is not the day of publication, which stands above the title. */
const openingDate = {
  field: 'eventStartOn',
  reason: 'The date with which the report opens is taken for the day of what it reports.',
}

export const posts = [
  {
    slug: 'spotlighting-cities-covid-19-responses',
    title: 'Spotlighting: Cities and Other Sub-National COVID-19 Responses for SSTC (UNOSSC-UNDRR, 2022)',
    type: 'publication',
    publishedOn: '2022-05-06',
    language: 'en',
    summary:
      'A publication of UNOSSC and UNDRR on what cities and other local authorities did against COVID-19, for use in South-South and triangular cooperation.',
    labels: ['Cities Clusters - DRR Knowledge Products', 'Cities Project Knowledge Products', 'Publications'],
    about: [project, unossc, 'organization/united-nations-office-for-disaster-risk-reduction'],
    citations: [
      {
        source: page2022,
        quote:
          'From the onset of the COVID-19 pandemic to its global spread, the crisis has had negative impacts on individuals, communities, and societies, particularly on the most vulnerable people in the…',
        locator: products,
      },
    ],
    topics: [
      { topic: 'topic/disaster-risk-reduction', relation: 'about' },
      { topic: 'topic/covid-19', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'training-report-cross-border-e-commerce',
    title: 'Training Report: Cross-border E-commerce & Digital Innovation',
    type: 'publication',
    publishedOn: '2021-04-30',
    language: 'en',
    summary:
      'Report on a training in which cities learned about selling online across borders and about digital innovation for sustainable development.',
    labels: ['Cities Clusters - E-commerce Knowledge Products', 'Cities Project Knowledge Products'],
    about: [project],
    citations: [
      {
        source: page2022,
        quote:
          'Training Report: SSC & TrC Among Cities on Cross-border E-commerce & Digital Innovation for Sustainable Development E-commerce is an effective instrument with which developing countries can unlock the opportunities offered…',
        locator: products,
      },
    ],
    topics: [{ topic: 'topic/e-commerce', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'cities-project-2020-highlights',
    title: 'Cities Project 2020 Highlights',
    type: 'publication',
    publishedOn: '2021-04-21',
    language: 'en',
    summary: 'The Cities Project looks back on 2020, a year marked by the pandemic.',
    labels: ['Cities Project Knowledge Products'],
    about: [project],
    citations: [
      {
        source: page2022,
        quote:
          '2020 was a challenging year. The global pandemic brought to the surface an immense resource gap between different countries around the world and the overall fragility of the world economy.…',
        locator: products,
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'training-report-travel-south-over-cloud',
    title: 'Training Report: Travel South over Cloud',
    type: 'publication',
    publishedOn: '2021-04-21',
    language: 'en',
    summary:
      'Report on a training about South-South cooperation in tourism and the recovery of tourism after COVID-19.',
    labels: ['Cities Clusters - Tourism Knowledge Products', 'Cities Project Knowledge Products'],
    about: [project],
    citations: [
      {
        source: page2022,
        quote:
          'Training Report: Travel South over Cloud South-South Cooperation in Promoting Tourism for Sustainable Development Against the Backdrop of COVID-19 Recovery The COVID-19 crisis is a major shock for the most…',
        locator: products,
      },
    ],
    topics: [
      { topic: 'topic/tourism', relation: 'about' },
      { topic: 'topic/covid-19', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'waste-management-partnership-koidu-kushtia',
    title: 'City-to-City Partnership on Waste Management between Koidu, Sierra Leone, & Kushtia, Bangladesh',
    type: 'news',
    publishedOn: '2022-05-10',
    language: 'en',
    summary:
      'The city council of Koidu New Sembehun and the municipality of Kushtia have become partners, to learn from each other about waste management.',
    labels: ['Cities Clusters - Waste', 'Cities Project', 'News'],
    about: [project, 'project/waste-management-koidu-kushtia', 'city/koidu', 'city/kushtia'],
    citations: [
      {
        source: page2022,
        quote:
          'Waste Wise Cities Koidu: Koidu New Sembehun City Council Forms a South-South Cooperation and Learning Partnership with Kushtia Municipality, in the People’s Republic of Bangladesh With support from the United…',
        locator: news,
      },
    ],
    topics: [{ topic: 'topic/waste', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'youth-volunteerism-pilot-launch-banjul',
    title:
      'Cities Pilot Initiative Launch: Advancing Youth Volunteerism through SSTC in the Context of COVID-19 Response and Recovery in Banjul, the Gambia',
    type: 'news',
    publishedOn: '2022-04-29',
    eventStartOn: '2022-04-28',
    language: 'en',
    summary: 'A pilot project on voluntary work by young people in Banjul has been launched.',
    labels: ['Cities Clusters - COVID-19', 'Cities Project', 'Cities Project COVID-19 Response', 'News'],
    about: [project, 'project/youth-volunteerism-banjul', 'city/banjul'],
    citations: [
      {
        source: page2022,
        quote:
          '28 April 2022, New York: The South-South Cities Pilot on “Advancing Youth Volunteerism in Banjul City of The Gambia, through South-South and Triangular Cooperation, in the context of COVID-19 Response…',
        locator: news,
      },
    ],
    decisions: [openingDate],
    topics: [
      { topic: 'topic/volunteering', relation: 'about' },
      { topic: 'topic/covid-19', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'shenzhen-banjul-exchange-youth-volunteerism',
    title: 'Shenzhen, China and Banjul, the Gambia Exchanges on Youth Volunteerism and Digital Platforms',
    type: 'news',
    publishedOn: '2022-04-20',
    eventStartOn: '2022-04-15',
    language: 'en',
    summary:
      'Shenzhen and Banjul met online to speak about young volunteers and the digital platforms that serve them.',
    labels: ['Cities Project', 'News'],
    about: [project, 'project/youth-volunteerism-banjul', 'city/shenzhen', 'city/banjul', unossc],
    citations: [
      {
        source: page2022,
        quote:
          '15 April 2022: The United Nations Office for South-South Cooperation (UNOSSC) held an online exchange event between Shenzhen, China and Banjul, the Gambia) on youth volunteerism. Representatives of the Banjul…',
        locator: news,
      },
    ],
    decisions: [openingDate],
    topics: [
      { topic: 'topic/volunteering', relation: 'about' },
      { topic: 'topic/information-and-communications-technology', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'hunan-karnali-agricultural-practices',
    title: 'Cities in Hunan, China, and Karnali, Nepal exchange Agricultural Practices for Poverty Reduction',
    type: 'news',
    publishedOn: '2022-04-18',
    eventStartOn: '2022-04-13',
    language: 'en',
    summary:
      'Cities of China’s Hunan province and Nepal’s Karnali province exchanged online what they know about farming that reduces poverty.',
    labels: ['Cities Clusters - Agriculture', 'Cities Project', 'News'],
    about: [project, 'project/sustainable-agriculture-nepal', 'city/hunan', 'city/karnali', unossc],
    citations: [
      {
        source: page2022,
        quote:
          'Beijing, 13 April 2022: The United Nations Office for South-South Cooperation (UNOSSC) organized an online exchange event on agriculture among cities of China and Nepal, with support of the Hunan…',
        locator: news,
      },
    ],
    decisions: [openingDate],
    topics: [{ topic: 'topic/agriculture', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'mexico-city-luoyang-sustainable-tourism',
    title: 'Mexico City and Luoyang Seek Cooperation in Sustainable Tourism & other Development Areas',
    type: 'news',
    publishedOn: '2022-03-08',
    eventStartOn: '2022-02-22',
    language: 'en',
    summary:
      'Mexico City and Luoyang held a video conference and look for ways to cooperate in sustainable tourism and other fields.',
    labels: ['Cities Project', 'News'],
    about: [project, 'project/tourism-mexico-city-luoyang', 'city/mexico-city', 'city/luoyang', unossc],
    citations: [
      {
        source: page2022,
        quote:
          '22 February 2022, Beijing – Facilitated by United Nations Office for South-South Cooperation (UNOSSC), Mexico City of Mexico and Luoyang of China held a video conference for friendly exchanges. At…',
        locator: news,
      },
    ],
    decisions: [openingDate],
    topics: [{ topic: 'topic/tourism', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'ghana-nanjing-shenzhen-creative-industry',
    title:
      'Ghana National Film Authority, Nanjing City and Shenzhen City of China explore South-South cooperation in creative industry',
    type: 'news',
    publishedOn: '2022-02-01',
    eventStartOn: '2022-01-18',
    language: 'en',
    summary:
      'Ghana’s film authority, Nanjing and Shenzhen exchanged views on creative industry and on pilot zones for cultural industry.',
    labels: ['Cities Clusters - Tourism Knowledge Products', 'Cities Project', 'News'],
    about: [
      project,
      'project/creative-industry-ghana-nanjing-shenzhen',
      'organization/ghana-national-film-authority',
      'city/nanjing',
      'city/shenzhen',
      unossc,
    ],
    citations: [
      {
        source: page2022,
        quote:
          '18 January 2022, Beijing – UNOSSC, through its Cities Project, facilitated South-South exchange in the areas of creative industry development with a special focus on cultural industry pilot zone development…',
        locator: news,
      },
    ],
    decisions: [openingDate],
    topics: [
      { topic: 'topic/creative-industry', relation: 'about' },
      { topic: 'topic/tourism', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'fujian-masks-for-koidu',
    title: 'Fujian Provincial Association Donates 150,000 Non-surgical Masks to Koidu, Sierra Leone',
    type: 'news',
    publishedOn: '2021-12-13',
    eventStartOn: '2021-12-06',
    language: 'en',
    summary: 'A gift of 150,000 masks from a friendship association of Fujian province has reached Koidu.',
    labels: ['Cities Project', 'Cities Project COVID-19 Response', 'News'],
    about: [
      project,
      'project/medical-supplies',
      'organization/fujian-provincial-peoples-association-for-friendship-with-foreign-countries',
      'city/fujian',
      'city/koidu',
    ],
    citations: [
      {
        source: page2022,
        quote:
          '6 December, Beijing – 150,000 non-surgical protective masks donated by Fujian Provincial People’s Association for Friendship with Foreign Countries arrived in Koidu, Sierra Leone with the support and coordination of…',
        locator: news,
      },
    ],
    decisions: [
      {
        field: 'eventStartOn',
        reason:
          'The date with which the report opens is taken for the day of what it reports. It has no year; that of publication is taken.',
      },
    ],
    topics: [
      { topic: 'topic/covid-19', relation: 'about' },
      { topic: 'topic/health', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'workshop-sustainable-agriculture-value-chain-nepal',
    title: 'Consultative Workshop on Advancing Sustainable Agriculture Value Chain in Nepal',
    type: 'news',
    publishedOn: '2021-11-18',
    eventStartOn: '2021-11-10',
    language: 'en',
    summary:
      'Khajura, UNDP Nepal, WFP Nepal and others met half-way through the pilot project on sustainable agriculture.',
    labels: ['Cities Project', 'News'],
    about: [
      project,
      'project/sustainable-agriculture-nepal',
      'city/khajura',
      'organization/undp-nepal',
      'organization/wfp-nepal',
      unossc,
    ],
    citations: [
      {
        source: page2022,
        quote:
          '10 November 2021, Beijing: The United Nations Office for South-South Cooperation (UNOSSC) Cities Project team organized the mid-term pilot workshop between Khajura rural municipality of Nepal, UNDP Nepal, WFP Nepal,…',
        locator: news,
      },
    ],
    decisions: [openingDate],
    topics: [{ topic: 'topic/agriculture', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'community-led-covid-19-responses',
    title: 'Article: Emerging lessons from community-led COVID-19 responses in urban areas',
    type: 'article',
    publishedOn: '2020-06-29',
    language: 'en',
    summary:
      'The first article of a series by the International Institute for Environment and Development, on what communities in cities did against the coronavirus and what can be learned from it.',
    labels: ['Cities Project', 'COVID-19', 'News'],
    about: [project, 'organization/international-institute-for-environment-and-development'],
    citations: [
      {
        source: page2020,
        quote:
          'This article is the first in a new series by the International Institute for Environment and Development that aims to offer a holistic, forward-looking response to the coronavirus pandemic, drawing…',
        locator: news,
      },
    ],
    topics: [{ topic: 'topic/covid-19', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'city-to-city-partnerships-report',
    title:
      'City-to-City Partnerships and South-South and Triangular Cooperation on Sustainable Urban Development',
    type: 'publication',
    publishedOn: '2020-06-25',
    language: 'en',
    summary:
      'A report by UNOSSC and the Inter-American Institute for Global Change Research on partnerships between cities for sustainable urban development.',
    labels: ['Cities Project', 'Publications'],
    about: [project, unossc, 'organization/inter-american-institute-for-global-change-research'],
    citations: [
      {
        source: page2020,
        quote:
          'UNOSSC in partnership with the Inter-American Institute for Global Change Research (IAI) recently launched a joint report “City-to-City Partnerships and South-South and Triangular Cooperation on Sustainable Urban Development” that focuses…',
        locator: news,
      },
    ],
    topics: [{ topic: 'topic/sustainable-urban-development', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'webinar-cooperation-between-cities-for-climate-action',
    title: 'Webinar: South-South Cooperation Between Cities for Climate Action – 30 June 2020',
    type: 'event',
    publishedOn: '2020-06-24',
    eventStartOn: '2020-06-30',
    language: 'en',
    summary:
      'A webinar of UNOSSC on climate action by cities, with specialists from Argentina, Brazil, Chile, China and India, perhaps among others: the excerpt breaks off there.',
    labels: ['Cities Project', 'Events', 'Webinar page link posts'],
    about: [project, unossc],
    citations: [
      {
        source: page2020,
        quote:
          '30 June 2020 - Organized by the United Nations Office for South-South Cooperation (UNOSSC), this webinar brought together experts, decision-makers, scientists and researchers from Argentina, Brazil, Chile, China and India…',
        locator: news,
      },
    ],
    decisions: [
      {
        field: 'publishedOn',
        reason:
          'The page dates the post 24 June 2020, though its text speaks of the webinar of 30 June 2020 as past. Both dates are kept as given.',
      },
    ],
    topics: [{ topic: 'topic/environment-and-climate', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'webinar-cities-responding-to-covid-19',
    title: 'Webinar: Cities and Local Administrations as Actors in Responding to COVID-19 & the Role of SSTC',
    type: 'event',
    publishedOn: '2020-06-05',
    eventStartOn: '2020-06-10',
    language: 'en',
    summary:
      'A webinar of UNOSSC and the UNDP Seoul Policy Centre on what cities and local administrations do against COVID-19, and what South-South and triangular cooperation adds.',
    labels: ['Cities Project', 'Events', 'Webinar page link posts'],
    about: [project, unossc, 'organization/undp-seoul-policy-centre'],
    citations: [
      {
        source: page2020,
        quote:
          'On 10 June 2020, United Nations Office for South-South Cooperation (UNOSSC) and UNDP Seoul Policy Centre (USPC), jointly organized a webinar on “Cities and local administrations as actors in responding…',
        locator: news,
      },
    ],
    decisions: [
      {
        field: 'publishedOn',
        reason:
          'The page dates the post 5 June 2020, though its text speaks of the webinar of 10 June 2020 as past. Both dates are kept as given.',
      },
    ],
    topics: [{ topic: 'topic/covid-19', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'strengthening-preparedness-for-covid-19-in-cities',
    title: 'Strengthening Preparedness for COVID-19 in Cities and Urban Settings',
    type: 'publication',
    publishedOn: '2020-05-13',
    language: 'en',
    summary:
      'A report shared by the Pan American Health Organization, which is to help those who govern cities to find out what works against COVID-19.',
    labels: ['Cities Project'],
    about: [project, 'organization/pan-american-health-organization'],
    citations: [
      {
        source: page2020,
        quote:
          'PAHO shared a report titled “Strengthening Preparedness for COVID-19 in Cities and UrbanSettings” to support local authorities, leaders and policy-makers in cities and other urban settlements in identifying effective approaches…',
        locator: news,
      },
    ],
    decisions: [
      {
        field: 'type',
        reason:
          'The post has no label that says its type. It presents a report, so it stands with publications.',
      },
    ],
    topics: [
      { topic: 'topic/covid-19', relation: 'about' },
      { topic: 'topic/health', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'quanzhou-masks-for-bergamo',
    title: 'Quanzhou city of China donates 100,000 surgical masks to Bergamo in Italy',
    type: 'news',
    publishedOn: '2020-05-13',
    language: 'en',
    summary:
      'The Business Council of the MCSR Cities Alliance in Quanzhou and its members have given 100,000 surgical masks to Bergamo.',
    labels: ['Cities Project', 'News'],
    about: [
      project,
      'project/medical-supplies',
      'alliance/mcsr-cities-alliance',
      'committee/business-council',
      'city/quanzhou',
      'city/bergamo',
    ],
    citations: [
      {
        source: page2020,
        quote:
          'Solidarity among Cities in Response to COVID-19 A hundred thousand surgical masks were donated by the Quanzhou’s Maritime Continental Silk Road Cities Alliance (MCSR CA) Business Council and its members,…',
        locator: news,
      },
    ],
    topics: [
      { topic: 'topic/covid-19', relation: 'about' },
      { topic: 'topic/health', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'needs-assessment-khajura',
    title: 'Cities Project Completes Demand-driven Needs Assessment in Khajura',
    type: 'news',
    publishedOn: '2020-03-11',
    eventStartOn: '2019-06-10',
    language: 'en',
    summary:
      'A mission of five days found out what the rural municipality of Khajura needs for a sustainable development; a pilot project is in the making.',
    labels: ['Cities Project'],
    about: [project, 'project/sustainable-agriculture-nepal', 'city/khajura', unossc],
    citations: [
      {
        source: page2020,
        quote:
          'Pilot Project in the Making On 10 June 2019, UNOSSC’s Cities Project initiated a five-day multi-stakeholder mission to Khajura Rural Municipality to conduct a sustainable development needs assessment. Khajura was…',
        locator: news,
      },
    ],
    decisions: [
      {
        field: 'type',
        reason:
          'The post has no label that says its type. It reports what has been done, so it stands with news.',
      },
      {
        field: 'eventEndOn',
        reason: 'The mission took five days from 10 June 2019. The day on which it ended is not given.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'quanzhou-masks-for-isfahan',
    title: '南南合作应对新冠疫情 城市携手共度艰难时刻',
    type: 'news',
    publishedOn: '2020-03-11',
    eventStartOn: '2020-02-29',
    language: 'zh',
    summary:
      '“South-South cooperation against COVID-19: cities go through hard times together.” The Business Council of the MCSR Cities Alliance in Quanzhou has collected 80,000 surgical masks for Isfahan and other cities of Iran and asks for more gifts. The council was founded in November 2015 and has drawn 150 organizations from over 20 countries.',
    labels: ['Cities Project'],
    about: [
      project,
      'project/medical-supplies',
      'alliance/mcsr-cities-alliance',
      'committee/business-council',
      'city/quanzhou',
      'city/isfahan',
      'organization/isfahan-chamber-of-commerce',
    ],
    citations: [
      {
        source: page2020,
        quote: '泉州为伊朗伊斯法罕城市伙伴募捐医用口罩',
        locator: news,
      },
      {
        source: page2020,
        field: 'eventStartOn',
        quote: '自2月29日发出向伊朗募捐医疗用品和个人防护用品(PPE)的号召后',
        locator: news,
      },
      {
        source: page2020,
        field: 'summary',
        quote:
          '自成立以来,该组织已经吸引了150个来自伊朗、印度尼西亚、日本、柬埔寨、菲律宾、越南、缅甸、孟加拉国、阿联酋和俄罗斯等20多个国家的公共和私营部门组织及民间社会组织加入。',
        locator: news,
      },
    ],
    decisions: [
      {
        field: 'title',
        reason: 'The title is kept in the language of the article; the summary begins with a translation.',
      },
      {
        field: 'type',
        reason: 'The post has no label that says its type. It opens like a report, so it stands with news.',
      },
      {
        field: 'eventStartOn',
        reason:
          'The day of the call for donations. The article opens with 5 March 2020, yet quotes figures of 8 March, and was published on 11 March.',
      },
      {
        field: 'body',
        reason:
          'The article names two people and how to reach them. The directory sums it up and repeats neither.',
      },
    ],
    topics: [
      { topic: 'topic/covid-19', relation: 'about' },
      { topic: 'topic/health', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedPost[]
