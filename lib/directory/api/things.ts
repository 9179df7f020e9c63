import { z } from 'zod'
import type { Language } from '#lib/i18n/languages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { hasPage, recordPath } from '#lib/records/paths.ts'
import type { RecordCitation, RecordLink, RecordPage } from '#lib/records/published.ts'
import { dayOf } from '#lib/text/day.ts'
import { NameKind, TopicRelation } from '#prisma/generated/enums.ts'

// What the things of several nouns have in common: its form, and how it is made from what the database has.

/** The language of what has no language of its own: names of countries, addresses of pages. */
export const language: Language = 'en'

export const id = z.string().meta({ description: 'Permanent; never given to anything else' })
export const partialDate = z
  .string()
  .meta({ description: 'A year, a month or a day: 2015, 2015-11, 2015-11-30' })

export const reference = z
  .strictObject({ id, slug: z.string().nullable(), name: z.string() })
  .meta({ id: 'Reference', description: 'Another record' })

export const kindOfReference = z
  .strictObject({
    kind: z.string(),
    id,
    slug: z.string().nullable(),
    name: z.string(),
    url: z.url().nullable(),
  })
  .meta({ id: 'KindOfReference', description: 'Another record, of any kind' })

export const country = z
  .strictObject({ code: z.string().meta({ description: 'ISO 3166-1 alpha-2' }), name: z.string() })
  .meta({ id: 'CountryReference' })

export const name = z
  .strictObject({
    text: z.string(),
    lang: z.string().meta({ description: 'BCP 47; und where unknown' }),
    kind: z.enum(NameKind),
  })
  .meta({ id: 'Name' })

export const citation = z
  .strictObject({
    id,
    slug: z.string().nullable(),
    name: z.string(),
    field: z.string().nullable().meta({ description: 'The fact that rests on it; null: all of the record' }),
    quote: z.string().nullable().meta({ description: 'The wording as the source has it' }),
    locator: z.string().nullable().meta({ description: 'Where in the source' }),
  })
  .meta({ id: 'Citation', description: 'A source, and what it is the source of' })

export const topicLink = z
  .strictObject({ id, slug: z.string().nullable(), name: z.string(), relation: z.enum(TopicRelation) })
  .meta({ id: 'TopicLink' })

const decision = z
  .strictObject({ field: z.string(), reason: z.string() })
  .meta({ id: 'Decision', description: 'What the editors decided where no source says it clearly, and why' })

/** What everything has, whatever it is. */
export const spine = {
  id,
  slug: z.string().nullable(),
  url: z.url().nullable().meta({ description: 'Its page; null for what is shown with something else' }),
}

export const evidence = {
  sources: z.array(citation),
  decisions: z.array(decision),
  topics: z.array(topicLink),
  lastVerifiedOn: z.iso.date().nullable(),
  updatedAt: z.iso.datetime(),
}

/** What ends everything that has a name of its own. */
export const namesAndEvidence = { names: z.array(name).min(1), ...evidence }

export const refer = (record: RecordLink): z.output<typeof reference> => ({
  id: record.id,
  slug: record.slug,
  name: record.title,
})

export const referAny = (record: RecordLink, origin: string): z.output<typeof kindOfReference> => ({
  kind: record.kind,
  ...refer(record),
  url: pageOf(record, origin),
})

/** The absolute address of a record's page; null for the kinds that have none. */
export const pageOf = (record: RecordLink, origin: string): string | null =>
  hasPage(record.kind) ? origin + recordPath(language, record) : null

export const countryOf = (code: string | null): z.output<typeof country> | null =>
  code === null ? null : { code, name: countryName(language, code) }

/** The English title is the first name, and an official one. */
export const namesOf = ({ title, names }: Pick<RecordPage, 'title' | 'names'>): z.output<typeof name>[] => [
  { text: title, lang: language, kind: 'official' },
  ...names.map(({ text, language: lang, kind }) => ({ text, lang, kind })),
]

export const citationsOf = (citations: readonly RecordCitation[]): z.output<typeof citation>[] =>
  citations.map(({ source, field, quote, locator }) => ({ ...refer(source.record), field, quote, locator }))

export const topicsOf = ({ topics }: Pick<RecordPage, 'topics'>): z.output<typeof topicLink>[] =>
  topics.map(({ topic, relation }) => ({ ...refer(topic.record), relation }))

export const spineOf = (record: RecordLink, origin: string) => ({
  id: record.id,
  slug: record.slug,
  url: pageOf(record, origin),
})

export const evidenceOf = (record: RecordPage) => ({
  sources: citationsOf(record.citations),
  decisions: record.decisions.map(({ field, reason }) => ({ field, reason })),
  topics: topicsOf(record),
  lastVerifiedOn: record.lastVerifiedOn && dayOf(record.lastVerifiedOn),
  updatedAt: record.updatedAt.toISOString(),
})

export const namesAndEvidenceOf = (record: RecordPage) => ({
  names: namesOf(record),
  ...evidenceOf(record),
})

/** A record's row in its own table. It is always there: both are written together. */
export function own<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A record without its row')
  return row
}

export const referOrNull = (thing: { record: RecordLink } | null) => thing && refer(thing.record)
