import { isDeepStrictEqual } from 'node:util'
import { db } from '#lib/db/client.ts'
import { formatList } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import type { Question } from './state.ts'

/** The citations of a record that are about one of its facts. */
const citationsOf = (fields: SpineFields, fact: string) =>
  fields.citations.filter(({ field }) => field === fact)

const decisionOf = (fields: SpineFields, fact: string) =>
  fields.decisions.filter(({ field }) => field === fact)

/**
 * Facts that were changed while the sources and the decision under them were left as they were: whether these still say so, nobody has said.
 * @param changed the facts that are other than they were, and not empty.
 */
export async function stillSaid(
  locale: Language,
  changed: readonly { name: string; label: string }[],
  base: SpineFields,
  fields: SpineFields,
): Promise<Question[]> {
  const open = changed.flatMap(({ name, label }) => {
    const citations = citationsOf(fields, name)
    const decisions = decisionOf(fields, name)
    const isSame =
      isDeepStrictEqual(citations, citationsOf(base, name)) &&
      isDeepStrictEqual(decisions, decisionOf(base, name))
    return isSame && citations.length + decisions.length > 0
      ? [{ name, label, ids: citations.map(({ sourceId }) => sourceId), isDecided: decisions.length > 0 }]
      : []
  })
  if (open.length === 0) return []
  const sources = await db.record.findMany({
    where: { id: { in: open.flatMap(({ ids }) => ids) } },
    select: { id: true, title: true },
  })
  return open.map(({ name, label, ids, isDecided }) => ({
    type: 'source',
    field: name,
    label,
    rests: formatList(locale, [
      ...sources.filter(({ id }) => ids.includes(id)).map(({ title }) => title),
      ...(isDecided ? [messages(locale, 'form')('questions.decision')] : []),
    ]),
  }))
}

/** Citations without those that a fact had before and another source has taken the place of. */
export const withoutReplaced = (
  citations: SpineFields['citations'],
  base: SpineFields | null,
  named: ReadonlyMap<string, string>,
): SpineFields['citations'] =>
  citations.filter(
    (one) =>
      one.field === null ||
      !named.has(one.field) ||
      !base?.citations.some((before) => isDeepStrictEqual(before, one)),
  )
