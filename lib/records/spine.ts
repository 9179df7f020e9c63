import { isDeepStrictEqual } from 'node:util'
import { normalize } from '#lib/text/normalize.ts'
import type { SearchEntryKind } from '#prisma/generated/enums.ts'
import type { SpineFields } from './fields.ts'
import type { Noun, Transaction } from './noun.ts'

/** A full date as the database takes it. */
const toDay = (date: string | null): Date | null => (date === null ? null : new Date(`${date}T00:00:00Z`))

/** The columns of Record that an editor decides. */
export const spineColumns = (fields: SpineFields) => ({
  title: fields.title,
  slug: fields.slug,
  lastVerifiedOn: toDay(fields.lastVerifiedOn),
})

/**
 * The spine's fields as they stand, to be parsed with a noun's schema. One statement for all of them: every save begins with it.
 */
export async function readSpine(tx: Transaction, id: string): Promise<Record<string, unknown>> {
  const [spine] = await tx.$queryRaw<Record<string, unknown>[]>`
    SELECT title, slug, to_char("lastVerifiedOn", 'YYYY-MM-DD') AS "lastVerifiedOn",
      (SELECT coalesce(json_agg(json_build_object('text', text, 'language', language, 'kind', kind) ORDER BY position), '[]')
        FROM "Name" WHERE "recordId" = "Record".id) AS names,
      (SELECT coalesce(json_agg(json_build_object('sourceId', "sourceId", 'field', field, 'quote', quote, 'locator', locator)
          ORDER BY position), '[]')
        FROM "Citation" WHERE "recordId" = "Record".id) AS citations,
      (SELECT coalesce(json_agg(json_build_object('field', field, 'reason', reason)), '[]')
        FROM "Decision" WHERE "recordId" = "Record".id) AS decisions,
      (SELECT coalesce(json_agg(json_build_object('topicId', "topicId", 'relation', relation)), '[]')
        FROM "TopicLink" WHERE "recordId" = "Record".id) AS topics
    FROM "Record" WHERE id = ${id}`
  if (!spine) throw new Error(`There is no record ${id}`)
  return spine
}

/** Makes a record's lists equal to these, and leaves those alone that were so before. Its own row is written by the caller. */
export async function writeSpineLists(
  tx: Transaction,
  recordId: string,
  before: SpineFields | null,
  { names, citations, decisions, topics }: SpineFields,
): Promise<void> {
  const mine = { where: { recordId } }
  const placed = <Item>(item: Item, position: number) => ({ ...item, recordId, position })
  const linked = <Item>(item: Item) => ({ ...item, recordId })
  if (!isDeepStrictEqual(before?.names ?? [], names)) {
    await tx.name.deleteMany(mine)
    await tx.name.createMany({ data: names.map(placed) })
  }
  if (!isDeepStrictEqual(before?.citations ?? [], citations)) {
    await tx.citation.deleteMany(mine)
    await tx.citation.createMany({ data: citations.map(placed) })
  }
  if (!isDeepStrictEqual(before?.decisions ?? [], decisions)) {
    await tx.decision.deleteMany(mine)
    await tx.decision.createMany({ data: decisions.map(linked) })
  }
  if (!isDeepStrictEqual(before?.topics ?? [], topics)) {
    await tx.topicLink.deleteMany(mine)
    await tx.topicLink.createMany({ data: topics.map(linked) })
  }
}

/** Rewrites the texts by which a record is found, where they are not what they were. */
export async function writeSearchEntries<Fields extends SpineFields>(
  tx: Transaction,
  noun: Noun<Fields>,
  recordId: string,
  before: Fields | null,
  fields: Fields,
): Promise<void> {
  const entries = searchEntries(noun, recordId, fields)
  if (before && isDeepStrictEqual(searchEntries(noun, recordId, before), entries)) return
  await tx.searchEntry.deleteMany({ where: { recordId } })
  await tx.searchEntry.createMany({ data: entries })
}

/** The texts by which a record is found. Records without a page are found through those they belong to. */
function searchEntries<Fields extends SpineFields>(noun: Noun<Fields>, recordId: string, fields: Fields) {
  if (fields.slug === null) return []
  const entry = (kind: SearchEntryKind, language: string, text: string) => ({
    recordId,
    kind,
    language,
    text,
    normalized: normalize(text),
  })
  const entries = [
    entry('title', 'en', fields.title),
    ...fields.names.map((name) =>
      entry(name.kind === 'former' ? 'former_name' : 'name', name.language, name.text),
    ),
    ...(noun.prose?.(fields) ?? []).flatMap((text) => (text ? [entry('text', 'en', text)] : [])),
  ]
  return entries.filter(({ normalized }) => normalized !== '')
}
