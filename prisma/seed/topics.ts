import type { SeedTopic } from './shape.ts'

const clusters2022 = 'source/unossc-cities-project-2022'
const projectPage2020 = 'source/unossc-cities-project-2020'
const mcsr = 'source/unossc-mcsr-cities-alliance'
const silkRoad = 'source/srcic-silk-road-urban-alliance'
const labels = 'category labels of the posts'
const committees = 'section 5'

export const topics = [
  {
    slug: 'waste',
    title: 'Waste management',
    description: 'Collecting, sorting and treating waste in cities.',
    citations: [{ source: clusters2022, quote: 'Cities Clusters - Waste', locator: labels }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'covid-19',
    title: 'COVID-19',
    description: 'How cities prepared for the pandemic, answered it and recovered from it.',
    citations: [
      { source: clusters2022, quote: 'Cities Clusters - COVID-19', locator: labels },
      { source: projectPage2020, quote: 'COVID-19News', locator: labels },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'agriculture',
    title: 'Agriculture',
    description: 'Farming practice and the way from the field to the market.',
    citations: [{ source: clusters2022, quote: 'Cities Clusters - Agriculture', locator: labels }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'tourism',
    title: 'Tourism',
    description: 'Tourism as a source of income and exchange, and how to keep it sustainable.',
    citations: [
      { source: clusters2022, quote: 'Cities Clusters - Tourism Knowledge Products', locator: labels },
      { source: mcsr, quote: 'Tourism', locator: committees },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'disaster-risk-reduction',
    title: 'Disaster risk reduction',
    names: [{ text: 'DRR', language: 'en', kind: 'short' }],
    description: 'Preparing cities for hazards, so that fewer people come to harm.',
    citations: [{ source: clusters2022, quote: 'Cities Clusters - DRR Knowledge Products', locator: labels }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'e-commerce',
    title: 'E-commerce',
    description: 'Selling online, across borders too, and the digital skills it takes.',
    citations: [
      { source: clusters2022, quote: 'Cities Clusters - E-commerce Knowledge Products', locator: labels },
      { source: mcsr, quote: 'Set up cross-border e-commercee export industrial zone', locator: 'section 6' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'volunteering',
    title: 'Volunteering',
    description: 'Voluntary work for the community, above all by young people.',
    citations: [
      {
        source: clusters2022,
        quote: 'Advancing Youth Volunteerism through SSTC',
        locator: 'post of 29 April 2022',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'creative-industry',
    title: 'Creative industry',
    description: 'Film, design and other work that lives from culture.',
    citations: [
      {
        source: clusters2022,
        quote: 'South-South cooperation in creative industry',
        locator: 'post of 1 February 2022',
      },
      { source: mcsr, quote: 'promote creative economy', locator: 'section 6' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'education-science-and-culture',
    title: 'Education, science and culture',
    citations: [{ source: mcsr, quote: 'Education, science and culture', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'sport',
    title: 'Sport and outdoor activity',
    citations: [{ source: mcsr, quote: 'Sports and Outdoor Activity', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'smart-cities',
    title: 'Smart cities and emerging industries',
    description: 'Digital technology in the running of cities, and new industries.',
    citations: [{ source: mcsr, quote: 'Smart cities and emerging industries', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'investment-and-trade',
    title: 'Investment and trade',
    citations: [
      { source: mcsr, quote: 'Investment and trade', locator: committees },
      { source: silkRoad, quote: 'cultural exchanges and trade cooperation among its members' },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'environment-and-climate',
    title: 'Environment, energy and climate',
    description: 'Protecting the environment, renewable energy and action on climate change.',
    citations: [
      {
        source: mcsr,
        quote: 'Environmental protection, renewable energy and climate change',
        locator: committees,
      },
      {
        source: projectPage2020,
        quote: 'South-South Cooperation Between Cities for Climate Action',
        locator: 'post of 24 June 2020',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'finance',
    title: 'Finance',
    description: 'Financial markets, and paying for what cities build.',
    citations: [{ source: mcsr, quote: 'Financial markets', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'information-and-communications-technology',
    title: 'Information and communications technology',
    names: [{ text: 'ICT', language: 'en', kind: 'short' }],
    citations: [{ source: mcsr, quote: 'Information and communications technology', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'logistics-and-infrastructure',
    title: 'Logistics and infrastructure',
    citations: [{ source: mcsr, quote: 'Logistics and infrastructure', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'health',
    title: 'Health',
    description: 'Public health, medical supplies and traditional medicine.',
    citations: [{ source: mcsr, quote: 'Traditional medicine and health', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'green-industry',
    title: 'Green industrial development',
    citations: [{ source: mcsr, quote: 'Green industrial development', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'sustainable-urban-development',
    title: 'Sustainable urban development',
    description: 'How cities grow and are planned so that they stay good to live in.',
    citations: [
      { source: mcsr, quote: 'Sustainable urbanization', locator: committees },
      {
        source: projectPage2020,
        quote: 'South-South and Triangular Cooperation on Sustainable Urban Development',
        locator: 'post of 25 June 2020',
      },
    ],
    lastVerifiedOn: '2026-11-21',
  },
  {
    slug: 'peace',
    title: 'Peace and development',
    citations: [{ source: mcsr, quote: 'Peace and development', locator: committees }],
    lastVerifiedOn: '2026-11-21',
  },
] satisfies SeedTopic[]
