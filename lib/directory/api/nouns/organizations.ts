import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { sourcesColumn, spineColumns, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { at, called, tiedToTopic } from '#lib/directory/api/conditions.ts'
import { joined } from '#lib/directory/api/csv.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { country as countryParameter, key, namePart } from '#lib/directory/api/query.ts'
import {
  country,
  countryOf,
  namesAndEvidence,
  namesAndEvidenceOf,
  own,
  partialDate,
  refer,
  reference,
  referOrNull,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { openMembership, published, recordLink, recordPage } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { AffiliationRole, OrganizationType } from '#prisma/generated/enums.ts'

const schema = z.strictObject({
  ...spine,
  name: z.string(),
  type: z.enum(OrganizationType),
  country: country.nullable(),
  description: z.string().nullable().meta({ description: 'Markdown' }),
  website: z.string().nullable(),
  parent: reference.nullable(),
  affiliations: z
    .array(
      z.strictObject({
        alliance: reference,
        role: z.enum(AffiliationRole),
        since: partialDate.nullable(),
        until: partialDate.nullable(),
        note: z.string().nullable(),
      }),
    )
    .meta({ description: 'What it is to an alliance; whether it belongs to one is said by the memberships' }),
  ...namesAndEvidence,
})

const select = {
  ...recordPage,
  organization: {
    select: {
      type: true,
      countryCode: true,
      description: true,
      website: true,
      parent: linkedThing,
      affiliations: {
        where: { alliance: { record: published } },
        select: {
          role: true,
          since: true,
          until: true,
          note: true,
          alliance: { select: { record: { select: recordLink } } },
        },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

const tiedToAlliance = (alliance: string) =>
  ({
    OR: [
      { affiliations: { some: { alliance: { record: at(alliance) } } } },
      { memberships: { some: { ...openMembership, alliance: { record: at(alliance) } } } },
    ],
  }) satisfies Prisma.OrganizationWhereInput

export const organizations = noun({
  name: 'organizations',
  one: 'Organization',
  description: 'Bodies that found, run, guide or support alliances, belong to them or take part in projects',
  kind: 'organization',
  schema,
  filters: {
    q: namePart.optional(),
    type: z.enum(OrganizationType).optional(),
    country: countryParameter.optional(),
    alliance: key.optional().meta({ description: 'Slug or id of an alliance that it is tied to' }),
    topic: key.optional(),
  },
  where: ({ q, type, country: countryCode, alliance, topic }) => ({
    AND: [q ? called(q) : {}, topic ? tiedToTopic(topic) : {}],
    organization: {
      ...(type && { type }),
      ...(countryCode && { countryCode }),
      ...(alliance && tiedToAlliance(alliance)),
    },
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { parent, affiliations, ...organization } = own(record.organization)
    return {
      ...spineOf(record, origin),
      name: record.title,
      type: organization.type,
      country: countryOf(organization.countryCode),
      description: organization.description,
      website: organization.website,
      parent: referOrNull(shown(parent)),
      affiliations: affiliations.map(({ alliance, role, since, until, note }) => ({
        alliance: refer(alliance.record),
        role,
        since,
        until,
        note,
      })),
      ...namesAndEvidenceOf(record),
    }
  },
  columns: {
    ...spineColumns,
    type: { type: 'code', from: 'editors', codes: Object.values(OrganizationType), cell: ({ type }) => type },
    countryCode: { type: 'country', from: 'documents', cell: ({ country }) => country?.code ?? null },
    countryName: { type: 'text', from: 'directory', cell: ({ country }) => country?.name ?? null },
    website: { type: 'address', from: 'documents', cell: ({ website }) => website },
    otherNames: {
      type: 'texts',
      from: 'documents',
      cell: ({ names }) => joined(names.slice(1).map(({ text }) => text)),
    },
    affiliations: {
      type: 'texts',
      from: 'documents',
      cell: ({ affiliations }) =>
        joined(affiliations.map(({ alliance, role }) => `${role} of ${alliance.name}`)),
    },
    sources: sourcesColumn,
    updatedAt: updatedAtColumn,
  },
})
