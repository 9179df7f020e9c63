// The sources that were named when they were asked for, and what was said to be general knowledge.
import { isDeepStrictEqual } from 'node:util'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import type { Field } from './field.ts'
import type { Meant, TypedReference } from './interpret.ts'
import { answerName, createdAt } from './paths.ts'
import { withoutReplaced } from './still-said.ts'
import type { Answers } from './submission.ts'

interface Sources {
  /** Source ids by the fact that rests on them; of the whole record under the empty name. */
  named: ReadonlyMap<string, string>
  general: readonly string[]
}

/** Of what is said to have been asked for, what can be: a fact of the form's record, all of it, or what is created in the form. */
export function whatWasAsked(
  own: readonly Field[],
  references: readonly TypedReference[],
  { asked }: Answers,
): string[] {
  const created = references.flatMap(({ creation, path }) => (creation ? [createdAt(path)] : []))
  const known = new Set(['', ...own.map(({ name }) => name), ...created])
  return [...new Set(asked)].filter((one) => known.has(one))
}

/** What the form's own record rests on. */
export function ownSources(
  own: readonly Field[],
  asked: readonly string[],
  answers: Answers,
  meant: Meant,
): Sources {
  const named = new Map<string, string>()
  for (const fact of ['', ...own.map(({ name }) => name)]) {
    const found = asked.includes(fact) ? meant.get(answerName.source(fact)) : undefined
    if (found && 'id' in found) named.set(fact, found.id)
  }
  return {
    named,
    general: answers.general.filter((fact) => fact !== '' && asked.includes(fact) && !named.has(fact)),
  }
}

/** What a record that is created at a reference rests on. */
export function createdSources(path: string, asked: readonly string[], meant: Meant): Sources {
  const found = asked.includes(createdAt(path)) ? meant.get(answerName.source(createdAt(path))) : undefined
  return { named: new Map(found && 'id' in found ? [['', found.id]] : []), general: [] }
}

/**
 * With the sources that were named when they were asked for; what is general knowledge is an editorial decision.
 * @param before the record as it was: what a fact rested on then makes room for what is named now.
 */
export function withSources(
  locale: Language,
  fields: SpineFields,
  { named, general }: Sources,
  before: SpineFields | null = null,
): SpineFields {
  const citations = [...named].map(([fact, sourceId]) => ({
    sourceId,
    field: fact === '' ? null : fact,
    quote: null,
    locator: null,
  }))
  const reason = messages(locale, 'form')('generalKnowledge')
  const decided = new Set(fields.decisions.map(({ field }) => field))
  const decisions = general.filter((fact) => !decided.has(fact)).map((field) => ({ field, reason }))
  return {
    ...fields,
    citations: [
      ...withoutReplaced(fields.citations, before, named),
      ...citations.filter((one) => !fields.citations.some((two) => isDeepStrictEqual(one, two))),
    ],
    decisions: [...fields.decisions, ...decisions].toSorted((a, b) => (a.field < b.field ? -1 : 1)),
  }
}
