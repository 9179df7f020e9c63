import { z } from 'zod'
import { countryCode } from '#lib/i18n/country-code.ts'
import { line, lines, reference, webAddress } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { partialDate } from '#lib/text/partial-date.ts'
import { AffiliationRole, OrganizationType } from '#prisma/generated/enums.ts'

export const affiliationFields = z.object({
  allianceId: reference('alliance', 'Alliance'),
  role: z.enum(AffiliationRole).meta({ label: 'Role' }),
  since: partialDate.nullable().default(null).meta({ label: 'Since' }),
  until: partialDate.nullable().default(null).meta({ label: 'Until' }),
  note: line(300).min(1).nullable().default(null).meta({ label: 'What it does', translated: true }),
})

export const organizationFields = spineFields.extend({
  title: spineFields.shape.title.meta({ label: 'Name' }),
  type: z.enum(OrganizationType).meta({ label: 'Type', list: true, filter: true }),
  countryCode: countryCode
    .nullable()
    .default(null)
    .meta({ label: 'Country', help: 'Leave empty for international bodies', list: true, filter: true }),
  description: lines()
    .min(1)
    .nullable()
    .default(null)
    .meta({ label: 'Description', widget: 'markdown', translated: true }),
  website: webAddress.nullable().default(null).meta({ label: 'Website' }),
  parentId: reference('organization', 'Part of').nullable().default(null),
  affiliations: z
    .array(affiliationFields)
    .default([])
    .meta({ label: 'Roles in alliances', once: ['allianceId', 'role'] }),
})

export type OrganizationFields = z.output<typeof organizationFields>
