import { z } from 'zod'
import { line, reference, wholeNumber } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { partialDate } from '#lib/text/partial-date.ts'
import { FigureQualifier } from '#prisma/generated/enums.ts'

/** What a figure counts. `members` is what an alliance declares as its membership. */
export const figureMeasures = [
  'members',
  'cities',
  'new_areas',
  'districts_counties_towns',
  'cities_and_institutions',
  'initiatives_and_webinars',
  'live_views',
  'connected_cities',
  'connected_countries',
  'development_partners',
  'un_entities',
  'group_members',
  'individual_members',
  'observers',
  'organizations',
  'countries',
] as const

export const figureMeasure = z.enum(figureMeasures)
export type FigureMeasure = z.output<typeof figureMeasure>

export const figureFields = spineFields
  .extend({
    allianceId: reference('alliance', 'Alliance').nullable().default(null),
    committeeId: reference('committee', 'Committee').nullable().default(null),
    measure: figureMeasure.meta({ label: 'What is counted', list: true, filter: true }),
    value: wholeNumber(0, Number.MAX_SAFE_INTEGER).meta({ label: 'Number', list: true }),
    qualifier: z.enum(FigureQualifier).default('exactly').meta({ label: 'How it is meant' }),
    asOf: partialDate
      .nullable()
      .default(null)
      .meta({ label: 'As of', help: 'Leave empty if the source has no date', list: true }),
    endOfPeriod: z.boolean().default(false).meta({ label: 'End of that year or month', of: 'asOf' }),
    note: line(500).min(1).nullable().default(null).meta({ label: 'Note', translated: true }),
    position: wholeNumber(0).default(0).meta({ label: 'Order' }),
  })
  .refine((fields) => (fields.allianceId === null) !== (fields.committeeId === null), {
    path: ['allianceId'],
    error: 'Choose either an alliance or a committee',
  })
  .refine((fields) => !fields.endOfPeriod || fields.asOf !== null, {
    path: ['asOf'],
    error: 'Enter the year or month of whose end this figure is',
  })

export type FigureFields = z.output<typeof figureFields>
