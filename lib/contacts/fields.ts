import { z } from 'zod'
import { line, reference, webAddress, wholeNumber } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'

export const contactFields = spineFields
  .extend({
    allianceId: reference('alliance', 'Alliance').nullable().default(null),
    organizationId: reference('organization', 'Organization').nullable().default(null),
    role: line().min(1, 'Enter the role').meta({ label: 'Role', list: true, translated: true }),
    department: line()
      .min(1)
      .nullable()
      .default(null)
      .meta({ label: 'Department', list: true, translated: true }),
    personName: line()
      .min(1)
      .nullable()
      .default(null)
      .meta({ label: 'Name', help: 'Only as published by the alliance itself' }),
    email: z
      .email('Enter an e-mail address such as office@example.org')
      .nullable()
      .default(null)
      .meta({ label: 'E-mail', help: 'Of the office, never of a person' }),
    phone: z
      .string()
      .regex(/^\+\d[\d ()-]{5,24}$/, 'Enter the number with its country code, such as +86 10 1234 5678')
      .nullable()
      .default(null)
      .meta({ label: 'Telephone', help: 'Of the office, never of a person' }),
    url: webAddress.nullable().default(null).meta({ label: 'Web page' }),
    position: wholeNumber(0).default(0).meta({ label: 'Order' }),
  })
  .refine((fields) => (fields.allianceId === null) !== (fields.organizationId === null), {
    path: ['allianceId'],
    error: 'Choose either an alliance or an organization',
  })

export type ContactFields = z.output<typeof contactFields>
