import { z } from 'zod'
import { line, lines, reference } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { isNotBefore, partialDate } from '#lib/text/partial-date.ts'
import { ProjectPartyRole, ProjectStatus } from '#prisma/generated/enums.ts'

export const partyFields = z
  .object({
    cityId: reference('city', 'City').nullable().default(null),
    organizationId: reference('organization', 'Organization').nullable().default(null),
    role: z.enum(ProjectPartyRole).meta({ label: 'Role' }),
    note: line(300).min(1).nullable().default(null).meta({ label: 'What it does', translated: true }),
  })
  .refine((party) => (party.cityId === null) !== (party.organizationId === null), {
    path: ['cityId'],
    error: 'Choose either a city or an organization',
  })

export const projectFields = spineFields
  .extend({
    title: spineFields.shape.title.meta({ label: 'Name' }),
    allianceId: reference('alliance', 'Alliance').nullable().default(null),
    status: z
      .enum(ProjectStatus)
      .nullable()
      .default(null)
      .meta({ label: 'Status', help: 'Leave empty if no source says', list: true, filter: true }),
    startedOn: partialDate.nullable().default(null).meta({ label: 'Started', list: true }),
    endedOn: partialDate.nullable().default(null).meta({ label: 'Ended' }),
    summary: line(300).min(1, 'Say in one line what it is').meta({ label: 'Summary', translated: true }),
    description: lines()
      .min(1)
      .nullable()
      .default(null)
      .meta({ label: 'Description', widget: 'markdown', translated: true }),
    outcomes: lines()
      .min(1)
      .nullable()
      .default(null)
      .meta({ label: 'Outcomes', widget: 'markdown', translated: true }),
    parties: z
      .array(partyFields)
      .default([])
      .meta({ label: 'Parties', once: ['cityId', 'organizationId', 'role'] }),
  })
  .refine((fields) => !fields.startedOn || !fields.endedOn || isNotBefore(fields.endedOn, fields.startedOn), {
    path: ['endedOn'],
    error: 'Enter an end that is not before the beginning',
  })

export type ProjectFields = z.output<typeof projectFields>
