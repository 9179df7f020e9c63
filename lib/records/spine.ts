import { isDeepStrictEqual } from 'node:util'
import { normalize } from '#lib/text/normalize.ts'
import type { SearchEntryKind } from '#prisma/generated/enums.ts'
import type { SpineFields } from './fields.ts'
import type { Noun, Transaction } from './noun.ts'

/** A full date as the database takes it, and back. */
const toDay = (date: string | null): Date | null => (date === null ? null : new Date(`${date}T00:00:00Z`))
const fromDay = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null

/** The columns of Record that an editor decides. */
export const spineColumns = (fields: SpineFields) => ({
  title: fields.title,
  slug: fields.slug,
  lastVerifiedOn: toDay(fields.lastVerifiedOn),
})

/** The spine's fields as they stand. */
export async function readSpine(tx: Transaction, id: string): Promise<SpineFields> {
  const record = await tx.record.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      slug: true,
      lastVerifiedOn: true,
      names: { select: { text: true, language: true, kind: true }, orderBy: { position: 'asc' } },
      citations: {
        select: { sourceId: true, field: true, quote: true, locator: true },
        orderBy: { position: 'asc' },
      },
      decisions: { select: { field: true, reason: true }, orderBy: { field: 'asc' } },
      topics: {
        select: { topicId: true, relation: true },
        orderBy: [{ relation: 'asc' }, { topicId: 'asc' }],
      },
    },
  })
  return { ...record, lastVerifiedOn: fromDay(record.lastVerifiedOn) }
}

/** Makes a record's lists equal to these. Its own row is written by the caller. */
export async function writeSpineLists(tx: Transaction, id: string, fields: SpineFields): Promise<void> {
  await tx.name.deleteMany({ where: { recordId: id } })
  await tx.citation.deleteMany({ where: { recordId: id } })
  await tx.decision.deleteMany({ where: { recordId: id } })
  await tx.topicLink.deleteMany({ where: { recordId: id } })
  const placed = <Item>(item: Item, position: number) => ({ ...item, recordId: id, position })
  const linked = <Item>(item: Item) => ({ ...item, recordId: id })
  if (fields.names.length > 0) await tx.name.createMany({ data: fields.names.map(placed) })
  if (fields.citations.length > 0) await tx.citation.createMany({ data: fields.citations.map(placed) })
  if (fields.decisions.length > 0) await tx.decision.createMany({ data: fields.decisions.map(linked) })
  if (fields.topics.length > 0) await tx.topicLink.createMany({ data: fields.topics.map(linked) })
}

/**
 * Rewrites the texts by which a record is found, where they have changed. Records without a page are found through those
 * they belong to.
 */
export async function writeSearchEntries<Fields extends SpineFields>(
  tx: Transaction,
  noun: Noun<Fields>,
  id: string,
  fields: Fields,
): Promise<void> {
  const entry = (kind: SearchEntryKind, language: string, text: string) => ({
    kind,
    language,
    text,
    normalized: normalize(text),
  })
  const all = [
    entry('title', 'en', fields.title),
    ...fields.names.map((name) =>
      entry(name.kind === 'former' ? 'former_name' : 'name', name.language, name.text),
    ),
    ...(noun.prose?.(fields) ?? []).flatMap((text) => (text ? [entry('text', 'en', text)] : [])),
  ]
  const entries = fields.slug === null ? [] : all.filter(({ normalized }) => normalized !== '')
  const before = await tx.searchEntry.findMany({
    where: { recordId: id },
    select: { kind: true, language: true, text: true, normalized: true },
    orderBy: { id: 'asc' },
  })
  if (isDeepStrictEqual(before, entries)) return
  await tx.searchEntry.deleteMany({ where: { recordId: id } })
  await tx.searchEntry.createMany({ data: entries.map((one) => ({ ...one, recordId: id })) })
}
