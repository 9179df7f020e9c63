import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { idColumn, sourcesColumn, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { at } from '#lib/directory/api/conditions.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { byId, sparseColumn } from '#lib/directory/api/order.ts'
import { key } from '#lib/directory/api/query.ts'
import {
  evidence,
  evidenceOf,
  kindOfReference,
  own,
  partialDate,
  referAny,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { figureMeasure, figureMeasures } from '#lib/figures/fields.ts'
import { published, recordPage } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { FigureQualifier } from '#prisma/generated/enums.ts'

const schema = z.strictObject({
  ...spine,
  of: kindOfReference.meta({ description: 'An alliance or a committee' }),
  measure: figureMeasure.meta({ description: 'What is counted' }),
  value: z.int(),
  qualifier: z.enum(FigureQualifier),
  asOf: partialDate.nullable().meta({ description: 'Null where the source is undated' }),
  endOfPeriod: z.boolean().meta({ description: 'Of the end of that year or month' }),
  note: z.string().nullable(),
  ...evidence,
})

const select = {
  ...recordPage,
  figure: {
    select: {
      measure: true,
      value: true,
      qualifier: true,
      asOf: true,
      endOfPeriod: true,
      note: true,
      alliance: linkedThing,
      committee: linkedThing,
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

const newest = sparseColumn<Row, string>({
  schema: z.string(),
  where: (asOf) => ({ figure: { asOf } }),
  orderBy: (asOf) => ({ figure: { asOf } }),
  valueIn: ({ figure }) => own(figure).asOf,
  direction: 'desc',
})

const publishedHost = {
  OR: [
    { alliance: { record: published } },
    { committee: { record: published, alliance: { record: published } } },
  ],
} satisfies Prisma.FigureWhereInput

export const figures = noun({
  name: 'figures',
  one: 'Figure',
  description: 'Dated numbers about alliances and committees, as their sources give them',
  kind: 'figure',
  schema,
  filters: {
    alliance: key.optional(),
    committee: key.optional(),
    measure: figureMeasure.optional(),
  },
  where: ({ alliance, committee, measure }) => ({
    figure: {
      AND: [
        publishedHost,
        alliance ? { alliance: { record: at(alliance) } } : {},
        committee ? { committee: { record: at(committee) } } : {},
        measure ? { measure } : {},
      ],
    },
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { alliance, committee, measure, value, ...figure } = own(record.figure)
    return {
      ...spineOf(record, origin),
      of: referAny(own(shown(alliance) ?? shown(committee)).record, origin),
      measure: figureMeasure.parse(measure),
      value: Number(value),
      qualifier: figure.qualifier,
      asOf: figure.asOf,
      endOfPeriod: figure.endOfPeriod,
      note: figure.note,
      ...evidenceOf(record),
    }
  },
  sorts: { newest: [newest, byId] },
  columns: {
    id: idColumn,
    ofKind: { type: 'code', from: 'directory', codes: ['alliance', 'committee'], cell: ({ of }) => of.kind },
    ofId: { type: 'id', from: 'directory', cell: ({ of }) => of.id },
    of: { type: 'text', from: 'documents', cell: ({ of }) => of.name },
    measure: { type: 'code', from: 'documents', codes: figureMeasures, cell: ({ measure }) => measure },
    qualifier: {
      type: 'code',
      from: 'documents',
      codes: Object.values(FigureQualifier),
      cell: ({ qualifier }) => qualifier,
    },
    value: { type: 'wholeNumber', from: 'documents', cell: ({ value }) => value },
    asOf: { type: 'partialDate', from: 'documents', cell: ({ asOf }) => asOf },
    endOfPeriod: { type: 'yesNo', from: 'documents', cell: ({ endOfPeriod }) => endOfPeriod },
    note: { type: 'text', from: 'editors', cell: ({ note }) => note },
    sources: sourcesColumn,
    updatedAt: updatedAtColumn,
  },
})
