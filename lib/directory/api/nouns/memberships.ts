import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { idColumn, sourcesColumn, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { at, publishedParty } from '#lib/directory/api/conditions.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { byId, column, sparseColumn } from '#lib/directory/api/order.ts'
import { country as countryParameter, key } from '#lib/directory/api/query.ts'
import {
  evidence,
  evidenceOf,
  kindOfReference,
  own,
  partialDate,
  refer,
  referAny,
  reference,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { published, recordLink, recordPage } from '#lib/records/published.ts'
import { linkWithStatus, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { MembershipRole, MembershipStatus } from '#prisma/generated/enums.ts'

const schema = z.strictObject({
  ...spine,
  alliance: reference,
  member: kindOfReference.meta({ description: 'A city or an organization' }),
  country: z.string().nullable().meta({ description: 'Of the member: ISO 3166-1 alpha-2' }),
  role: z.enum(MembershipRole),
  status: z.enum(MembershipStatus),
  since: partialDate.nullable(),
  until: partialDate.nullable(),
  position: z.int().nullable().meta({ description: 'Place in the alliance’s own list' }),
  asListed: z.string().nullable().meta({ description: 'The wording of that list' }),
  ...evidence,
})

const member = {
  select: { countryCode: true, record: { select: linkWithStatus } },
} as const

const select = {
  ...recordPage,
  membership: {
    select: {
      role: true,
      status: true,
      since: true,
      until: true,
      position: true,
      asListed: true,
      alliance: { select: { record: { select: recordLink } } },
      city: member,
      organization: member,
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

const byAlliance = column<Row, string>({
  schema: z.string(),
  where: (title) => ({ membership: { alliance: { record: { title } } } }),
  orderBy: (title) => ({ membership: { alliance: { record: { title } } } }),
  valueIn: ({ membership }) => own(membership).alliance.record.title,
})

const byPosition = sparseColumn<Row, number>({
  schema: z.int(),
  where: (position) => ({ membership: { position } }),
  orderBy: (position) => ({ membership: { position } }),
  valueIn: ({ membership }) => own(membership).position,
})

export const memberships = noun({
  name: 'memberships',
  one: 'Membership',
  description: 'Who belongs to which alliance, or did, as what and since when',
  kind: 'membership',
  schema,
  filters: {
    alliance: key.optional(),
    city: key.optional(),
    organization: key.optional(),
    country: countryParameter.optional().meta({ description: 'Country of the member' }),
    role: z.enum(MembershipRole).optional(),
    status: z.enum(MembershipStatus).optional(),
  },
  where: ({ alliance, city, organization, country: countryCode, role, status }) => ({
    membership: {
      AND: [
        { alliance: { record: alliance ? at(alliance) : published } },
        publishedParty,
        city ? { city: { record: at(city) } } : {},
        organization ? { organization: { record: at(organization) } } : {},
        countryCode ? { OR: [{ city: { countryCode } }, { organization: { countryCode } }] } : {},
        role ? { role } : {},
        status ? { status } : {},
      ],
    },
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { alliance, city, organization, ...its } = own(record.membership)
    const member = own(shown(city) ?? shown(organization))
    return {
      ...spineOf(record, origin),
      alliance: refer(alliance.record),
      member: referAny(member.record, origin),
      country: member.countryCode,
      role: its.role,
      status: its.status,
      since: its.since,
      until: its.until,
      position: its.position,
      asListed: its.asListed,
      ...evidenceOf(record),
    }
  },
  sorts: { position: [byAlliance, byPosition, byId] },
  columns: {
    id: idColumn,
    allianceId: { type: 'id', from: 'directory', cell: ({ alliance }) => alliance.id },
    alliance: { type: 'text', from: 'documents', cell: ({ alliance }) => alliance.name },
    memberKind: {
      type: 'code',
      from: 'directory',
      codes: ['city', 'organization'],
      cell: ({ member }) => member.kind,
    },
    memberId: { type: 'id', from: 'directory', cell: ({ member }) => member.id },
    member: { type: 'text', from: 'documents', cell: ({ member }) => member.name },
    memberUrl: { type: 'address', from: 'directory', cell: ({ member }) => member.url },
    country: { type: 'country', from: 'documents', cell: ({ country }) => country },
    role: { type: 'code', from: 'documents', codes: Object.values(MembershipRole), cell: ({ role }) => role },
    status: {
      type: 'code',
      from: 'documents',
      codes: Object.values(MembershipStatus),
      cell: ({ status }) => status,
    },
    since: { type: 'partialDate', from: 'documents', cell: ({ since }) => since },
    until: { type: 'partialDate', from: 'documents', cell: ({ until }) => until },
    position: { type: 'wholeNumber', from: 'documents', cell: ({ position }) => position },
    asListed: { type: 'text', from: 'wording', cell: ({ asListed }) => asListed },
    sources: sourcesColumn,
    updatedAt: updatedAtColumn,
  },
})
