import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { spineColumns, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { called } from '#lib/directory/api/conditions.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { namePart } from '#lib/directory/api/query.ts'
import { namesAndEvidence, namesAndEvidenceOf, own, spine, spineOf } from '#lib/directory/api/things.ts'
import { recordPage } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const schema = z.strictObject({
  ...spine,
  name: z.string(),
  description: z.string().nullable().meta({ description: 'Markdown' }),
  ...namesAndEvidence,
})

const select = {
  ...recordPage,
  topic: { select: { description: true } },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

export const topics = noun({
  name: 'topics',
  one: 'Topic',
  description: 'What cities work on, offer or need, and what projects and posts are about',
  kind: 'topic',
  schema,
  filters: { q: namePart.optional() },
  where: ({ q }) => (q ? called(q) : {}),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show: (record: Row, origin): z.output<typeof schema> => ({
    ...spineOf(record, origin),
    name: record.title,
    description: own(record.topic).description,
    ...namesAndEvidenceOf(record),
  }),
  columns: {
    ...spineColumns,
    description: { type: 'text', from: 'editors', cell: ({ description }) => description },
    updatedAt: updatedAtColumn,
  },
})
