import { z } from 'zod'
import { line, lines, reference, webAddress } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { partialDate } from '#lib/text/partial-date.ts'
import { AllianceKind, BelongingWord, SectionKind } from '#prisma/generated/enums.ts'

export const sectionFields = z
  .object({
    kind: z.enum(SectionKind).meta({ label: 'Kind' }),
    title: line().min(1).nullable().default(null).meta({ label: 'Heading', translated: true }),
    text: lines().min(1, 'Enter the text').meta({ label: 'Text', widget: 'markdown', translated: true }),
    since: partialDate.nullable().default(null).meta({ label: 'From', help: 'For phases only' }),
    until: partialDate.nullable().default(null).meta({ label: 'To', help: 'For phases only' }),
  })
  .refine((section) => section.kind === 'phase' || (section.since === null && section.until === null), {
    path: ['since'],
    error: 'Only a phase has dates',
  })

export const allianceFields = spineFields.extend({
  title: spineFields.shape.title.meta({ label: 'Name' }),
  kind: z.enum(AllianceKind).meta({ label: 'Kind', list: true, filter: true }),
  belongingWord: z.enum(BelongingWord).meta({ label: 'Its word for those who belong' }),
  foundedOn: partialDate.nullable().default(null).meta({ label: 'Founded', list: true }),
  summary: line(300)
    .min(1, 'Say in one line what it is')
    .meta({ label: 'Summary', help: 'One line for lists and search results', translated: true }),
  description: lines().min(1).meta({ label: 'Description', widget: 'markdown', translated: true }),
  website: webAddress.nullable().default(null).meta({ label: 'Website' }),
  parentId: reference('alliance', 'Part of').nullable().default(null),
  sections: z.array(sectionFields).default([]).meta({ label: 'Sections' }),
})

export type AllianceFields = z.output<typeof allianceFields>
