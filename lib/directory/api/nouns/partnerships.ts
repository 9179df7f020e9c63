import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { idColumn, sourcesColumn, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { at, tiedToTopic } from '#lib/directory/api/conditions.ts'
import { joined } from '#lib/directory/api/csv.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { key } from '#lib/directory/api/query.ts'
import {
  evidence,
  evidenceOf,
  own,
  partialDate,
  refer,
  reference,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { published, recordLink, recordPage } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { PartnershipKind } from '#prisma/generated/enums.ts'

const schema = z.strictObject({
  ...spine,
  name: z.string(),
  kind: z.enum(PartnershipKind),
  cities: z.array(reference),
  since: partialDate.nullable(),
  until: partialDate.nullable(),
  description: z.string().nullable().meta({ description: 'Markdown' }),
  ...evidence,
})

const select = {
  ...recordPage,
  partnership: {
    select: {
      kind: true,
      since: true,
      until: true,
      description: true,
      parties: {
        where: { city: { record: published } },
        select: { city: { select: { record: { select: recordLink } } } },
        orderBy: [{ position: 'asc' }, { cityId: 'asc' }],
      },
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

export const partnerships = noun({
  name: 'partnerships',
  one: 'Partnership',
  description: 'What two or more cities do together',
  kind: 'partnership',
  schema,
  filters: {
    city: key.optional(),
    kind: z.enum(PartnershipKind).optional(),
    topic: key.optional(),
  },
  where: ({ city, kind, topic }) => ({
    ...(topic && tiedToTopic(topic)),
    partnership: {
      ...(kind && { kind }),
      parties: { some: { city: { record: city ? at(city) : published } } },
    },
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { parties, kind, since, until, description } = own(record.partnership)
    return {
      ...spineOf(record, origin),
      name: record.title,
      kind,
      cities: parties.map(({ city }) => refer(city.record)),
      since,
      until,
      description,
      ...evidenceOf(record),
    }
  },
  columns: {
    id: idColumn,
    name: { type: 'text', from: 'editors', cell: ({ name }) => name },
    kind: {
      type: 'code',
      from: 'documents',
      codes: Object.values(PartnershipKind),
      cell: ({ kind }) => kind,
    },
    cityIds: { type: 'texts', from: 'directory', cell: ({ cities }) => joined(cities.map(({ id }) => id)) },
    cities: {
      type: 'texts',
      from: 'documents',
      cell: ({ cities }) => joined(cities.map(({ name }) => name)),
    },
    since: { type: 'partialDate', from: 'documents', cell: ({ since }) => since },
    until: { type: 'partialDate', from: 'documents', cell: ({ until }) => until },
    sources: sourcesColumn,
    updatedAt: updatedAtColumn,
  },
})
