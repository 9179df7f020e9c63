import { z } from 'zod'
import { line, reference, wholeNumber } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { isNotBefore, partialDate } from '#lib/text/partial-date.ts'
import { MembershipRole, MembershipStatus } from '#prisma/generated/enums.ts'

export const membershipFields = spineFields
  .extend({
    allianceId: reference('alliance', 'Alliance'),
    cityId: reference('city', 'City').nullable().default(null),
    organizationId: reference('organization', 'Organization').nullable().default(null),
    role: z.enum(MembershipRole).meta({ label: 'Role', list: true, filter: true }),
    status: z.enum(MembershipStatus).default('current').meta({ label: 'Status', list: true, filter: true }),
    since: partialDate
      .nullable()
      .default(null)
      .meta({ label: 'Since', help: 'As far as it is known; leave empty if unknown', list: true }),
    until: partialDate.nullable().default(null).meta({ label: 'Until' }),
    position: wholeNumber(1)
      .nullable()
      .default(null)
      .meta({ label: 'Place in the alliance’s list', list: true }),
    asListed: line(500).min(1).nullable().default(null).meta({ label: 'Wording as listed' }),
  })
  .refine((fields) => (fields.cityId === null) !== (fields.organizationId === null), {
    path: ['cityId'],
    error: 'Choose either a city or an organization',
  })
  .refine((fields) => !fields.since || !fields.until || isNotBefore(fields.until, fields.since), {
    path: ['until'],
    error: 'Enter an end that is not before the beginning',
  })
  .refine((fields) => fields.until === null || fields.status === 'ended', {
    path: ['until'],
    error: 'Only a membership that has ended has an end: set the status to ended, or empty this field',
  })

export type MembershipFields = z.output<typeof membershipFields>
