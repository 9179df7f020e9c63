import type { SeedName, SeedOrganization } from './shape.ts'

const srcic = 'source/srcic-silk-road-urban-alliance'
const ccud = 'source/ccud-china-international-cities-development-alliance'
const mcsr = 'source/unossc-mcsr-cities-alliance'
const page2022 = 'source/unossc-cities-project-2022'
const page2020 = 'source/unossc-cities-project-2020'

const scope = 'Project Scope and Focus'
const partnerOfTheProject = { alliance: 'alliance/unossc-cities-project', role: 'partner' } as const

/** Names in other languages that are in use but not in the sources. The first is the full one, a second is short. */
const inUse = (names: Record<string, [full: string, short?: string]>): SeedName[] =>
  Object.entries(names).flatMap(([language, [full, short]]): SeedName[] => [
    { text: full, language, kind: 'official' },
    ...(short ? [{ text: short, language, kind: 'short' } satisfies SeedName] : []),
  ])

const namesInUse = {
  field: 'names',
  reason: 'Names in languages other than English are those in use; they are not from the sources.',
}

export const organizations = [
  {
    slug: 'silk-road-chamber-of-international-commerce',
    title: 'Silk Road Chamber of International Commerce',
    names: [{ text: 'SRCIC', language: 'en', kind: 'short' }, ...inUse({ zh: ['丝绸之路国际总商会'] })],
    type: 'chamber_of_commerce',
    description:
      'A chamber of commerce that began the Silk Road Urban Alliance together with the China Association for Friendship, and whose secretariat keeps contact with its members.',
    affiliations: [
      {
        alliance: 'alliance/silk-road-urban-alliance',
        role: 'initiator',
        note: 'Jointly with the China Association for Friendship',
      },
      {
        alliance: 'alliance/silk-road-urban-alliance',
        role: 'secretariat',
        note: 'Daily contact with the members',
      },
    ],
    citations: [
      {
        source: srcic,
        quote:
          'jointly initiated by Silk Road Chamber of International Commerce and China Association for Friendship',
        locator: 'first paragraph',
      },
      {
        source: srcic,
        field: 'affiliations',
        quote: 'SRCIC Secretariat assumes the duty of daily liaison',
        locator: 'second paragraph',
      },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'china-association-for-friendship',
    title: 'China Association for Friendship',
    type: 'association',
    country: 'CN',
    description:
      'An association that began the Silk Road Urban Alliance together with the Silk Road Chamber of International Commerce.',
    affiliations: [
      {
        alliance: 'alliance/silk-road-urban-alliance',
        role: 'initiator',
        note: 'Jointly with the Silk Road Chamber of International Commerce',
      },
    ],
    citations: [
      {
        source: srcic,
        quote:
          'jointly initiated by Silk Road Chamber of International Commerce and China Association for Friendship',
        locator: 'first paragraph',
      },
    ],
    decisions: [
      { field: 'countryCode', reason: 'The source names no country; China is taken from the name.' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'china-center-for-urban-development',
    title: 'China Center for Urban Development',
    names: [
      { text: 'CCUD', language: 'en', kind: 'short' },
      { text: '中国城市和小城镇改革发展中心', language: 'zh', kind: 'official' },
    ],
    type: 'research_centre',
    country: 'CN',
    description:
      'The centre that organized Chinese cities into the China International Cities Development Alliance. Its International Cooperation Division is the secretariat.',
    affiliations: [
      {
        alliance: 'alliance/china-international-cities-development-alliance',
        role: 'organizer',
        note: 'Its International Cooperation Division is the secretariat',
      },
    ],
    citations: [
      {
        source: ccud,
        quote:
          'China Center for Urban Development organized Chinese cities to set up “China International Cities Development Alliance”',
        locator: 'second paragraph',
      },
      {
        source: ccud,
        field: 'names',
        quote: '中国城市和小城镇改革发展中心主办',
        locator: 'foot of the page',
      },
    ],
    decisions: [
      {
        field: 'type',
        reason:
          'The source does not say what kind of body it is. Among the tasks of the alliance it runs are research with cities and the planning and design of urban development.',
      },
      {
        field: 'names',
        reason:
          'The foot of the page names its Chinese host without saying that it is this centre; the page stands on the centre’s own site.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'ccud-international-cooperation-division',
    title: 'International Cooperation Division of the China Center for Urban Development',
    type: 'research_centre',
    country: 'CN',
    parent: 'organization/china-center-for-urban-development',
    description:
      'The division of the China Center for Urban Development that runs the China International Cities Development Alliance from day to day.',
    affiliations: [
      {
        alliance: 'alliance/china-international-cities-development-alliance',
        role: 'secretariat',
        note: 'Daily operation and management',
      },
    ],
    citations: [
      {
        source: ccud,
        quote:
          'The Alliance Secretariat is responsible for daily operation and management of the Alliance which is performed by the International Cooperation Division of China Center for Urban Development.',
        locator: 'fourth paragraph',
      },
    ],
    decisions: [{ field: 'type', reason: 'That of the centre it belongs to.' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'national-development-and-reform-commission',
    title: 'National Development and Reform Commission',
    names: [
      { text: 'NDRC', language: 'en', kind: 'short' },
      ...inUse({ zh: ['国家发展和改革委员会', '国家发改委'] }),
    ],
    type: 'government_body',
    country: 'CN',
    description:
      'The Chinese government body under whose guidance the China International Cities Development Alliance was set up.',
    affiliations: [
      { alliance: 'alliance/china-international-cities-development-alliance', role: 'guiding_authority' },
    ],
    citations: [
      {
        source: ccud,
        quote: 'under the guidance of National Development and Reform Commission',
        locator: 'second paragraph',
      },
    ],
    decisions: [
      namesInUse,
      {
        field: 'countryCode',
        reason: 'The source does not call it Chinese; it is the commission of the Chinese government.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'eurocities',
    title: 'EUROCITIES',
    type: 'network',
    description:
      'A network that signed a memorandum of understanding with the China Center for Urban Development at the forum where the China International Cities Development Alliance was founded. Both agreed to build a platform on which Chinese and European cities can meet.',
    affiliations: [
      {
        alliance: 'alliance/china-international-cities-development-alliance',
        role: 'partner',
        since: '2017-03',
        note: 'Memorandum of understanding with the organizer',
      },
    ],
    citations: [
      {
        source: ccud,
        quote:
          'China Center for Urban Development and EUROCITIES signed a Memorandum of Understanding during the forum and agreed to build an exchange platform for Chinese and European cities jointly.',
        locator: 'second paragraph',
      },
    ],
    decisions: [
      {
        field: 'type',
        reason:
          'The source does not say what EUROCITIES is; the platform agreed on is one for Chinese and European cities.',
      },
      {
        field: 'affiliations',
        reason:
          'The memorandum is with the organizer of the alliance, not with the alliance itself. It was signed during the forum at which the alliance was founded on 20 March 2017; the day of signing is not given.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-office-for-south-south-cooperation',
    title: 'United Nations Office for South-South Cooperation',
    names: [
      { text: 'UNOSSC', language: 'en', kind: 'short' },
      { text: '联合国南南合作办公室', language: 'zh', kind: 'official' },
      ...inUse({
        ru: ['Управление Организации Объединённых Наций по сотрудничеству Юг — Юг'],
        fr: ['Bureau des Nations Unies pour la coopération Sud-Sud'],
        es: ['Oficina de las Naciones Unidas para la Cooperación Sur-Sur'],
        ar: ['مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب'],
      }),
    ],
    type: 'un_office',
    description:
      'The office of the United Nations that began the Cities Project in 2017 and coordinates the MCSR Cities Alliance at the request of the Government of China. It brought the parties of several pilot projects together.',
    affiliations: [
      {
        alliance: 'alliance/mcsr-cities-alliance',
        role: 'coordinator',
        note: 'At the request of the Government of China; oversees and supports the secretariat from New York',
      },
      { alliance: 'alliance/unossc-cities-project', role: 'initiator', since: '2017' },
    ],
    citations: [
      {
        source: mcsr,
        field: 'affiliations',
        quote:
          'At the request of the Government of China, UNOSSC, through the direct implementation modality (DIM)., will act as a coordinating body and facilitate implementation.',
        locator: 'section 2, Operational Modality',
      },
      {
        source: mcsr,
        field: 'affiliations',
        quote: 'UNOSSC in New York will oversee and support the Secretariat',
        locator: 'section 2, Operational Modality',
      },
      {
        source: page2022,
        field: 'affiliations',
        quote:
          'The United Nations Office for South-South Cooperation (UNOSSC) initiated the South-South and Triangular Cooperation (SSTC) among Maritime-Continental Silk Road Cities for Sustainable Development Project (Cities Project) in 2017.',
        locator: scope,
      },
      {
        source: page2020,
        field: 'names',
        quote: '联合国南南合作办公室(UNOSSC)',
        locator: 'post of 11 March 2020, in Chinese',
      },
    ],
    decisions: [
      {
        field: 'names',
        reason:
          'The names in Russian, French, Spanish and Arabic are those in use; they are not from the sources.',
      },
      {
        field: 'affiliations',
        reason:
          'The year 2017 is that in which UNOSSC began the project. No source dates its coordination of the alliance.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'mcsr-cities-alliance-secretariat',
    title: 'MCSR Cities Alliance Secretariat',
    type: 'other',
    country: 'CN',
    description:
      'The secretariat in Beijing that manages the MCSR Cities Alliance from day to day, and reviews and approves the terms of reference of its committees.',
    affiliations: [
      { alliance: 'alliance/mcsr-cities-alliance', role: 'secretariat', note: 'In Beijing; daily operation' },
    ],
    citations: [
      {
        source: mcsr,
        quote: 'The Cities Alliance Secretariat, based in Beijing, will manage day-to-day operations.',
        locator: 'section 2, Operational Modality',
      },
      {
        source: mcsr,
        field: 'description',
        quote: 'will be submitted to the Secretariat for review and approval',
        locator: 'section 5',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'china-international-center-for-economic-and-technical-exchanges',
    title: 'China International Center for Economic and Technical Exchanges',
    names: [
      { text: 'CICETE', language: 'en', kind: 'short' },
      { text: '中国国际经济技术交流中心', language: 'zh', kind: 'official' },
    ],
    type: 'other',
    country: 'CN',
    description:
      'A Chinese centre for exchanges with other countries. It supports the Cities Project together with UNOSSC, and is the first institution that the project’s page of June 2020 names among those that joined.',
    affiliations: [{ ...partnerOfTheProject, note: 'Supports the project jointly with UNOSSC' }],
    citations: [
      {
        source: page2020,
        quote: 'China International Center for Economic and Technical Exchanges (CICETE)',
        locator: scope,
      },
      {
        source: page2020,
        field: 'affiliations',
        quote: '联合国南南合作办公室(UNOSSC)与中国国际经济技术交流中心(CICETE)共同支持的',
        locator: 'post of 11 March 2020, in Chinese',
      },
    ],
    decisions: [{ field: 'type', reason: 'The sources do not say what kind of body it is.' }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-development-programme',
    title: 'United Nations Development Programme',
    names: [
      { text: 'UNDP', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['联合国开发计划署'],
        ru: ['Программа развития Организации Объединённых Наций', 'ПРООН'],
        fr: ['Programme des Nations Unies pour le développement', 'PNUD'],
        es: ['Programa de las Naciones Unidas para el Desarrollo', 'PNUD'],
        ar: ['برنامج الأمم المتحدة الإنمائي'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s pages of June 2020 and May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [
      { source: page2022, quote: 'United Nations Development Programme (UNDP)', locator: scope },
      { source: page2020, quote: 'United Nations Development Programme (UNDP)', locator: scope },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-industrial-development-organization',
    title: 'United Nations Industrial Development Organization',
    names: [
      { text: 'UNIDO', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['联合国工业发展组织', '工发组织'],
        ru: ['Организация Объединённых Наций по промышленному развитию', 'ЮНИДО'],
        fr: ['Organisation des Nations Unies pour le développement industriel', 'ONUDI'],
        es: ['Organización de las Naciones Unidas para el Desarrollo Industrial', 'ONUDI'],
        ar: ['منظمة الأمم المتحدة للتنمية الصناعية'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s pages of June 2020 and May 2022 among those that work with the Cities Project. It also holds the yearly “Bridge for Cities” meeting, in which the Business Council of the MCSR Cities Alliance took part three times between 2016 and 2018.',
    affiliations: [partnerOfTheProject],
    citations: [
      {
        source: page2022,
        quote: 'United Nations Industrial Development Organization (UNIDO)',
        locator: scope,
      },
      {
        source: page2020,
        quote: 'United Nations Industrial Development Organization (UNIDO)',
        locator: scope,
      },
      {
        source: page2020,
        field: 'description',
        quote:
          '2016年至2018之间,MSCR-CA工商理事会也连续参加了三届由联合国工业发展组织(UNIDO)组织的“Bridge for Cities”年度会议。',
        locator: 'post of 11 March 2020, in Chinese',
      },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-world-tourism-organization',
    title: 'United Nations World Tourism Organization',
    names: [
      { text: 'UNWTO', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['世界旅游组织'],
        ru: ['Всемирная туристская организация'],
        fr: ['Organisation mondiale du tourisme', 'OMT'],
        es: ['Organización Mundial del Turismo', 'OMT'],
        ar: ['منظمة السياحة العالمية'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s pages of June 2020 and May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [
      { source: page2022, quote: 'United Nations World Tourism Organization (UNWTO)', locator: scope },
      { source: page2020, quote: 'United Nations World Tourism Organization (UNWTO)', locator: scope },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-capital-development-fund',
    title: 'United Nations Capital Development Fund',
    names: [
      { text: 'UNCDF', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['联合国资本发展基金'],
        ru: ['Фонд капитального развития Организации Объединённых Наций'],
        fr: ['Fonds d’équipement des Nations Unies', 'FENU'],
        es: ['Fondo de las Naciones Unidas para el Desarrollo de la Capitalización'],
        ar: ['صندوق الأمم المتحدة للمشاريع الإنتاجية'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s pages of June 2020 and May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [
      { source: page2022, quote: 'United Nations Capital Development Fund (UNCDF)', locator: scope },
      { source: page2020, quote: 'United Nations Capital Development Fund (UNCDF)', locator: scope },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-volunteers',
    title: 'United Nations Volunteers Programme',
    names: [
      { text: 'UNV', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['联合国志愿人员组织'],
        ru: ['Добровольцы Организации Объединённых Наций'],
        fr: ['Programme des Volontaires des Nations Unies', 'VNU'],
        es: ['Programa de Voluntarios de las Naciones Unidas', 'VNU'],
        ar: ['برنامج متطوعي الأمم المتحدة'],
      }),
    ],
    type: 'un_entity',
    description:
      'A programme of the United Nations, named on the project’s page of June 2020 among the institutions that joined the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [{ source: page2020, quote: 'United Nations Volunteers Programme (UNV)', locator: scope }],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-office-for-disaster-risk-reduction',
    title: 'United Nations Office for Disaster Risk Reduction',
    names: [
      { text: 'UNDRR', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['联合国减少灾害风险办公室'],
        ru: ['Управление Организации Объединённых Наций по снижению риска бедствий'],
        fr: ['Bureau des Nations Unies pour la réduction des risques de catastrophe'],
        es: ['Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres'],
        ar: ['مكتب الأمم المتحدة للحد من مخاطر الكوارث'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project. It published a report on local responses to COVID-19 together with UNOSSC.',
    affiliations: [partnerOfTheProject],
    citations: [
      {
        source: page2022,
        quote: 'United Nations Office for Disaster Risk Reduction (UNDRR)',
        locator: scope,
      },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'world-health-organization',
    title: 'World Health Organization',
    names: [
      { text: 'WHO', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['世界卫生组织', '世卫组织'],
        ru: ['Всемирная организация здравоохранения', 'ВОЗ'],
        fr: ['Organisation mondiale de la Santé', 'OMS'],
        es: ['Organización Mundial de la Salud', 'OMS'],
        ar: ['منظمة الصحة العالمية'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [{ source: page2022, quote: 'World Health Organization (WHO)', locator: scope }],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'unesco',
    title: 'United Nations Educational, Scientific and Cultural Organization',
    names: [
      { text: 'UNESCO', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['联合国教育、科学及文化组织', '联合国教科文组织'],
        ru: ['Организация Объединённых Наций по вопросам образования, науки и культуры', 'ЮНЕСКО'],
        fr: ['Organisation des Nations Unies pour l’éducation, la science et la culture'],
        es: ['Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura'],
        ar: ['منظمة الأمم المتحدة للتربية والعلم والثقافة', 'اليونسكو'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [
      {
        source: page2022,
        quote: 'United Nations Educational, Scientific and Cultural Organization (UNESCO)',
        locator: scope,
      },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'international-trade-centre',
    title: 'International Trade Centre',
    names: [
      { text: 'ITC', language: 'en', kind: 'short' },
      { text: 'International Trade Center', language: 'en', kind: 'as_listed' },
      ...inUse({
        zh: ['国际贸易中心'],
        ru: ['Международный торговый центр'],
        fr: ['Centre du commerce international'],
        es: ['Centro de Comercio Internacional'],
        ar: ['مركز التجارة الدولية'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [{ source: page2022, quote: 'International Trade Center (ITC)', locator: scope }],
    decisions: [
      namesInUse,
      { field: 'title', reason: 'The source writes “Center”; the organization itself writes “Centre”.' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'world-food-programme',
    title: 'World Food Programme',
    names: [
      { text: 'WFP', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['世界粮食计划署'],
        ru: ['Всемирная продовольственная программа', 'ВПП'],
        fr: ['Programme alimentaire mondial', 'PAM'],
        es: ['Programa Mundial de Alimentos', 'PMA'],
        ar: ['برنامج الأغذية العالمي'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [{ source: page2022, quote: 'World Food Programme (WFP)', locator: scope }],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-population-fund',
    title: 'United Nations Population Fund',
    names: [
      { text: 'UNFPA', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['联合国人口基金'],
        ru: ['Фонд Организации Объединённых Наций в области народонаселения', 'ЮНФПА'],
        fr: ['Fonds des Nations Unies pour la population'],
        es: ['Fondo de Población de las Naciones Unidas'],
        ar: ['صندوق الأمم المتحدة للسكان'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [{ source: page2022, quote: 'United Nations Population Fund (UNFPA)', locator: scope }],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-economic-commission-for-africa',
    title: 'United Nations Economic Commission for Africa',
    names: [
      { text: 'UNECA', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['联合国非洲经济委员会'],
        ru: ['Экономическая комиссия Организации Объединённых Наций для Африки'],
        fr: ['Commission économique des Nations Unies pour l’Afrique'],
        es: ['Comisión Económica de las Naciones Unidas para África'],
        ar: ['اللجنة الاقتصادية لأفريقيا'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [
      { source: page2022, quote: 'United Nations Economic Commission for Africa (UNECA)', locator: scope },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'international-telecommunication-union',
    title: 'International Telecommunication Union',
    names: [
      { text: 'ITU', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['国际电信联盟', '国际电联'],
        ru: ['Международный союз электросвязи', 'МСЭ'],
        fr: ['Union internationale des télécommunications', 'UIT'],
        es: ['Unión Internacional de Telecomunicaciones', 'UIT'],
        ar: ['الاتحاد الدولي للاتصالات'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [{ source: page2022, quote: 'International Telecommunication Union (ITU)', locator: scope }],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'un-habitat',
    title: 'UN-Habitat',
    names: [
      { text: 'United Nations Human Settlements Programme', language: 'en', kind: 'official' },
      ...inUse({
        zh: ['联合国人类住区规划署', '联合国人居署'],
        ru: ['Программа Организации Объединённых Наций по населённым пунктам', 'ООН-Хабитат'],
        fr: ['Programme des Nations Unies pour les établissements humains', 'ONU-Habitat'],
        es: ['Programa de las Naciones Unidas para los Asentamientos Humanos', 'ONU-Hábitat'],
        ar: ['برنامج الأمم المتحدة للمستوطنات البشرية', 'موئل الأمم المتحدة'],
      }),
    ],
    type: 'un_entity',
    description:
      'An entity of the United Nations, named on the project’s page of May 2022 among those that work with the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [{ source: page2022, quote: 'UN- Habitat', locator: scope }],
    decisions: [
      {
        field: 'names',
        reason:
          'The source writes only “UN- Habitat”; the full name and those in other languages are the ones in use.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'united-nations-resident-coordinator-offices',
    title: 'United Nations Resident Coordinator Offices',
    names: [{ text: 'UNRCO', language: 'en', kind: 'short' }],
    type: 'un_office',
    description:
      'The offices of the United Nations resident coordinators. The project’s page of May 2022 names those of many countries, without saying which, among the partners of the Cities Project.',
    affiliations: [partnerOfTheProject],
    citations: [{ source: page2022, quote: 'UNRCO in many countries', locator: scope }],
    decisions: [
      { field: 'title', reason: 'The source writes only the abbreviation; the name is what it stands for.' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'undp-china',
    title: 'UNDP China',
    type: 'un_office',
    country: 'CN',
    parent: 'organization/united-nations-development-programme',
    description:
      'The country office of the United Nations Development Programme in China. It assists UNOSSC in overseeing and supporting the secretariat of the MCSR Cities Alliance.',
    affiliations: [
      {
        alliance: 'alliance/mcsr-cities-alliance',
        role: 'partner',
        note: 'Assists in overseeing and supporting the secretariat',
      },
    ],
    citations: [
      {
        source: mcsr,
        quote: 'with support from the UNDP country office in China',
        locator: 'section 2, Operational Modality',
      },
    ],
    decisions: [
      {
        field: 'title',
        reason:
          'The source writes “the UNDP country office in China”; the title is written like that of UNDP Nepal.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'undp-nepal',
    title: 'UNDP Nepal',
    type: 'un_office',
    country: 'NP',
    parent: 'organization/united-nations-development-programme',
    description:
      'The United Nations Development Programme in Nepal, a party to the workshop on sustainable agriculture with Khajura in November 2021.',
    affiliations: [],
    citations: [
      {
        source: page2022,
        quote: 'between Khajura rural municipality of Nepal, UNDP Nepal, WFP Nepal,',
        locator: 'post of 18 November 2021',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'wfp-nepal',
    title: 'WFP Nepal',
    type: 'un_office',
    country: 'NP',
    parent: 'organization/world-food-programme',
    description:
      'The World Food Programme in Nepal, a party to the workshop on sustainable agriculture with Khajura in November 2021.',
    affiliations: [],
    citations: [
      {
        source: page2022,
        quote: 'between Khajura rural municipality of Nepal, UNDP Nepal, WFP Nepal,',
        locator: 'post of 18 November 2021',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'undp-seoul-policy-centre',
    title: 'UNDP Seoul Policy Centre',
    names: [{ text: 'USPC', language: 'en', kind: 'short' }],
    type: 'un_office',
    country: 'KR',
    parent: 'organization/united-nations-development-programme',
    description:
      'A policy centre of the United Nations Development Programme in Seoul, which organized a webinar on local responses to COVID-19 together with UNOSSC in June 2020.',
    affiliations: [],
    citations: [
      {
        source: page2020,
        quote:
          'United Nations Office for South-South Cooperation (UNOSSC) and UNDP Seoul Policy Centre (USPC), jointly organized a webinar',
        locator: 'post of 5 June 2020',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'international-institute-for-environment-and-development',
    title: 'International Institute for Environment and Development',
    names: [{ text: 'IIED', language: 'en', kind: 'short' }],
    type: 'research_centre',
    description:
      'An institute that published a series of articles on the coronavirus pandemic in cities; the project’s page of June 2020 links the first.',
    affiliations: [],
    citations: [
      {
        source: page2020,
        quote:
          'This article is the first in a new series by the International Institute for Environment and Development',
        locator: 'post of 29 June 2020',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'inter-american-institute-for-global-change-research',
    title: 'Inter-American Institute for Global Change Research',
    names: [{ text: 'IAI', language: 'en', kind: 'short' }],
    type: 'research_centre',
    description:
      'An institute that published a report on partnerships between cities together with UNOSSC in 2020.',
    affiliations: [],
    citations: [
      {
        source: page2020,
        quote:
          'UNOSSC in partnership with the Inter-American Institute for Global Change Research (IAI) recently launched a joint report',
        locator: 'post of 25 June 2020',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'pan-american-health-organization',
    title: 'Pan American Health Organization',
    names: [
      { text: 'PAHO', language: 'en', kind: 'short' },
      ...inUse({
        zh: ['泛美卫生组织'],
        ru: ['Панамериканская организация здравоохранения'],
        fr: ['Organisation panaméricaine de la Santé', 'OPS'],
        es: ['Organización Panamericana de la Salud', 'OPS'],
        ar: ['منظمة الصحة للبلدان الأمريكية'],
      }),
    ],
    type: 'other',
    description:
      'An international health organization for the Americas, which shared a report on preparing cities for COVID-19.',
    affiliations: [],
    citations: [{ source: page2020, quote: 'PAHO shared a report titled', locator: 'post of 13 May 2020' }],
    decisions: [
      namesInUse,
      { field: 'title', reason: 'The source writes only “PAHO”; the name is what the letters stand for.' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'ghana-national-film-authority',
    title: 'Ghana National Film Authority',
    type: 'government_body',
    country: 'GH',
    description:
      'Ghana’s national authority for film. It explored cooperation in creative industry with Nanjing and Shenzhen in January 2022.',
    affiliations: [],
    citations: [
      {
        source: page2022,
        quote:
          'Ghana National Film Authority, Nanjing City and Shenzhen City of China explore South-South cooperation in creative industry',
        locator: 'post of 1 February 2022',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'fujian-provincial-peoples-association-for-friendship-with-foreign-countries',
    title: 'Fujian Provincial People’s Association for Friendship with Foreign Countries',
    names: [...inUse({ zh: ['福建省人民对外友好协会'] })],
    type: 'association',
    country: 'CN',
    description:
      'A friendship association of the Chinese province of Fujian. It gave 150,000 masks to Koidu in Sierra Leone.',
    affiliations: [],
    citations: [
      {
        source: page2022,
        quote:
          '150,000 non-surgical protective masks donated by Fujian Provincial People’s Association for Friendship with Foreign Countries arrived in Koidu, Sierra Leone',
        locator: 'post of 13 December 2021',
      },
    ],
    decisions: [namesInUse],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'isfahan-chamber-of-commerce',
    title: 'Isfahan Chamber of Commerce',
    names: [{ text: '伊斯法罕商会', language: 'zh', kind: 'as_listed' }],
    type: 'chamber_of_commerce',
    country: 'IR',
    description:
      'The chamber of commerce of Isfahan in Iran, described in 2020 as one of the more active members of the Business Council of the MCSR Cities Alliance. From 2016 on, both arranged several visits between Quanzhou and Isfahan.',
    affiliations: [],
    citations: [
      {
        source: page2020,
        quote:
          '伊斯法罕商会是MSCR CA工商理事会较为活跃的成员之一。自2016年来,双方已组织了多次泉州与伊斯法罕两城互访活动。',
        locator: 'post of 11 March 2020, in Chinese',
      },
    ],
    decisions: [
      {
        field: 'title',
        reason: 'The source gives the name in Chinese only; the English form is a translation.',
      },
      {
        field: 'affiliations',
        reason:
          'It belongs to the Business Council, one organ of the alliance. No source calls it a member of the alliance itself.',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedOrganization[]
