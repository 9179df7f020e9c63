import { z } from 'zod'
import { lines, reference } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { isNotBefore, partialDate } from '#lib/text/partial-date.ts'
import { PartnershipKind } from '#prisma/generated/enums.ts'

export const partnershipFields = spineFields
  .extend({
    kind: z.enum(PartnershipKind).meta({ label: 'Kind', list: true, filter: true }),
    since: partialDate.nullable().default(null).meta({ label: 'Since', list: true }),
    until: partialDate.nullable().default(null).meta({ label: 'Until' }),
    description: lines()
      .min(1)
      .nullable()
      .default(null)
      .meta({ label: 'Description', widget: 'markdown', translated: true }),
    cityIds: z
      .array(reference('city', 'City'))
      .min(2, 'Choose two or more cities')
      .refine((ids) => new Set(ids).size === ids.length, 'The same city stands here twice')
      .meta({ label: 'Cities' }),
  })
  .refine((fields) => !fields.since || !fields.until || isNotBefore(fields.until, fields.since), {
    path: ['until'],
    error: 'Enter an end that is not before the beginning',
  })

export type PartnershipFields = z.output<typeof partnershipFields>
