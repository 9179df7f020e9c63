// Which questions a form comes back with: all that are asked of what it would save, until each is answered.
import type { Language } from '#lib/i18n/languages.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { fieldsOf } from './describe.ts'
import type { Typed } from './field.ts'
import { formOf } from './form-of.ts'
import { answerName, createdAt, newAt, within } from './paths.ts'
import type { Prepared } from './prepared.ts'
import { namesakes, privateTexts, unsourced } from './questions.ts'
import type { Question } from './state.ts'
import type { Answers } from './submission.ts'

/** What is asked of records before they are saved; nothing where all of it is answered. */
export async function openQuestions(
  locale: Language,
  records: readonly Prepared[],
  answers: Answers,
): Promise<Question[]> {
  const all: Question[] = []
  for (const record of records) {
    const { part, kind, id, began, fields, path } = record
    const described = fieldsOf(formOf(locale, kind))
    const base = began?.fields ?? null
    const at = part === 'created' ? path : null
    const change = { kind, id, base, fields, place: placeIn(record), createdAt: at }
    if (part !== 'along') all.push(...(await namesakes(locale, change)))
    all.push(...privateTexts(locale, described, change))
    if (part !== 'along') all.push(...(await unsourced(locale, described, change)))
  }
  const isOpen = (question: Question) =>
    question.type === 'duplicate'
      ? !answers.another.includes(question.id)
      : question.type === 'private'
        ? !answers.public.includes(question.text)
        : !answers.asked.includes(question.field)
  // An answered question is asked along with the others as long as there are any, or its answer would be gone.
  return all.some(isOpen) ? all : []
}

/**
 * The questions about sources that these paths lie in, once more: an answer that is still being worked on has to be seen.
 * @param asked the facts whose source was asked for.
 */
export function stillAsked(
  locale: Language,
  kind: RecordKind,
  typed: Typed,
  asked: readonly string[],
  paths: readonly string[],
): Question[] {
  const facts = fieldsOf(formOf(locale, kind))
  return [...new Set(asked)].flatMap((field): Question[] => {
    const its = answerName.source(field)
    if (!paths.some((path) => path === its || path.startsWith(within(its, '')))) return []
    const created = Object.keys(typed).find((path) => createdAt(path) === field)
    if (created !== undefined) return [{ type: 'source', field, label: typed[created] ?? '', isRecord: true }]
    const label = field === '' ? '' : facts.find(({ name }) => name === field)?.label
    return label === undefined ? [] : [{ type: 'source', field, label }]
  })
}

/** Where the fields of a record stand in its form. What is created has its title in the reference itself. */
const placeIn =
  ({ part, path }: Prepared) =>
  (name: string): string =>
    part === 'own'
      ? name
      : part === 'along'
        ? within(path, name)
        : name === 'title'
          ? path
          : within(newAt(path), name)
