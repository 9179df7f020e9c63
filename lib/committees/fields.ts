import { z } from 'zod'
import { line, lines, reference, wholeNumber } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { partialDate } from '#lib/text/partial-date.ts'
import { CommitteeKind, CommitteeStatus, WorkplanState } from '#prisma/generated/enums.ts'

export const statusEntryFields = z.object({
  status: z.enum(CommitteeStatus).meta({ label: 'Status' }),
  since: partialDate.nullable().default(null).meta({ label: 'Since' }),
  observedOn: partialDate
    .nullable()
    .default(null)
    .meta({ label: 'Listed so in', help: 'Date of the document, where it does not say since when' }),
  note: line(500).min(1).nullable().default(null).meta({ label: 'Note', translated: true }),
})

export const workplanItemFields = z.object({
  year: wholeNumber(1900, 2200).meta({ label: 'Year' }),
  state: z.enum(WorkplanState).meta({ label: 'State' }),
  text: line(500).min(1, 'Enter what is planned').meta({ label: 'Item', translated: true }),
})

export const committeeFields = spineFields.extend({
  title: spineFields.shape.title.meta({ label: 'Name' }),
  allianceId: reference('alliance', 'Alliance'),
  kind: z.enum(CommitteeKind).meta({ label: 'Kind', list: true, filter: true }),
  position: wholeNumber(1).nullable().default(null).meta({ label: 'Place in the alliance’s list' }),
  description: lines()
    .min(1)
    .nullable()
    .default(null)
    .meta({ label: 'Description', widget: 'markdown', translated: true }),
  termsOfReference: lines()
    .min(1)
    .nullable()
    .default(null)
    .meta({ label: 'Terms of reference', widget: 'markdown', translated: true }),
  statuses: z
    .array(statusEntryFields)
    .default([])
    .meta({ label: 'Status timeline', help: 'In order; the last is how it stands now', whole: true }),
  workplanItems: z.array(workplanItemFields).default([]).meta({ label: 'Workplan' }),
})

export type CommitteeFields = z.output<typeof committeeFields>
