import type { SeedAlliance } from '#prisma/seed/shape.ts'

const page2022 = 'source/unossc-cities-project-2022'
const page2020 = 'source/unossc-cities-project-2020'

export const unosscCitiesProject = {
  slug: 'unossc-cities-project',
  title: 'UNOSSC Cities Project',
  kind: 'project',
  belongingWord: 'participant',
  foundedOn: '2017',
  parent: 'alliance/mcsr-cities-alliance',
  names: [
    {
      text: 'South-South and Triangular Cooperation among Maritime-Continental Silk Road Cities for Sustainable Development Project',
      language: 'en',
      kind: 'official',
    },
    { text: 'Cities Project', language: 'en', kind: 'short' },
    {
      text: 'Cities Project: Maritime-Continental Silk Road Cities for Sustainable Development',
      language: 'en',
      kind: 'as_listed',
    },
    { text: '海陆丝路城市可持续发展南南合作项目', language: 'zh', kind: 'official' },
    { text: '丝路城市项目', language: 'zh', kind: 'short' },
  ],
  summary:
    'A project of the United Nations Office for South-South Cooperation in which cities exchange solutions and try them out in pilot projects.',
  description: `The United Nations Office for South-South Cooperation (UNOSSC) began the project in 2017. It furthers South-South and triangular cooperation (SSTC) between cities, makes use of the Belt and Road Initiative for it, and serves the Sustainable Development Goals.

Cities and institutions take part in the project; they are participants, not members, and the project counts both together: close to 50 by the end of 2018 and over 200 by the end of 2020. Its pages name a few institutions that joined, but give no list of participating cities.`,
  sections: [
    {
      kind: 'goal',
      title: 'Cooperation between cities',
      text: 'Further South-South and triangular cooperation at the level of cities, with the Belt and Road Initiative as an opening, for the Sustainable Development Goals.',
    },
    {
      kind: 'goal',
      title: 'Pilot projects',
      text: 'Support pilot projects on single themes and sectors, and help them from the first idea onwards. The page of June 2020 names this as the overall aim.',
    },
    {
      kind: 'principle',
      title: 'Local ownership',
      text: 'Support follows what local authorities and other local parties take up and make their own.',
    },
    {
      kind: 'activity',
      title: 'Services',
      text: `- finding out what is needed, where a city asks for it
- training and building of skills
- advice and advocacy
- passing on knowledge and technology
- exchange of experts
- carrying out projects, and sharing their cost`,
    },
    {
      kind: 'activity',
      title: 'Sharing knowledge online',
      text: 'In 2020 the project held over 40 webinars and other events for sharing knowledge and skills. They were watched live over 3.3 million times and connected over 1,000 cities in over 140 countries.',
    },
    {
      kind: 'operations',
      title: 'Partners',
      text: 'Over 80 development partners worked with the project, close to 20 of them entities of the United Nations. The page of May 2022 names 13 of these entities, and the offices of the United Nations resident coordinators in many countries.',
    },
  ],
  citations: [
    { source: page2022, locator: 'Project Scope and Focus' },
    { source: page2020, locator: 'Project Scope and Focus' },
    {
      source: page2022,
      field: 'foundedOn',
      quote:
        'The United Nations Office for South-South Cooperation (UNOSSC) initiated the South-South and Triangular Cooperation (SSTC) among Maritime-Continental Silk Road Cities for Sustainable Development Project (Cities Project) in 2017.',
      locator: 'Project Scope and Focus',
    },
    {
      source: page2022,
      field: 'sections',
      quote:
        'The project aims to promote SSTC at the city level taking advantage of the strategic opportunities offered by the “Belt and Road Initiative” (BRI) in advancing the Sustainable Development Goals (SDGs).',
      locator: 'Project Scope and Focus',
    },
    {
      source: page2020,
      field: 'sections',
      quote: 'The overall objective is to support and incubate thematic and sectoral pilot projects.',
      locator: 'Project Scope and Focus',
    },
    {
      source: page2022,
      field: 'sections',
      quote:
        'demand-driven needs assessment, capacity development, advisory and advocacy, knowledge and technology transfer, expertise exchange, and implementation and co-financing',
      locator: 'Project Scope and Focus',
    },
    {
      source: page2022,
      field: 'sections',
      quote:
        'Over 40 knowledge sharing and capacity development initiatives and webinars were organized in 2020, which received over 3.3 million live views globally, and connected over 1000 cities from across 140+ countries.',
      locator: 'Project Scope and Focus',
    },
    {
      source: page2022,
      field: 'sections',
      quote:
        'The Cities Project worked with more than 80 development partners, including close to 20 UN entities',
      locator: 'Project Scope and Focus',
    },
    {
      source: page2020,
      field: 'description',
      quote: 'By the end of 2018, there were close to 50 cities and institutions',
      locator: 'Project Scope and Focus',
    },
    {
      source: page2022,
      field: 'description',
      quote:
        'By the end of 2020, over 200 cities and institutions from Africa, Arab States, Asia and Pacific and the Europe and the CIS regions actively participated in Cities Project network activities',
      locator: 'Project Scope and Focus',
    },
    {
      source: page2020,
      field: 'names',
      quote: '海陆丝路城市可持续发展南南合作项目(丝路城市项目)',
      locator: 'post of 11 March 2020, in Chinese',
    },
    {
      source: page2020,
      field: 'parentId',
      quote: '的重要合作伙伴',
      locator: 'post of 11 March 2020, in Chinese',
    },
  ],
  decisions: [
    {
      field: 'parentId',
      reason:
        'No source says in so many words how the project and the MCSR Cities Alliance are bound. Both are UNOSSC’s work with cities of the Maritime-Continental Silk Road, the project began when the alliance’s full phase did, in 2017, and the alliance’s Business Council is called an important partner of the project. The directory places the project under the alliance so that readers of one find the other; participants of the project are not counted as members of the alliance.',
    },
    {
      field: 'title',
      reason:
        'The pages call it “Cities Project”. The name of the office was added to tell it from other projects.',
    },
  ],
  topics: [{ topic: 'topic/sustainable-urban-development', relation: 'about' }],
  lastVerifiedOn: '2026-11-21',
} satisfies SeedAlliance
