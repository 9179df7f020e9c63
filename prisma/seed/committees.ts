import type { SeedCitation, SeedCommittee } from './shape.ts'

const mcsr = 'source/unossc-mcsr-cities-alliance'
const page2020 = 'source/unossc-cities-project-2020'

const alliance = 'alliance/mcsr-cities-alliance'
const pillars = 'section 3, The Key Pillars'
const established = 'section 5, established committees'
const preparatory = 'section 5, preparatory committees'
const workplan = 'section 6, workplans for 2018'
const chinesePost = 'post of 11 March 2020, in Chinese'

/** The page that lists the committees says how each stood, not since when. */
const listedAsEstablished = { status: 'established', observedOn: '2018' } as const
const listedAsPreparatory = { status: 'preparatory', observedOn: '2018' } as const

/** Workplans are plans: no source says what became of them. */
const planned = (text: string): SeedCommittee['workplanItems'][number] => ({
  year: 2018,
  state: 'planned',
  text,
})

const inWorkplan = (quote: string): SeedCitation => ({
  source: mcsr,
  field: 'workplanItems',
  quote,
  locator: workplan,
})

export const committees = [
  {
    slug: 'cities-forum',
    title: 'Cities Forum',
    alliance,
    kind: 'forum',
    description:
      'A yearly conference of mayors and senior representatives of the member cities and institutions. It discusses and guides the work of the Business Council and the specialized committees. Agreements on business, trade, development and cultural exchange are expected to come out of it. The host city bears the costs.',
    statuses: [],
    workplanItems: [],
    citations: [
      {
        source: mcsr,
        quote:
          'The Cities Forum is an annual conference which gathers mayors and senior representatives from member cities and institutions. It discusses and provides guidance to the work of the Business Council and the various specialized committees.',
        locator: pillars,
      },
      {
        source: mcsr,
        field: 'description',
        quote: 'The host city will be responsible for costs associated with hosting the annual Cities Forum.',
        locator: 'section 4, Financial Modality',
      },
    ],
    decisions: [{ field: 'statuses', reason: 'The source does not say when the forum first met.' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'project-board',
    title: 'Project Board',
    alliance,
    kind: 'board',
    description:
      'The board of the project. Two to three representatives of the specialized committees sit on it in turn; the source names none of them and says no more about the board.',
    statuses: [],
    workplanItems: [],
    citations: [
      {
        source: mcsr,
        quote:
          'Two to three representatives of the specialized committees will serve as rotational members of the Project Board.',
        locator: 'section 5',
      },
    ],
    decisions: [{ field: 'statuses', reason: 'The source does not say whether the board has been formed.' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'business-council',
    title: 'Business Council',
    alliance,
    kind: 'council',
    position: 1,
    names: [{ text: '工商理事会', language: 'zh', kind: 'official' }],
    description: `One of the four pillars of the MCSR Cities Alliance, and the first in its list of established committees. It brings private firms of the member cities into business with each other. An article of 2020 calls it a non-profit organization that works for trade and investment between cities.

- *Group members* are associations of industry or commerce, such as chambers of commerce.
- *Individual members* are entrepreneurs, and executives of larger business associations or enterprises.
- *Observers* may attend meetings with the approval of the chair. They are not members; after a year as an observer, one may apply for membership on nomination by the General Director.

From 2016 to 2018 the council took part three times in the yearly “Bridge for Cities” meeting of the United Nations Industrial Development Organization.`,
    statuses: [
      {
        status: 'established',
        since: '2015-11',
        observedOn: '2018',
        note: 'Founded in November 2015; listed as established about 2018',
      },
    ],
    workplanItems: [
      planned(
        'Help to prepare the 4th China Quanzhou Maritime Silk Road International Brand Expo, and hold the 3rd Chairperson Meeting.',
      ),
      planned('Arrange exchanges in culture and tourism with the Chamber of Commerce of Iran.'),
      planned(
        'Lead study tours to the Tianhong Industrial Zone in Guangning, Vietnam, and to Bangladesh, Indonesia and Cambodia, and write case studies of what works and what was learned in carrying out projects.',
      ),
    ],
    citations: [
      { source: mcsr, quote: 'Business Council', locator: `${established}, 1` },
      {
        source: mcsr,
        field: 'description',
        quote:
          'The Business Council was established in the initiation phase focusing on promoting business ties and contracts between private sector firms in the Cities Alliance.',
        locator: pillars,
      },
      {
        source: mcsr,
        field: 'description',
        quote:
          'Business Council Observers are organizations or individuals who have obtained approval from the Business Council chairman to attend meetings. After a one-year term as an Observer, organizations or businesses can apply for Business Council membership via nomination of the General Director.',
        locator: pillars,
      },
      {
        source: page2020,
        field: 'names',
        quote: '海陆丝绸之路城市联盟(MCSR CA)工商理事会',
        locator: chinesePost,
      },
      {
        source: page2020,
        field: 'statuses',
        quote: 'MCSR CA工商理事会成立于2015年11月,是一个致力于促进城市间贸易和投资合作的非盈利组织。',
        locator: chinesePost,
      },
      {
        source: page2020,
        field: 'description',
        quote:
          '2016年至2018之间,MSCR-CA工商理事会也连续参加了三届由联合国工业发展组织(UNIDO)组织的“Bridge for Cities”年度会议。',
        locator: chinesePost,
      },
      inWorkplan(
        'participate in the preparation of the 4th China Quanzhou Maritime Silk Road International Brand Expo and organize its 3rd Chairperson Meeting;',
      ),
      inWorkplan('Organize cultural and tourism exchanges with Chamber of Commerce of Iran;'),
      inWorkplan(
        'Organize study tours to Tianhong Industrial Zone in Gunagning Vietnam, and to Bangladesh, Indonesia and Cambodia; and prepare case studies for good practices and lessons learned during project implementations.',
      ),
    ],
    decisions: [
      {
        field: 'kind',
        reason:
          'The source counts the council both among the four pillars and among the established specialized committees. It is one body, shown once, as a council.',
      },
      {
        field: 'workplanItems',
        reason:
          '“Gunagning” is corrected to “Guangning”. That is how the name of the Vietnamese province of Quảng Ninh sounds in Chinese, and it may be meant; the source does not say.',
      },
    ],
    topics: [{ topic: 'topic/investment-and-trade', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'education-science-and-culture',
    title: 'Education, science and culture',
    alliance,
    kind: 'specialized_committee',
    position: 2,
    names: [{ text: 'Science, Education and Culture', language: 'en', kind: 'as_listed' }],
    description: 'A committee of the MCSR Cities Alliance for education, science and culture.',
    statuses: [listedAsEstablished],
    workplanItems: [
      planned('Carry out the Silk Road Culture Heritage project.'),
      planned('Strengthen the creative economy.'),
      planned(
        'Hold cultural exchanges along the Maritime Silk Road, and cultural exchanges for young people.',
      ),
      planned('Found a Silk Road Academy.'),
      planned('Work for the protection of the environment.'),
      planned('Name goodwill ambassadors.'),
    ],
    citations: [
      { source: mcsr, quote: 'Education, science and culture', locator: `${established}, 2` },
      {
        source: mcsr,
        field: 'names',
        quote: 'Science, Education and Culture Specialized Committee',
        locator: workplan,
      },
      inWorkplan('Silk Road Culture Heritage project'),
      inWorkplan('promote creative economy'),
      inWorkplan('Organize Maritime Silk Road cultural exchanges and Youth Cultural Exchanges'),
      inWorkplan('Set up Silk Road Academy'),
      inWorkplan('Promote environmental protection'),
      inWorkplan('Appoint goodwill ambassadors'),
    ],
    decisions: [
      {
        field: 'names',
        reason:
          'The list of committees and the workplans write the name differently. It is taken to be one committee with two names.',
      },
      {
        field: 'workplanItems',
        reason: 'The workplan gives the first item as a bare title; the verb “carry out” was added.',
      },
    ],
    topics: [
      { topic: 'topic/education-science-and-culture', relation: 'about' },
      { topic: 'topic/creative-industry', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'sports-and-outdoor-activity',
    title: 'Sports and Outdoor Activity',
    alliance,
    kind: 'specialized_committee',
    position: 3,
    names: [{ text: 'Sports and Outdoor Sports', language: 'en', kind: 'as_listed' }],
    description: 'A committee of the MCSR Cities Alliance for sports and activity outdoors.',
    statuses: [listedAsEstablished],
    workplanItems: [
      planned('Found a Silk Road Sports Academy.'),
      planned('Further exchanges between young people in sports.'),
    ],
    citations: [
      { source: mcsr, quote: 'Sports and Outdoor Activity', locator: `${established}, 3` },
      {
        source: mcsr,
        field: 'names',
        quote: 'Sports and Outdoor Sports Specialized Committees',
        locator: workplan,
      },
      inWorkplan('Establish Silk Road Sports Academy'),
      inWorkplan('Promote youth exchanges in sports'),
    ],
    decisions: [
      {
        field: 'names',
        reason:
          'The list of committees and the workplans write the name differently. It is taken to be one committee with two names.',
      },
    ],
    topics: [{ topic: 'topic/sport', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'smart-cities-and-emerging-industries',
    title: 'Smart cities and emerging industries',
    alliance,
    kind: 'specialized_committee',
    position: 4,
    names: [{ text: 'Smart City and Emerging Industry', language: 'en', kind: 'as_listed' }],
    description: 'A committee of the MCSR Cities Alliance for smart cities and new industries.',
    statuses: [listedAsEstablished],
    workplanItems: [
      planned('Carry out the Uzbekistan Industrial Zone project.'),
      planned('Find partners among the cities of Pakistan.'),
      planned('Hold the Bavaria-Chongqing Smart City Cooperation Forum.'),
      planned('Found the Silk Road Smart City and Emerging Industry International Academy.'),
      planned('Write a case study of how town and country develop in Chongqing.'),
    ],
    citations: [
      { source: mcsr, quote: 'Smart cities and emerging industries', locator: `${established}, 4` },
      {
        source: mcsr,
        field: 'names',
        quote: 'Smart City and Emerging Industry Specialized Committee',
        locator: workplan,
      },
      inWorkplan('Uzbekistan Industrial Zone project'),
      inWorkplan('Partner with cities in Pakistan'),
      inWorkplan('Bavaria-Chongqing Smart City Cooperation Forum'),
      inWorkplan('Silk Road Smart City and Emerging Industry International Academy'),
      inWorkplan('A case study of Chongqing urban-rural development model'),
    ],
    decisions: [
      {
        field: 'names',
        reason:
          'The list of committees and the workplans write the name differently. It is taken to be one committee with two names.',
      },
      {
        field: 'workplanItems',
        reason:
          'The workplan gives four of the items as bare titles. The verbs “carry out”, “hold”, “found” and “write” were added.',
      },
    ],
    topics: [{ topic: 'topic/smart-cities', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'investment-and-trade',
    title: 'Investment and trade',
    alliance,
    kind: 'specialized_committee',
    position: 5,
    description: 'A committee of the MCSR Cities Alliance for investment and trade.',
    statuses: [listedAsEstablished],
    workplanItems: [
      planned('Build a database of projects.'),
      planned('Set up an industrial zone for exports by cross-border e-commerce.'),
    ],
    citations: [
      { source: mcsr, quote: 'Investment and trade', locator: `${established}, 5` },
      inWorkplan('Set up project database'),
      inWorkplan('Set up cross-border e-commercee export industrial zone'),
    ],
    topics: [
      { topic: 'topic/investment-and-trade', relation: 'about' },
      { topic: 'topic/e-commerce', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'tourism',
    title: 'Tourism',
    alliance,
    kind: 'specialized_committee',
    position: 6,
    description: 'A committee of the MCSR Cities Alliance for tourism. No workplan for 2018 is given for it.',
    statuses: [listedAsPreparatory],
    workplanItems: [],
    citations: [{ source: mcsr, quote: 'Tourism', locator: `${preparatory}, 1` }],
    topics: [{ topic: 'topic/tourism', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'environmental-protection-renewable-energy-and-climate-change',
    title: 'Environmental protection, renewable energy and climate change',
    alliance,
    kind: 'specialized_committee',
    position: 7,
    names: [{ text: 'Environment Protection', language: 'en', kind: 'as_listed' }],
    description:
      'A committee of the MCSR Cities Alliance for the environment, renewable energy and climate change.',
    statuses: [listedAsPreparatory],
    workplanItems: [
      planned('Prepare a report on carbon trading, and a platform for carbon trading between cities.'),
    ],
    citations: [
      {
        source: mcsr,
        quote: 'Environmental protection, renewable energy and climate change',
        locator: `${preparatory}, 2`,
      },
      {
        source: mcsr,
        field: 'names',
        quote: 'Environment Protection Preparatory Specialized Committee',
        locator: workplan,
      },
      inWorkplan('Carbon trade report and City Carbon Trade platform'),
    ],
    decisions: [
      {
        field: 'names',
        reason:
          'The list of committees and the workplans write the name differently. It is taken to be one committee with two names.',
      },
      { field: 'workplanItems', reason: 'The workplan gives bare titles; the verb “prepare” was added.' },
    ],
    topics: [{ topic: 'topic/environment-and-climate', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'financial-markets',
    title: 'Financial markets',
    alliance,
    kind: 'specialized_committee',
    position: 8,
    names: [{ text: 'Financial Market', language: 'en', kind: 'as_listed' }],
    description: 'A committee of the MCSR Cities Alliance for financial markets.',
    statuses: [listedAsPreparatory],
    workplanItems: [
      planned('Hold the MCSR Financial Market Forum together with the ceremony that launches the committee.'),
    ],
    citations: [
      { source: mcsr, quote: 'Financial markets', locator: `${preparatory}, 3` },
      {
        source: mcsr,
        field: 'names',
        quote: 'Financial Market Preparatory Specialized Committee',
        locator: workplan,
      },
      inWorkplan('MCSR Financial Market Forum and Launching Ceremony'),
    ],
    decisions: [
      {
        field: 'names',
        reason:
          'The list of committees and the workplans write the name differently. It is taken to be one committee with two names.',
      },
      {
        field: 'workplanItems',
        reason:
          'The workplan gives bare titles, and does not say what is launched; the ceremony is taken to be that of the committee, as with logistics and infrastructure.',
      },
    ],
    topics: [{ topic: 'topic/finance', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'information-and-communications-technology',
    title: 'Information and communications technology',
    alliance,
    kind: 'specialized_committee',
    position: 9,
    names: [{ text: 'Information and Communication Technology', language: 'en', kind: 'as_listed' }],
    description: 'A committee of the MCSR Cities Alliance for information and communications technology.',
    statuses: [listedAsPreparatory],
    workplanItems: [
      planned('Build the “Virtual Belt and Road”.'),
      planned('Study electronic government and smart cities in other countries.'),
    ],
    citations: [
      { source: mcsr, quote: 'Information and communications technology', locator: `${preparatory}, 4` },
      {
        source: mcsr,
        field: 'names',
        quote: 'Information and Communication Technology Preparatory Specialized Committee',
        locator: workplan,
      },
      inWorkplan('Build Virtual Belt and Road'),
      inWorkplan('Research on E-governance and smart city from overseas'),
    ],
    decisions: [
      {
        field: 'names',
        reason:
          'The list of committees and the workplans write the name differently. It is taken to be one committee with two names.',
      },
    ],
    topics: [
      { topic: 'topic/information-and-communications-technology', relation: 'about' },
      { topic: 'topic/smart-cities', relation: 'about' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'logistics-and-infrastructure',
    title: 'Logistics and infrastructure',
    alliance,
    kind: 'specialized_committee',
    position: 10,
    description: 'A committee of the MCSR Cities Alliance for logistics and infrastructure.',
    statuses: [listedAsPreparatory],
    workplanItems: [
      planned(
        'Hold the Belt and Road International Logistics Summit together with the ceremony that launches the committee.',
      ),
      planned(
        'Set up a logistics information centre for China, Mongolia and Russia in Mongolia, and hold the “Transit Mongolia 2018” forum in Irkutsk, Russia, jointly with Mongolia and Russia.',
      ),
    ],
    citations: [
      { source: mcsr, quote: 'Logistics and infrastructure', locator: `${preparatory}, 5` },
      inWorkplan(
        'Organize “Belt and Road International Logistics Summit” and Specialized Committee Launching Ceremony',
      ),
      inWorkplan(
        'Establish in Mongolia “China Mongolia and Russia logistical information center" jointly organize with Mongolia and Russia in Irkutsk, Russia “Transit Mongolia 2018” forum',
      ),
    ],
    topics: [{ topic: 'topic/logistics-and-infrastructure', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'traditional-medicine-and-health',
    title: 'Traditional medicine and health',
    alliance,
    kind: 'specialized_committee',
    position: 11,
    names: [{ text: 'Traditional Medicine', language: 'en', kind: 'as_listed' }],
    description: 'A committee of the MCSR Cities Alliance for traditional medicine and health.',
    statuses: [listedAsPreparatory],
    workplanItems: [
      planned('Form the specialized committee on traditional medicine.'),
      planned('Hold the MCSR Traditional Medicine Cooperation International Seminar.'),
    ],
    citations: [
      { source: mcsr, quote: 'Traditional medicine and health', locator: `${preparatory}, 6` },
      {
        source: mcsr,
        field: 'names',
        quote: 'Traditional Medicine Preparatory Specialized Committee',
        locator: workplan,
      },
      inWorkplan('Establish specialized committee in traditional medicine'),
      inWorkplan('MCSR Traditional Medicine Cooperation International Seminar'),
    ],
    decisions: [
      {
        field: 'names',
        reason:
          'The list of committees and the workplans write the name differently. It is taken to be one committee with two names.',
      },
      {
        field: 'workplanItems',
        reason: 'The workplan gives the seminar as a bare title; the verb “hold” was added.',
      },
    ],
    topics: [{ topic: 'topic/health', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'green-industrial-development',
    title: 'Green industrial development',
    alliance,
    kind: 'specialized_committee',
    position: 12,
    description:
      'A committee of the MCSR Cities Alliance for green industrial development. No workplan for 2018 is given for it.',
    statuses: [listedAsPreparatory],
    workplanItems: [],
    citations: [{ source: mcsr, quote: 'Green industrial development', locator: `${preparatory}, 7` }],
    topics: [{ topic: 'topic/green-industry', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'sustainable-urbanization',
    title: 'Sustainable urbanization',
    alliance,
    kind: 'specialized_committee',
    position: 13,
    description:
      'A committee of the MCSR Cities Alliance for sustainable urbanization. No workplan for 2018 is given for it.',
    statuses: [listedAsPreparatory],
    workplanItems: [],
    citations: [{ source: mcsr, quote: 'Sustainable urbanization', locator: `${preparatory}, 8` }],
    topics: [{ topic: 'topic/sustainable-urban-development', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'peace-and-development',
    title: 'Peace and development',
    alliance,
    kind: 'specialized_committee',
    position: 14,
    description:
      'A committee of the MCSR Cities Alliance for peace and development. No workplan for 2018 is given for it.',
    statuses: [listedAsPreparatory],
    workplanItems: [],
    citations: [{ source: mcsr, quote: 'Peace and development', locator: `${preparatory}, 9` }],
    topics: [{ topic: 'topic/peace', relation: 'about' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'think-tank',
    title: 'Think Tank',
    alliance,
    kind: 'specialized_committee',
    position: 15,
    description:
      'A preparatory committee of the MCSR Cities Alliance. It stands only among the workplans for 2018, not in the list of committees.',
    statuses: [
      { ...listedAsPreparatory, note: 'Named only among the workplans, as a preparatory committee' },
    ],
    workplanItems: [planned('Hold the Belt and Road Think Tank Seminar.')],
    citations: [
      { source: mcsr, quote: 'Think Tank Preparatory Specialized Committee', locator: workplan },
      inWorkplan('Organize “Belt and Road Think Tank Seminar”'),
    ],
    decisions: [
      {
        field: 'position',
        reason:
          'The list of committees does not name it; the directory places it after the fourteen listed ones.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedCommittee[]
