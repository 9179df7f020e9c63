import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { sourcesColumn, spineColumns, updatedAtColumn } from '#lib/directory/api/columns.ts'
import { at, called, tiedToTopic } from '#lib/directory/api/conditions.ts'
import { joined } from '#lib/directory/api/csv.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { byId, byName, sparseColumn } from '#lib/directory/api/order.ts'
import { key, namePart } from '#lib/directory/api/query.ts'
import {
  kindOfReference,
  namesAndEvidence,
  namesAndEvidenceOf,
  own,
  partialDate,
  referAny,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { postLists } from '#lib/posts/filter.ts'
import { languageTag } from '#lib/records/field.ts'
import { published, recordLink, recordPage } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { PostType } from '#prisma/generated/enums.ts'

const schema = z.strictObject({
  ...spine,
  name: z.string().meta({ description: 'Its title' }),
  type: z.enum(PostType),
  publishedOn: z.iso.date().nullable(),
  eventStartOn: partialDate.nullable(),
  eventEndOn: partialDate.nullable(),
  language: z.string().meta({ description: 'Of the original: BCP 47' }),
  summary: z.string(),
  body: z.string().nullable().meta({ description: 'Markdown' }),
  original: z.string().nullable().meta({ description: 'Address of the original' }),
  labels: z.array(z.string()),
  about: z.array(kindOfReference),
  ...namesAndEvidence,
})

const select = {
  ...recordPage,
  post: {
    select: {
      type: true,
      publishedOn: true,
      eventStartOn: true,
      eventEndOn: true,
      language: true,
      summary: true,
      body: true,
      url: true,
      labels: true,
      subjects: {
        where: { record: published },
        select: { record: { select: recordLink } },
        orderBy: [{ position: 'asc' }, { recordId: 'asc' }],
      },
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

const newest = sparseColumn<Row, string>({
  schema: z.string(),
  where: (publishedOn) => ({ post: { publishedOn } }),
  orderBy: (publishedOn) => ({ post: { publishedOn } }),
  valueIn: ({ post }) => own(post).publishedOn,
  direction: 'desc',
})

export const posts = noun({
  name: 'posts',
  one: 'Post',
  description: 'News, articles, events and publications',
  kind: 'post',
  schema,
  filters: {
    q: namePart.optional(),
    type: z.enum(PostType).optional(),
    list: z
      .enum(['news', 'publication', 'event'])
      .optional()
      .meta({ description: 'As the pages list them: articles stand among the news' }),
    alliance: key.optional().meta({ description: 'Slug or id of an alliance that it is about' }),
    topic: key.optional(),
    about: key.optional().meta({ description: 'Slug or id of any record that it is about' }),
    language: languageTag.optional().meta({ description: 'BCP 47' }),
  },
  where: ({ q, type, list, alliance, topic, about, language }) => ({
    AND: [q ? called(q) : {}, topic ? tiedToTopic(topic) : {}],
    post: {
      AND: [
        type ? { type } : {},
        list ? { type: { in: [...postLists[list]] } } : {},
        language ? { language } : {},
        alliance ? { subjects: { some: { record: { ...at(alliance), kind: 'alliance' } } } } : {},
        about ? { subjects: { some: { record: at(about) } } } : {},
      ],
    },
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { subjects, url: original, ...post } = own(record.post)
    return {
      ...spineOf(record, origin),
      name: record.title,
      type: post.type,
      publishedOn: post.publishedOn,
      eventStartOn: post.eventStartOn,
      eventEndOn: post.eventEndOn,
      language: post.language,
      summary: post.summary,
      body: post.body,
      original,
      labels: post.labels,
      about: subjects.map(({ record: subject }) => referAny(subject, origin)),
      ...namesAndEvidenceOf(record),
    }
  },
  sorts: { newest: [newest, byName, byId], name: [byName, byId] },
  columns: {
    ...spineColumns,
    type: { type: 'code', from: 'editors', codes: Object.values(PostType), cell: ({ type }) => type },
    publishedOn: { type: 'partialDate', from: 'documents', cell: ({ publishedOn }) => publishedOn },
    eventStartOn: { type: 'partialDate', from: 'documents', cell: ({ eventStartOn }) => eventStartOn },
    eventEndOn: { type: 'partialDate', from: 'documents', cell: ({ eventEndOn }) => eventEndOn },
    language: { type: 'language', from: 'editors', cell: ({ language }) => language },
    summary: { type: 'text', from: 'editors', cell: ({ summary }) => summary },
    original: { type: 'address', from: 'documents', cell: ({ original }) => original },
    labels: { type: 'texts', from: 'wording', cell: ({ labels }) => joined(labels) },
    about: { type: 'texts', from: 'editors', cell: ({ about }) => joined(about.map(({ name }) => name)) },
    sources: sourcesColumn,
    updatedAt: updatedAtColumn,
  },
})
