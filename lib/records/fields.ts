import { z } from 'zod'
import { fullDate } from '#lib/text/partial-date.ts'
import { slug } from '#lib/text/slug.ts'
import { NameKind, TopicRelation } from '#prisma/generated/enums.ts'
import { languageTag, line, lines, reference } from './field.ts'

/** A name of a record besides its English title. */
export const nameFields = z.object({
  text: line().min(1, 'Enter the name').meta({ label: 'Name' }),
  language: languageTag.meta({ label: 'Language' }),
  kind: z.enum(NameKind).meta({ label: 'Kind' }),
})

/** What a record, or one field of it, rests on. */
export const citationFields = z.object({
  sourceId: reference('source', 'Source'),
  field: line(100)
    .min(1)
    .nullable()
    .default(null)
    .meta({ label: 'Fact', help: 'Leave empty for the whole record', widget: 'fact' }),
  quote: lines(4000).min(1).nullable().default(null).meta({ label: 'Wording as written' }),
  locator: line().min(1).nullable().default(null).meta({ label: 'Where in the source' }),
})

/** What this directory says where no source says it clearly, and why. */
export const decisionFields = z.object({
  field: line(100).min(1).meta({ label: 'Fact', widget: 'fact' }),
  reason: lines(2000).min(1, 'Say why').meta({ label: 'Reason', widget: 'lines' }),
})

export const topicLinkFields = z.object({
  topicId: reference('topic', 'Topic'),
  relation: z.enum(TopicRelation).meta({ label: 'Relation' }),
})

const unique =
  <Item>(key: (item: Item) => string) =>
  (items: Item[]) =>
    new Set(items.map(key)).size === items.length

// Lists without an order of their own are kept sorted, so that the same list is always equal to itself.
const sorted =
  <Item>(key: (item: Item) => string) =>
  (items: Item[]) =>
    items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))

/** What every record has, whatever its noun. A noun's own fields extend it. */
export const spineFields = z.object({
  title: line(300).min(1, 'Enter a title').meta({ label: 'Title', translated: true, list: true }),
  slug: slug.nullable().meta({ label: 'Address', help: 'Last part of the address of its page' }),
  names: z
    .array(nameFields)
    .refine(
      unique((name: NameFields) => `${name.text}|${name.language}|${name.kind}`),
      'The same name stands here twice',
    )
    .default([])
    .meta({ label: 'Names' }),
  citations: z.array(citationFields).default([]).meta({ label: 'Sources' }),
  decisions: z
    .array(decisionFields)
    .refine(
      unique((decision: z.output<typeof decisionFields>) => decision.field),
      'Two decisions are about the same fact',
    )
    .overwrite(sorted((decision) => decision.field))
    .default([])
    .meta({ label: 'Editorial decisions', once: ['field'] }),
  topics: z
    .array(topicLinkFields)
    .refine(
      unique((link: z.output<typeof topicLinkFields>) => `${link.topicId}|${link.relation}`),
      'The same topic stands here twice',
    )
    .overwrite(sorted((link) => `${link.relation}|${link.topicId}`))
    .default([])
    .meta({ label: 'Topics' }),
  lastVerifiedOn: fullDate.nullable().default(null).meta({ label: 'Last verified' }),
})

export type SpineFields = z.output<typeof spineFields>
export type NameFields = z.output<typeof nameFields>

/** The fields of the noun itself: what stands in its own table. */
export function ownFields<Fields extends SpineFields>(fields: Fields): Omit<Fields, keyof SpineFields> {
  const { title, slug, names, citations, decisions, topics, lastVerifiedOn, ...own } = fields
  return own
}

/** Places the parts of a list in the order in which they stand. */
export const inOrder = <Item extends object>(items: Item[]) =>
  items.map((item, position) => ({ ...item, position }))
