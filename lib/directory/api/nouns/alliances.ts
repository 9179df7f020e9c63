import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { sourcesColumn, spineColumns, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { called, tiedToTopic } from '#lib/directory/api/conditions.ts'
import { joined } from '#lib/directory/api/csv.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { key, namePart } from '#lib/directory/api/query.ts'
import {
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
import { published, recordLink, recordPage } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { AffiliationRole, AllianceKind, BelongingWord, SectionKind } from '#prisma/generated/enums.ts'

const schema = z.strictObject({
  ...spine,
  name: z.string(),
  kind: z.enum(AllianceKind),
  belongingWord: z.enum(BelongingWord).meta({ description: 'Its own word for those who belong to it' }),
  foundedOn: partialDate.nullable(),
  summary: z.string(),
  description: z.string().meta({ description: 'Markdown' }),
  website: z.string().nullable(),
  parent: reference.nullable(),
  sections: z.array(
    z.strictObject({
      kind: z.enum(SectionKind),
      title: z.string().nullable(),
      text: z.string().meta({ description: 'Markdown' }),
      since: partialDate.nullable(),
      until: partialDate.nullable(),
    }),
  ),
  affiliations: z.array(
    z.strictObject({
      organization: reference,
      role: z.enum(AffiliationRole),
      since: partialDate.nullable(),
      until: partialDate.nullable(),
      note: z.string().nullable(),
    }),
  ),
  ...namesAndEvidence,
})

const select = {
  ...recordPage,
  alliance: {
    select: {
      kind: true,
      belongingWord: true,
      foundedOn: true,
      summary: true,
      description: true,
      website: true,
      parent: linkedThing,
      sections: {
        select: { kind: true, title: true, text: true, since: true, until: true },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
      affiliations: {
        where: { organization: { record: published } },
        select: {
          role: true,
          since: true,
          until: true,
          note: true,
          organization: { select: { record: { select: recordLink } } },
        },
        orderBy: [{ organization: { record: { title: 'asc' } } }, { id: 'asc' }],
      },
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

export const alliances = noun({
  name: 'alliances',
  one: 'Alliance',
  description: 'Alliances of cities, and projects that cities take part in',
  kind: 'alliance',
  schema,
  filters: {
    q: namePart.optional(),
    kind: z.enum(AllianceKind).optional(),
    topic: key.optional(),
  },
  where: ({ q, kind, topic }) => ({
    AND: [q ? called(q) : {}, topic ? tiedToTopic(topic) : {}],
    ...(kind && { alliance: { kind } }),
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { parent, sections, affiliations, ...alliance } = own(record.alliance)
    return {
      ...spineOf(record, origin),
      name: record.title,
      kind: alliance.kind,
      belongingWord: alliance.belongingWord,
      foundedOn: alliance.foundedOn,
      summary: alliance.summary,
      description: alliance.description,
      website: alliance.website,
      parent: referOrNull(shown(parent)),
      sections: sections.map(({ kind, title, text, since, until }) => ({ kind, title, text, since, until })),
      affiliations: affiliations.map(({ organization, role, since, until, note }) => ({
        organization: refer(organization.record),
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
    kind: { type: 'code', from: 'documents', codes: Object.values(AllianceKind), cell: ({ kind }) => kind },
    foundedOn: { type: 'partialDate', from: 'documents', cell: ({ foundedOn }) => foundedOn },
    website: { type: 'address', from: 'documents', cell: ({ website }) => website },
    summary: { type: 'text', from: 'editors', cell: ({ summary }) => summary },
    otherNames: {
      type: 'texts',
      from: 'documents',
      cell: ({ names }) => joined(names.slice(1).map(({ text }) => text)),
    },
    sources: sourcesColumn,
    updatedAt: updatedAtColumn,
  },
})
