import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { sourcesColumn, spineColumns, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { at, called, tiedToTopic } from '#lib/directory/api/conditions.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { key, namePart } from '#lib/directory/api/query.ts'
import {
  namesAndEvidence,
  namesAndEvidenceOf,
  own,
  partialDate,
  reference,
  referOrNull,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { recordPage } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { CommitteeKind, CommitteeStatus, WorkplanState } from '#prisma/generated/enums.ts'

const schema = z.strictObject({
  ...spine,
  name: z.string(),
  alliance: reference.nullable(),
  kind: z.enum(CommitteeKind),
  position: z.int().nullable().meta({ description: 'Place in the alliance’s own list' }),
  description: z.string().nullable().meta({ description: 'Markdown' }),
  termsOfReference: z.string().nullable().meta({ description: 'Markdown' }),
  statuses: z
    .array(
      z.strictObject({
        status: z.enum(CommitteeStatus),
        since: partialDate.nullable(),
        observedOn: partialDate.nullable().meta({ description: 'Date of the document that lists it so' }),
        note: z.string().nullable(),
      }),
    )
    .meta({ description: 'In order; the last is how it stands now' }),
  workplan: z.array(z.strictObject({ year: z.int(), state: z.enum(WorkplanState), text: z.string() })),
  ...namesAndEvidence,
})

const select = {
  ...recordPage,
  committee: {
    select: {
      kind: true,
      position: true,
      description: true,
      termsOfReference: true,
      alliance: linkedThing,
      statuses: {
        select: { status: true, since: true, observedOn: true, note: true },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
      workplanItems: {
        select: { year: true, state: true, text: true },
        orderBy: [{ year: 'asc' }, { position: 'asc' }, { id: 'asc' }],
      },
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

export const committees = noun({
  name: 'committees',
  one: 'Committee',
  description: 'Councils, specialized committees, forums and boards of alliances',
  kind: 'committee',
  schema,
  filters: {
    q: namePart.optional(),
    alliance: key.optional(),
    kind: z.enum(CommitteeKind).optional(),
    topic: key.optional(),
  },
  where: ({ q, alliance, kind, topic }) => ({
    AND: [q ? called(q) : {}, topic ? tiedToTopic(topic) : {}],
    committee: { ...(kind && { kind }), ...(alliance && { alliance: { record: at(alliance) } }) },
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { alliance, statuses, workplanItems, ...committee } = own(record.committee)
    return {
      ...spineOf(record, origin),
      name: record.title,
      alliance: referOrNull(shown(alliance)),
      kind: committee.kind,
      position: committee.position,
      description: committee.description,
      termsOfReference: committee.termsOfReference,
      statuses: statuses.map(({ status, since, observedOn, note }) => ({ status, since, observedOn, note })),
      workplan: workplanItems.map(({ year, state, text }) => ({ year, state, text })),
      ...namesAndEvidenceOf(record),
    }
  },
  columns: {
    ...spineColumns,
    kind: { type: 'code', from: 'documents', codes: Object.values(CommitteeKind), cell: ({ kind }) => kind },
    allianceId: { type: 'id', from: 'directory', cell: ({ alliance }) => alliance?.id ?? null },
    alliance: { type: 'text', from: 'documents', cell: ({ alliance }) => alliance?.name ?? null },
    position: { type: 'wholeNumber', from: 'documents', cell: ({ position }) => position },
    status: {
      type: 'code',
      from: 'documents',
      codes: Object.values(CommitteeStatus),
      cell: ({ statuses }) => statuses.at(-1)?.status ?? null,
    },
    statusSince: {
      type: 'partialDate',
      from: 'documents',
      cell: ({ statuses }) => statuses.at(-1)?.since ?? null,
    },
    statusObservedOn: {
      type: 'partialDate',
      from: 'documents',
      cell: ({ statuses }) => statuses.at(-1)?.observedOn ?? null,
    },
    sources: sourcesColumn,
    updatedAt: updatedAtColumn,
  },
})
