import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { newRecordId } from '#lib/records/id.ts'
import { normalize } from '#lib/text/normalize.ts'
import type { Creation, Problem, Typed } from './field.ts'
import { interpret, issueWords, type Meant, problemsOf, type TypedReference } from './interpret.ts'
import { newAt, within } from './paths.ts'
import type { Prepared } from './prepared.ts'
import { completed } from './titles.ts'

interface PreparedCreated {
  /** Those that others refer to first. */
  records: Prepared[]
  problems: Problem[]
  /** With whom references mean that name, or create, what is yet to be. */
  meant: Meant
  /** What those are called that are created, by id. */
  titles: ReadonlyMap<string, string>
}

/** The records that are created where they are referred to: they are saved with the form, or nothing is. */
export async function prepareCreated(
  locale: Language,
  references: readonly TypedReference[],
  typed: Typed,
  found: Meant,
): Promise<PreparedCreated> {
  const records: Prepared[] = []
  const problems: Problem[] = []
  const meant = new Map(found)
  const titles = new Map<string, string>()
  const named = new Map<string, { id: string; kind: Creation['kind'] }>()
  for (const { path, text, creation } of references) {
    if (!creation) continue
    const { kind } = creation
    const created = { id: newRecordId(), kind }
    const name = nameOf(kind, text)
    meant.set(path, created)
    titles.set(created.id, text)
    if (named.has(name)) {
      problems.push({ at: path, message: messages(locale, 'form')('problem.createdTwice', { text }) })
      continue
    }
    named.set(name, created)
    const prepared = await prepareOne(locale, path, text, creation, typed, meant)
    if ('problems' in prepared) problems.push(...prepared.problems)
    else
      records.push({
        part: 'created',
        kind,
        id: created.id,
        began: null,
        fields: prepared.fields,
        path,
      })
  }
  // Named once more in the same form, it is the one that is created there.
  for (const { path, kinds, text } of references) {
    const other = meant.get(path)
    const created = kinds.flatMap((kind) => named.get(nameOf(kind, text)) ?? [])[0]
    if (created && other && 'problem' in other) meant.set(path, created)
  }
  // What else is created may cite a source that is.
  const inOrder = records.toSorted((a, b) => Number(b.kind === 'source') - Number(a.kind === 'source'))
  return { records: inOrder, problems, meant, titles }
}

const nameOf = (kind: Creation['kind'], text: string) => `${kind} ${normalize(text)}`

async function prepareOne(
  locale: Language,
  path: string,
  title: string,
  { kind, group }: Creation,
  typed: Typed,
  meant: Meant,
): Promise<{ fields: Prepared['fields'] } | { problems: Problem[] }> {
  const at = newAt(path)
  const interpreted = interpret(locale, [{ ...group, name: at }], typed, meant)
  const input = await completed(locale, kind, { title, ...Object(interpreted.input[at]) }, new Map())
  if (input.slug === '')
    return {
      problems: [
        ...interpreted.problems,
        { at: path, message: messages(locale, 'form')('problem.noAddress', { text: title }) },
      ],
    }
  const parsed = nouns[kind].fields.safeParse(input, { error: issueWords(locale) })
  if (parsed.success)
    return interpreted.problems.length > 0 ? { problems: interpreted.problems } : { fields: parsed.data }
  const inGroup = new Set(group.fields.map(({ name }) => name))
  return {
    problems: problemsOf(parsed.error, interpreted, group.fields, (name) =>
      inGroup.has(name) ? within(at, name) : path,
    ),
  }
}
