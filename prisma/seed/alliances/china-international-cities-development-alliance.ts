import type { SeedAlliance } from '#prisma/seed/shape.ts'

const page = 'source/ccud-china-international-cities-development-alliance'

export const chinaInternationalCitiesDevelopmentAlliance = {
  slug: 'china-international-cities-development-alliance',
  title: 'China International Cities Development Alliance',
  kind: 'alliance',
  belongingWord: 'member',
  foundedOn: '2017-03-20',
  summary:
    'Chinese cities, new areas, districts, counties and towns that seek partners abroad, with the China Center for Urban Development as organizer.',
  description: `The alliance was founded on 20 March 2017, at the EU-China Forum on Sustainable Urban Development. The China Center for Urban Development (CCUD) organized it, guided by the National Development and Reform Commission. During the same forum, CCUD and EUROCITIES signed a memorandum of understanding on a shared platform for Chinese and European cities.

Ninety units joined in the first batch: 67 cities of prefecture and county level, 2 new areas of national level, and 21 districts, counties and towns. The report announces a list of them, but the list is missing from the text that this directory holds. So 90 members are declared here and none is listed.`,
  sections: [
    {
      kind: 'goal',
      title: 'International platforms for Chinese cities',
      text: 'Bring resources from abroad to Chinese cities and offer them places to meet the world, and so make their work better known internationally.',
    },
    {
      kind: 'goal',
      title: 'Pairs across borders',
      text: 'Connect cities, enterprises, think tanks and institutions in China and abroad, so that more of them, industrial parks included, find a counterpart and both sides gain.',
    },
    {
      kind: 'task',
      title: 'Exchange platform',
      text: 'Hold forums, seminars, exhibitions and study visits at which cities in China and abroad can meet, and keep mayors in contact.',
    },
    {
      kind: 'task',
      title: 'City Demonstration',
      text: 'Set up model cities and projects together with other countries, and make the best examples of new-type urbanization and of towns with a character of their own known abroad.',
    },
    {
      kind: 'task',
      title: 'Targeted Matching',
      text: 'Find partners for a city according to what it needs.',
    },
    {
      kind: 'task',
      title: 'International Investigation and Training',
      text: 'Give technical help and form international teams of experts, so that cities become more responsive.',
    },
    {
      kind: 'task',
      title: 'Policy Planning',
      text: 'Supply theory for urban development, and plan and design it.',
    },
    {
      kind: 'task',
      title: 'Project Research',
      text: 'Study problems of development together with cities, and publish an Annual Report on International Cities.',
    },
    {
      kind: 'task',
      title: 'Investment and financing service',
      text: 'Open up different sources of money, among them a new urbanization fund, to urbanization projects in China and abroad.',
    },
    {
      kind: 'operations',
      title: 'How members join',
      text: 'The alliance builds on the paired cities of the EU-China Urbanization Partnership and is open to cities of every level in China. They join by formal application.',
    },
    {
      kind: 'operations',
      title: 'Secretariat',
      text: 'The International Cooperation Division of CCUD acts as secretariat and runs the alliance from day to day.',
    },
  ],
  citations: [
    { source: page },
    {
      source: page,
      field: 'foundedOn',
      quote:
        'The Alliance was formally established at EU-China Forum on Sustainable Urban Development on March 20, 2017.',
      locator: 'second paragraph',
    },
    {
      source: page,
      field: 'description',
      quote:
        'China Center for Urban Development organized Chinese cities to set up “China International Cities Development Alliance” (hereinafter referred to as “Alliance”) under the guidance of National Development and Reform Commission.',
      locator: 'second paragraph',
    },
    {
      source: page,
      field: 'description',
      quote:
        'China Center for Urban Development and EUROCITIES signed a Memorandum of Understanding during the forum',
      locator: 'second paragraph',
    },
    {
      source: page,
      field: 'description',
      quote:
        'the first batch of alliance members include 90 units, covering 67 cities (including prefecture-level and county-level cities), 2 national-level new areas and 21 districts, counties and towns',
      locator: 'fourth paragraph',
    },
    {
      source: page,
      field: 'sections',
      quote: 'introducing international resources and providing international platforms for cities',
      locator: 'third paragraph',
    },
    {
      source: page,
      field: 'sections',
      quote:
        '1. Exchange platform: To provide opportunities for international and domestic urban exchange by holding forums, seminars, expositions, investigation and survey and other events, and establish the contact mechanism for city mayors.',
      locator: 'main task 1',
    },
    {
      source: page,
      field: 'sections',
      quote:
        '2. City Demonstration: To build demonstration cities and projects of international cooperation together with foreign countries, promote best cases and relevant experience of new-type urbanization, characteristic towns and other pilots through international platforms, and increase international influence of Chinese cities.',
      locator: 'main task 2',
    },
    {
      source: page,
      field: 'sections',
      quote:
        '3. Targeted Matching: To provide customized matching service for cities based on specific needs.',
      locator: 'main task 3',
    },
    {
      source: page,
      field: 'sections',
      quote:
        '4. International Investigation and Training: To offer technical assistance, establish international technical teams and build more responsive cities in various aspects.',
      locator: 'main task 4',
    },
    {
      source: page,
      field: 'sections',
      quote:
        '5. Policy Planning: To provide theoretical support and carry out the planning and design for urban development.',
      locator: 'main task 5',
    },
    {
      source: page,
      field: 'sections',
      quote:
        '6. Project Research: To carry out joint research with cities, address development challenges, edit and publish Annual Report on International Cities.',
      locator: 'main task 6',
    },
    {
      source: page,
      field: 'sections',
      quote:
        '7. Investment and financing service: To provide high-quality, convenient and diversified investment and financing channels and financial solutions for Chinese and foreign urbanization projects with the new urbanization fund.',
      locator: 'main task 7',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'With paired cities of EU-China Urbanization Partnership as the base, the Alliance actively takes in cities at all levels all over the country.',
      locator: 'fourth paragraph',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'The Alliance Secretariat is responsible for daily operation and management of the Alliance which is performed by the International Cooperation Division of China Center for Urban Development.',
      locator: 'fourth paragraph',
    },
  ],
  topics: [
    { topic: 'topic/sustainable-urban-development', relation: 'about' },
    { topic: 'topic/investment-and-trade', relation: 'about' },
  ],
  lastVerifiedOn: '2026-11-21',
} satisfies SeedAlliance
