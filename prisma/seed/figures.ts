import type { SeedFigure } from './shape.ts'

const srcic = 'source/srcic-silk-road-urban-alliance'
const ccud = 'source/ccud-china-international-cities-development-alliance'
const mcsr = 'source/unossc-mcsr-cities-alliance'
const page2022 = 'source/unossc-cities-project-2022'
const page2020 = 'source/unossc-cities-project-2020'

const silkRoad = 'alliance/silk-road-urban-alliance'
const chinaInternational = 'alliance/china-international-cities-development-alliance'
const businessCouncil = 'committee/business-council'
const project = 'alliance/unossc-cities-project'

const scope = 'Project Scope and Focus'
const firstBatch =
  'the first batch of alliance members include 90 units, covering 67 cities (including prefecture-level and county-level cities), 2 national-level new areas and 21 districts, counties and towns'
const councilIn2016 = 'As of 2016, it comprised 25 group members, 36 individual members, and 21 observers.'
const councilIn2020 =
  '自成立以来,该组织已经吸引了150个来自伊朗、印度尼西亚、日本、柬埔寨、菲律宾、越南、缅甸、孟加拉国、阿联酋和俄罗斯等20多个国家的公共和私营部门组织及民间社会组织加入。'
const online2020 =
  'Over 40 knowledge sharing and capacity development initiatives and webinars were organized in 2020, which received over 3.3 million live views globally, and connected over 1000 cities from across 140+ countries.'
const partners =
  'The Cities Project worked with more than 80 development partners, including close to 20 UN entities'

export const figures = [
  {
    subject: silkRoad,
    measure: 'members',
    value: 58,
    qualifier: 'exactly',
    note: 'The page bears no date.',
    citations: [
      {
        source: srcic,
        quote: 'Currently, the Urban Alliance has 58 member cities, the list of the cities is as follows:',
        locator: 'above the list',
      },
    ],
  },
  {
    subject: chinaInternational,
    measure: 'members',
    value: 90,
    qualifier: 'exactly',
    asOf: '2018-03-08',
    note: 'The first batch. Their list is missing from the source.',
    citations: [{ source: ccud, quote: firstBatch, locator: 'fourth paragraph' }],
  },
  {
    subject: chinaInternational,
    measure: 'cities',
    value: 67,
    qualifier: 'exactly',
    asOf: '2018-03-08',
    note: 'Of the 90 members; cities of prefecture and county level.',
    citations: [{ source: ccud, quote: firstBatch, locator: 'fourth paragraph' }],
  },
  {
    subject: chinaInternational,
    measure: 'new_areas',
    value: 2,
    qualifier: 'exactly',
    asOf: '2018-03-08',
    note: 'Of the 90 members; new areas of national level.',
    citations: [{ source: ccud, quote: firstBatch, locator: 'fourth paragraph' }],
  },
  {
    subject: chinaInternational,
    measure: 'districts_counties_towns',
    value: 21,
    qualifier: 'exactly',
    asOf: '2018-03-08',
    note: 'Of the 90 members.',
    citations: [{ source: ccud, quote: firstBatch, locator: 'fourth paragraph' }],
  },
  {
    subject: businessCouncil,
    measure: 'group_members',
    value: 25,
    qualifier: 'exactly',
    asOf: '2016',
    citations: [{ source: mcsr, quote: councilIn2016, locator: 'section 3, The Key Pillars' }],
  },
  {
    subject: businessCouncil,
    measure: 'individual_members',
    value: 36,
    qualifier: 'exactly',
    asOf: '2016',
    citations: [{ source: mcsr, quote: councilIn2016, locator: 'section 3, The Key Pillars' }],
  },
  {
    subject: businessCouncil,
    measure: 'observers',
    value: 21,
    qualifier: 'exactly',
    asOf: '2016',
    note: 'Observers are not members.',
    citations: [{ source: mcsr, quote: councilIn2016, locator: 'section 3, The Key Pillars' }],
  },
  {
    subject: businessCouncil,
    measure: 'organizations',
    value: 150,
    qualifier: 'exactly',
    asOf: '2020-03',
    note: 'Public, private and civil organizations that have joined since the council was founded.',
    citations: [{ source: page2020, quote: councilIn2020, locator: 'post of 11 March 2020, in Chinese' }],
  },
  {
    subject: businessCouncil,
    measure: 'countries',
    value: 20,
    qualifier: 'over',
    asOf: '2020-03',
    note: 'From which the 150 organizations come.',
    citations: [{ source: page2020, quote: councilIn2020, locator: 'post of 11 March 2020, in Chinese' }],
  },
  {
    subject: project,
    measure: 'cities_and_institutions',
    value: 50,
    qualifier: 'close_to',
    asOf: '2018',
    endOfPeriod: true,
    note: 'Cities and institutions are counted together.',
    citations: [
      {
        source: page2020,
        quote:
          'By the end of 2018, there were close to 50 cities and institutions from Africa, Arab States, Asia and the Pacific, and the Europe and the CIS regions that joined to partner with the Cities Project platform and network.',
        locator: scope,
      },
    ],
  },
  {
    subject: project,
    measure: 'cities_and_institutions',
    value: 200,
    qualifier: 'over',
    asOf: '2020',
    endOfPeriod: true,
    note: 'Cities and institutions are counted together.',
    citations: [
      {
        source: page2022,
        quote:
          'By the end of 2020, over 200 cities and institutions from Africa, Arab States, Asia and Pacific and the Europe and the CIS regions actively participated in Cities Project network activities',
        locator: scope,
      },
    ],
  },
  {
    subject: project,
    measure: 'initiatives_and_webinars',
    value: 40,
    qualifier: 'over',
    asOf: '2020',
    note: 'Held in 2020.',
    citations: [{ source: page2022, quote: online2020, locator: scope }],
  },
  {
    subject: project,
    measure: 'live_views',
    value: 3_300_000,
    qualifier: 'over',
    asOf: '2020',
    note: 'Of what was held in 2020.',
    citations: [{ source: page2022, quote: online2020, locator: scope }],
  },
  {
    subject: project,
    measure: 'connected_cities',
    value: 1000,
    qualifier: 'over',
    asOf: '2020',
    note: 'Connected by what was held in 2020; not participants.',
    citations: [{ source: page2022, quote: online2020, locator: scope }],
  },
  {
    subject: project,
    measure: 'connected_countries',
    value: 140,
    qualifier: 'over',
    asOf: '2020',
    note: 'From which the connected cities come.',
    citations: [{ source: page2022, quote: online2020, locator: scope }],
  },
  {
    subject: project,
    measure: 'development_partners',
    value: 80,
    qualifier: 'over',
    asOf: '2022-05',
    note: 'The text gives no date; that of the state of the page is taken.',
    citations: [{ source: page2022, quote: partners, locator: scope }],
  },
  {
    subject: project,
    measure: 'un_entities',
    value: 20,
    qualifier: 'close_to',
    asOf: '2022-05',
    note: 'Among the development partners; 13 are named. The text gives no date; that of the state of the page is taken.',
    citations: [{ source: page2022, quote: partners, locator: scope }],
  },
] satisfies SeedFigure[]
