import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { sourcesColumn, spineColumns, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { at, called, publishedParty, tiedToTopic } from '#lib/directory/api/conditions.ts'
import { joined } from '#lib/directory/api/csv.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { country as countryParameter, key, namePart } from '#lib/directory/api/query.ts'
import {
  kindOfReference,
  namesAndEvidence,
  namesAndEvidenceOf,
  own,
  partialDate,
  referAny,
  reference,
  referOrNull,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { published, recordPage } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { ProjectPartyRole, ProjectStatus } from '#prisma/generated/enums.ts'

const schema = z.strictObject({
  ...spine,
  name: z.string(),
  alliance: reference.nullable(),
  status: z.enum(ProjectStatus).nullable().meta({ description: 'Null where no source says' }),
  startedOn: partialDate.nullable(),
  endedOn: partialDate.nullable(),
  summary: z.string(),
  description: z.string().nullable().meta({ description: 'Markdown' }),
  outcomes: z.string().nullable().meta({ description: 'Markdown' }),
  parties: z.array(
    z.strictObject({
      party: kindOfReference.meta({ description: 'A city or an organization' }),
      role: z.enum(ProjectPartyRole),
      note: z.string().nullable(),
    }),
  ),
  ...namesAndEvidence,
})

const select = {
  ...recordPage,
  project: {
    select: {
      status: true,
      startedOn: true,
      endedOn: true,
      summary: true,
      description: true,
      outcomes: true,
      alliance: linkedThing,
      parties: {
        where: publishedParty,
        select: { role: true, note: true, city: linkedThing, organization: linkedThing },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

const partyAt = (key: string) => ({
  parties: { some: { OR: [{ city: { record: at(key) } }, { organization: { record: at(key) } }] } },
})
const inCountry = (countryCode: string) => ({
  parties: {
    some: {
      OR: [
        { city: { record: published, countryCode } },
        { organization: { record: published, countryCode } },
      ],
    },
  },
})

export const projects = noun({
  name: 'projects',
  one: 'Project',
  description: 'Pilot projects of cities and organizations',
  kind: 'project',
  schema,
  filters: {
    q: namePart.optional(),
    alliance: key.optional(),
    status: z.enum(ProjectStatus).optional(),
    country: countryParameter.optional().meta({ description: 'Country of a party' }),
    party: key.optional().meta({ description: 'Slug or id of a city or organization that takes part' }),
    topic: key.optional(),
  },
  where: ({ q, alliance, status, country, party, topic }) => ({
    AND: [q ? called(q) : {}, topic ? tiedToTopic(topic) : {}],
    project: {
      AND: [
        status ? { status } : {},
        alliance ? { alliance: { record: at(alliance) } } : {},
        country ? inCountry(country) : {},
        party ? partyAt(party) : {},
      ],
    },
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { alliance, parties, ...project } = own(record.project)
    return {
      ...spineOf(record, origin),
      name: record.title,
      alliance: referOrNull(shown(alliance)),
      status: project.status,
      startedOn: project.startedOn,
      endedOn: project.endedOn,
      summary: project.summary,
      description: project.description,
      outcomes: project.outcomes,
      parties: parties.map(({ city, organization, role, note }) => ({
        party: referAny(own(shown(city) ?? shown(organization)).record, origin),
        role,
        note,
      })),
      ...namesAndEvidenceOf(record),
    }
  },
  columns: {
    ...spineColumns,
    allianceId: { type: 'id', from: 'directory', cell: ({ alliance }) => alliance?.id ?? null },
    alliance: { type: 'text', from: 'documents', cell: ({ alliance }) => alliance?.name ?? null },
    status: {
      type: 'code',
      from: 'documents',
      codes: Object.values(ProjectStatus),
      cell: ({ status }) => status,
    },
    startedOn: { type: 'partialDate', from: 'documents', cell: ({ startedOn }) => startedOn },
    endedOn: { type: 'partialDate', from: 'documents', cell: ({ endedOn }) => endedOn },
    summary: { type: 'text', from: 'editors', cell: ({ summary }) => summary },
    parties: {
      type: 'texts',
      from: 'documents',
      cell: ({ parties }) => joined(parties.map(({ party, role }) => `${party.name} (${role})`)),
    },
    sources: sourcesColumn,
    updatedAt: updatedAtColumn,
  },
})
