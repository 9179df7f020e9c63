import type { SeedContact } from './shape.ts'

const srcic = 'source/srcic-silk-road-urban-alliance'

/** The page leaves the place of the e-mail addresses empty, so there is none to give. */
export const contacts = [
  {
    subject: 'alliance/silk-road-urban-alliance',
    role: 'Director',
    department: 'No. 1 Department of Membership Center, SRCIC Secretariat',
    personName: 'Alvis Lai',
    citations: [
      {
        source: srcic,
        quote: 'Mr. Alvis Lai, Director of No.1 Department of Membership Center, SRCIC Secretariat',
        locator: 'above the list',
      },
    ],
  },
  {
    subject: 'alliance/silk-road-urban-alliance',
    role: 'Director',
    department: 'No. 2 Department of Membership Center, SRCIC Secretariat',
    personName: 'Marina Gai',
    citations: [
      {
        source: srcic,
        quote: 'Ms. Marina Gai, Director of No.2 Department of Membership Center, SRCIC Secretariat',
        locator: 'above the list',
      },
    ],
  },
] satisfies SeedContact[]
