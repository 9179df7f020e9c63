import type { SeedAlliance } from '#prisma/seed/shape.ts'

const page = 'source/unossc-mcsr-cities-alliance'
const projectPage2020 = 'source/unossc-cities-project-2020'

export const mcsrCitiesAlliance = {
  slug: 'mcsr-cities-alliance',
  title: 'MCSR Cities Alliance',
  kind: 'alliance',
  belongingWord: 'member',
  names: [
    { text: 'Maritime-Continental Silk Road Cities Alliance', language: 'en', kind: 'official' },
    { text: 'Maritime Continental Silk Road Cities Alliance', language: 'en', kind: 'as_listed' },
    { text: 'MCSR CA', language: 'en', kind: 'short' },
    { text: '海陆丝绸之路城市联盟', language: 'zh', kind: 'official' },
  ],
  summary:
    'Cities and institutions along the maritime and continental Silk Roads, with an annual forum, a business council and specialized committees.',
  description: `The MCSR Cities Alliance unites member cities and institutions along the maritime and continental Silk Roads (MCSR). Its structure took shape in an initiation phase in 2015 and 2016; a full phase was laid out for 2017 to 2021. The United Nations Office for South-South Cooperation (UNOSSC) coordinates it at the request of the Government of China, and a secretariat in Beijing runs it.

It rests on four pillars: the alliance itself, the Cities Forum, the Business Council and the specialized committees. The source names no member city.`,
  sections: [
    {
      kind: 'goal',
      title: 'Partnerships between cities',
      text: 'Help cities to become partners in development, trade and investment, so that their countries can better deal with social and economic difficulties.',
    },
    {
      kind: 'goal',
      title: 'The Belt and Road Initiative',
      text: 'Support the five priorities of the Belt and Road Initiative: coordinated policies, connected infrastructure, free flow of trade, financial integration and ties between people.',
    },
    {
      kind: 'goal',
      title: 'Plans by sector',
      text: 'In the full phase, help to write, coordinate and join up plans and projects in sectors such as green economy, smart cities, tourism, culture, trade and investment.',
    },
    {
      kind: 'goal',
      title: 'A worldwide platform',
      text: 'Become a place where cities of all regions exchange experience in South-South and triangular cooperation, share knowledge and strengthen their public institutions.',
    },
    {
      kind: 'principle',
      title: 'South-South cooperation',
      text: 'National ownership and independence are respected; partners are equal, set no conditions, benefit mutually and act on demand.',
    },
    {
      kind: 'principle',
      title: 'Led by demand',
      text: 'The alliance answers the needs of its members and fits into their local, national and regional plans.',
    },
    {
      kind: 'principle',
      title: 'Ownership by the cities',
      text: 'Cities of the South contribute most and benefit most; they are to own the project and set its agenda.',
    },
    {
      kind: 'principle',
      title: 'Many partners',
      text: 'The United Nations system, national and local governments, civil society and private firms work together.',
    },
    {
      kind: 'pillar',
      title: 'The MCSR Cities Alliance',
      text: 'The body above the others, made up of members.',
    },
    {
      kind: 'pillar',
      title: 'The Cities Forum',
      text: 'A yearly conference of mayors and senior representatives, which discusses and guides the work of the Business Council and the committees. Agreements on business, trade, development and culture are expected to be signed there.',
    },
    {
      kind: 'pillar',
      title: 'The Business Council',
      text: 'A committee that brings private firms of the member cities into business with each other.',
    },
    {
      kind: 'pillar',
      title: 'The Specialized Committees',
      text: 'Committees that bring governments, businesses, institutions and civil society together, each for one sector, formed as member cities and institutions ask for them. They find money and other means for what their action plans contain, and are encouraged to plan across sectors. A working group is set up to manage an initiative once it is under way.',
    },
    { kind: 'activity', title: 'Membership', text: 'Win more members.' },
    {
      kind: 'activity',
      title: 'Knowledge',
      text: 'Bring together what members know, the skills they have and the means they can spare, and use them on problems of development.',
    },
    {
      kind: 'activity',
      title: 'Cities Forum',
      text: 'Reshape the forum so that cities can share policies, programmes and knowledge there, and run it better.',
    },
    {
      kind: 'activity',
      title: 'Business Council',
      text: 'Have the council work for more trade and investment between cities.',
    },
    {
      kind: 'activity',
      title: 'Specialized committees',
      text: 'Gather experts in committees that draw up action plans with which cities can tackle difficulties of one sector or of several together.',
    },
    {
      kind: 'operations',
      title: 'Coordination',
      text: 'UNOSSC coordinates and helps to carry out the work, under the direct implementation modality, as the Government of China requested.',
    },
    {
      kind: 'operations',
      title: 'Secretariat',
      text: 'The secretariat in Beijing manages the daily work. UNOSSC in New York oversees and supports it, assisted by the country office of the United Nations Development Programme (UNDP) in China.',
    },
    {
      kind: 'operations',
      title: 'In the regions',
      text: 'As the work grows, UNOSSC’s regional offices, UNDP’s country offices and the country teams of other United Nations entities are to support single initiatives.',
    },
    {
      kind: 'operations',
      title: 'Several implementing partners',
      text: 'The form chosen for the project lets more than one partner carry it out as more countries take part.',
    },
    {
      kind: 'operations',
      title: 'Forming and closing committees',
      text: 'The proposing body and the main partner institutions write and agree the terms of reference of a committee, which go to the secretariat for review and approval. A committee may be dropped if it finds no active members or brings no results, and others may be added as new themes come up.',
    },
    {
      kind: 'operations',
      title: 'Project board',
      text: 'Two to three representatives of the specialized committees sit on the project board in turn.',
    },
    {
      kind: 'funding',
      title: 'Secretariat',
      text: 'Project funds pay for the secretariat: its operation, project management with monitoring and evaluation, training, and seed money for sector plans.',
    },
    {
      kind: 'funding',
      title: 'Committee activities',
      text: 'Project funds also go to chosen activities that a committee formally submits and that are approved in the annual work plan of the project.',
    },
    { kind: 'funding', title: 'Cities Forum', text: 'The city that hosts the yearly forum bears its costs.' },
    {
      kind: 'funding',
      title: 'Business Council and committees',
      text: 'The Business Council and the committees raise the means for their own running and for their action plans.',
    },
    {
      kind: 'funding',
      title: 'Raising funds',
      text: 'UNOSSC helps, together with partners, to raise funds.',
    },
    {
      kind: 'phase',
      title: 'Initiation phase',
      text: 'The structure with its four pillars was worked out.',
      since: '2015',
      until: '2016',
    },
    {
      kind: 'phase',
      title: 'Full-fledged project phase',
      text: 'The alliance works in the structure of the initiation phase and is to become a worldwide platform.',
      since: '2017',
      until: '2021',
    },
  ],
  citations: [
    { source: page },
    {
      source: page,
      field: 'sections',
      quote:
        'The overarching goal of the Cities Alliance is to “facilitate the building of partnerships for development and trade and investment at the city level, to assist countries [in] tackling their social and economic development challenges”.',
      locator: 'section 1, Goal',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'policy coordination, infrastructure connectivity, unimpeded trade, financial integration and people-to-people bond',
      locator: 'section 1, Goal',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'the Cities Alliance will reprofile as a global platform to facilitate regional and inter-regional South-South and triangular exchanges at the city level',
      locator: 'section 1, Goal',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'respect for national ownership and independence, equality, non-conditionality, mutual benefit and demand driven',
      locator: 'section 1, Goal',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'The main result of the initiation phase is the formulation of the operational structure which consists of the four following key pillars:',
      locator: 'introduction',
    },
    {
      source: page,
      field: 'sections',
      quote: 'Operational Structure Establishes during the Initiation Phase (2015-2016)',
      locator: 'heading',
    },
    { source: page, field: 'sections', quote: 'Full-fledged Project Phase (2017-2021)', locator: 'heading' },
    {
      source: page,
      field: 'sections',
      quote:
        'At the request of the Government of China, UNOSSC, through the direct implementation modality (DIM)., will act as a coordinating body and facilitate implementation.',
      locator: 'section 2, Operational Modality',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'The Cities Alliance Secretariat, based in Beijing, will manage day-to-day operations. UNOSSC in New York will oversee and support the Secretariat, with support from the UNDP country office in China.',
      locator: 'section 2, Operational Modality',
    },
    {
      source: page,
      field: 'sections',
      quote: 'The host city will be responsible for costs associated with hosting the annual Cities Forum.',
      locator: 'section 4, Financial Modality',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'This list may be reduced in the future if committees fail to gain active membership or produce results, or it may be expanded as new themes emerge.',
      locator: 'section 5',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'will be submitted to the Secretariat for review and approval. Two to three representatives of the specialized committees will serve as rotational members of the Project Board.',
      locator: 'section 5',
    },
    {
      source: projectPage2020,
      field: 'names',
      quote: 'Maritime Continental Silk Road Cities Alliance (MCSR CA)',
      locator: 'post of 13 May 2020',
    },
    {
      source: projectPage2020,
      field: 'names',
      quote: '海陆丝绸之路城市联盟(MCSR CA)',
      locator: 'post of 11 March 2020, in Chinese',
    },
  ],
  decisions: [
    {
      field: 'title',
      reason:
        'The source mostly leaves out the letters MCSR. Without them the name is that of another, unrelated partnership, so this directory always writes them.',
    },
    {
      field: 'names',
      reason:
        'The hyphen between “Maritime” and “Continental” follows the name of the project; the one post that spells out the name of the alliance has none.',
    },
    {
      field: 'foundedOn',
      reason:
        'No source says on which day or in which year the alliance was founded. Only the years of its phases and the month in which its Business Council was founded are given.',
    },
  ],
  topics: [
    { topic: 'topic/investment-and-trade', relation: 'about' },
    { topic: 'topic/sustainable-urban-development', relation: 'about' },
  ],
  lastVerifiedOn: '2026-11-21',
} satisfies SeedAlliance
