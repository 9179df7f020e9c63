import type { SeedAlliance } from '#prisma/seed/shape.ts'

const page = 'source/srcic-silk-road-urban-alliance'

export const silkRoadUrbanAlliance = {
  slug: 'silk-road-urban-alliance',
  title: 'Silk Road Urban Alliance',
  kind: 'alliance',
  belongingWord: 'member',
  names: [{ text: 'Urban Alliance', language: 'en', kind: 'short' }],
  summary:
    'Cities and regional authorities in Belt and Road countries that trade, meet and learn from each other how to govern a city.',
  description: `The Silk Road Urban Alliance is a standing forum for cooperation between cities in the countries and regions of the Belt and Road. The Silk Road Chamber of International Commerce (SRCIC) and the China Association for Friendship started it together.

The chamber lists 58 members and calls all of them cities. In the list, 33 entries begin with “City of”; the other 25 are regions, provinces, districts, municipalities, councils, a union of municipalities and one place without a type. When the alliance was founded, and when each member joined, is not stated.`,
  sections: [
    {
      kind: 'goal',
      title: 'Culture and trade',
      text: 'Bring the members closer together in culture and in trade, as part of the Belt and Road Initiative.',
    },
    {
      kind: 'goal',
      title: 'Learning from each other',
      text: 'Give members a practical place to pass on what they know about governing a city, so that they can use the openings that development brings and deal with its difficulties.',
    },
    {
      kind: 'operations',
      title: 'Chair',
      text: 'The chair rotates. The source does not say who holds it.',
    },
    {
      kind: 'operations',
      title: 'Secretariat',
      text: 'The secretariat of the chamber keeps contact with the members from day to day.',
    },
  ],
  citations: [
    {
      source: page,
      quote:
        'a thematic working mechanism dedicated to cooperation and development among cities of the Belt and Road countries and regions',
      locator: 'first paragraph',
    },
    { source: page, field: 'names', quote: 'hereinafter referred to as the Urban Alliance' },
    {
      source: page,
      field: 'description',
      quote:
        'jointly initiated by Silk Road Chamber of International Commerce and China Association for Friendship',
      locator: 'first paragraph',
    },
    {
      source: page,
      field: 'description',
      quote: 'Currently, the Urban Alliance has 58 member cities',
      locator: 'above the list',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'aims to strengthen cultural exchanges and trade cooperation among its members under the Belt and Road Initiative',
      locator: 'second paragraph',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'enables its members to share their experience in city governance, so as to better seize the opportunities and address the challenges in city development',
      locator: 'second paragraph',
    },
    {
      source: page,
      field: 'sections',
      quote:
        'The Urban Alliance adopts rotating chairmanship and SRCIC Secretariat assumes the duty of daily liaison.',
      locator: 'second paragraph',
    },
  ],
  decisions: [
    {
      field: 'description',
      reason:
        'The page gives no number of countries. Counted from the list there are 21, and 22 with Palestine, under which this directory places Nablus although the list names no country for it.',
    },
  ],
  topics: [
    { topic: 'topic/investment-and-trade', relation: 'about' },
    { topic: 'topic/sustainable-urban-development', relation: 'about' },
  ],
  lastVerifiedOn: '2026-11-21',
} satisfies SeedAlliance
