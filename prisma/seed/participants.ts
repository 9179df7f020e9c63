import type { SeedKey, SeedMembership } from './shape.ts'

/** One of those whom the page of June 2020 names among the cities and institutions that joined by the end of 2018. */
const joined = (member: SeedKey, asListed: string): SeedMembership => ({
  alliance: 'alliance/unossc-cities-project',
  member,
  role: 'participant',
  asListed,
  citations: [
    {
      source: 'source/unossc-cities-project-2020',
      quote: asListed,
      locator: 'Project Scope and Focus',
    },
  ],
  decisions: [
    {
      field: 'role',
      reason:
        'The page names it among the “cities and institutions […] that joined to partner” with the project by the end of 2018. The directory calls all of them participants, the word for those who belong to the project.',
    },
  ],
})

/**
 * Only institutions are named so. Posts report on cities that took part in a pilot project or an exchange;
 * no page calls one of them a participant of the project as a whole, so they stand with the pilot projects.
 */
export const participants = [
  joined(
    'organization/china-international-center-for-economic-and-technical-exchanges',
    'China International Center for Economic and Technical Exchanges (CICETE)',
  ),
  joined('organization/united-nations-development-programme', 'United Nations Development Programme (UNDP)'),
  joined(
    'organization/united-nations-industrial-development-organization',
    'United Nations Industrial Development Organization (UNIDO)',
  ),
  joined(
    'organization/united-nations-world-tourism-organization',
    'United Nations World Tourism Organization (UNWTO)',
  ),
  joined(
    'organization/united-nations-capital-development-fund',
    'United Nations Capital Development Fund (UNCDF)',
  ),
  joined('organization/united-nations-volunteers', 'United Nations Volunteers Programme (UNV)'),
] satisfies SeedMembership[]
