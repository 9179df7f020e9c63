import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { spineColumns, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { called } from '#lib/directory/api/conditions.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { namePart } from '#lib/directory/api/query.ts'
import {
  namesAndEvidence,
  namesAndEvidenceOf,
  own,
  partialDate,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { recordPage } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const schema = z.strictObject({
  ...spine,
  name: z.string().meta({ description: 'Its title' }),
  publisher: z.string(),
  original: z.string().nullable().meta({ description: 'Address of the document itself' }),
  publishedOn: partialDate.nullable(),
  stateOf: partialDate.nullable().meta({ description: 'When a page that changes was read' }),
  language: z.string().meta({ description: 'BCP 47' }),
  description: z.string().nullable().meta({ description: 'Markdown' }),
  licence: z.string().nullable(),
  ...namesAndEvidence,
})

const select = {
  ...recordPage,
  source: {
    select: {
      publisher: true,
      url: true,
      publishedOn: true,
      stateOf: true,
      language: true,
      description: true,
      licence: true,
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

export const sources = noun({
  name: 'sources',
  one: 'Source',
  description: 'Documents that the facts of this directory rest on',
  kind: 'source',
  schema,
  filters: { q: namePart.optional() },
  where: ({ q }) => (q ? called(q) : {}),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const source = own(record.source)
    return {
      ...spineOf(record, origin),
      name: record.title,
      publisher: source.publisher,
      original: source.url,
      publishedOn: source.publishedOn,
      stateOf: source.stateOf,
      language: source.language,
      description: source.description,
      licence: source.licence,
      ...namesAndEvidenceOf(record),
    }
  },
  columns: {
    ...spineColumns,
    publisher: { type: 'text', from: 'documents', cell: ({ publisher }) => publisher },
    original: { type: 'address', from: 'documents', cell: ({ original }) => original },
    publishedOn: { type: 'partialDate', from: 'documents', cell: ({ publishedOn }) => publishedOn },
    stateOf: { type: 'partialDate', from: 'documents', cell: ({ stateOf }) => stateOf },
    language: { type: 'language', from: 'editors', cell: ({ language }) => language },
    licence: { type: 'text', from: 'documents', cell: ({ licence }) => licence },
    updatedAt: updatedAtColumn,
  },
})
