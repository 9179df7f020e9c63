import type { z } from 'zod'
import { formatDate } from '#lib/i18n/dates.ts'
import { inFigures } from '#lib/i18n/format.ts'
import { readLanguage } from '#lib/i18n/language-choice.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { readDate } from '#lib/text/typed-date.ts'
import { readNumber } from '#lib/text/typed-number.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { creationAt } from './creation.ts'
import type { Creation, Field, Problem, ReferenceField, Typed } from './field.ts'
import { keysOf, newAt, within } from './paths.ts'
import { mostItems } from './read.ts'

/** A reference as it was typed. */
export interface TypedReference {
  path: string
  kinds: ReferenceField['kinds']
  text: string
  /** Empty where only the text is known. */
  id: string
  /** A record that it cannot mean, though it may be called so. */
  except?: string
  /** Where the record is yet to be: what it will be. */
  creation: Creation | null
}

/** Whom the references mean, by their paths: a record, or what is to be done about it. */
export type Meant = ReadonlyMap<string, { id: string; kind: RecordKind } | { problem: Problem }>

export interface Interpreted {
  /** For the noun's schema to be parsed. */
  input: Record<string, unknown>
  problems: Problem[]
  /** Keys of the items that were not empty, by the path of their list: to find the field that an issue is about. */
  keys: ReadonlyMap<string, readonly string[]>
}

/** All references that were typed, so that they can be looked for together: those in what is created before that itself. */
export function typedReferences(locale: Language, fields: readonly Field[], typed: Typed): TypedReference[] {
  const found: TypedReference[] = []
  const collect = (field: Field, path: string) => {
    if (field.type === 'group') for (const inner of field.fields) collect(inner, within(path, inner.name))
    else if (field.type === 'list')
      for (const key of keysOf(typed, path)) collect(field.item, within(path, key))
    else if (field.type === 'reference') {
      const text = typed[path]?.trim() ?? ''
      const creation = creationAt(locale, field, typed, path)
      if (creation) collect(creation.group, newAt(path))
      if (creation || text !== '')
        found.push({ path, kinds: field.kinds, text, id: typed[within(path, 'id')] ?? '', creation })
    }
  }
  for (const field of fields) collect(field, field.name)
  return found
}

/** What was typed, as values for the noun's schema. What cannot be understood is asked back about. */
export function interpret(
  locale: Language,
  fields: readonly Field[],
  typed: Typed,
  meant: Meant,
): Interpreted {
  const problems: Problem[] = []
  const keys = new Map<string, string[]>()
  const reading = { locale, typed, meant, problems, keys }
  const input = Object.fromEntries(fields.map((field) => [field.name, value(reading, field, field.name)]))
  return { input, problems, keys }
}

interface Reading {
  locale: Language
  typed: Typed
  meant: Meant
  problems: Problem[]
  keys: Map<string, string[]>
}

function value(reading: Reading, field: Field, path: string): unknown {
  const { typed } = reading
  if (field.type === 'group') {
    if (!field.required && isEmpty(typed, field, path)) return null
    return Object.fromEntries(
      field.fields.map((inner) => [inner.name, value(reading, inner, within(path, inner.name))]),
    )
  }
  if (field.type === 'list') {
    // A row that was added and left empty is none.
    const keys = keysOf(typed, path).filter((key) => !isEmpty(typed, field.item, within(path, key)))
    reading.keys.set(path, keys)
    if (keys.length > mostItems) {
      const message = messages(reading.locale, 'form')('problem.tooMany', {
        label: field.label,
        most: mostItems,
      })
      reading.problems.push({ at: path, message })
    }
    return keys.map((key) => value(reading, field.item, within(path, key)))
  }
  const t = messages(reading.locale, 'form')
  const text = typed[path]?.trim() ?? ''
  const problem = (message: string, choices?: Problem['choices']) => {
    reading.problems.push({ at: path, message, ...(choices && { choices }) })
    return undefined
  }
  if (/[\uFFFD\0]/.test(text)) return problem(t('problem.unreadable', { label: field.label }))
  if (field.type === 'tick') return text === 'on'
  if (text === '' && !reading.meant.has(path)) {
    if (!field.required) return null
    // The schema itself has words for a line that is missing.
    return field.type === 'line' || field.type === 'text'
      ? ''
      : problem(t('problem.missing', { label: field.label }))
  }
  if (field.type === 'reference') {
    const found = reading.meant.get(path)
    if (found && 'id' in found) return found.id
    if (found) reading.problems.push(found.problem)
    return undefined
  }
  if (field.type === 'choice')
    return field.options.some((option) => option.value === text)
      ? text
      : problem(t('problem.choice', { label: field.label }))
  if (field.type === 'number') {
    const number = readNumber(text, field.whole)
    return (
      number ?? problem(t(field.whole ? 'problem.wholeNumber' : 'problem.number', { label: field.label }))
    )
  }
  if (field.type === 'language') {
    const tag = readLanguage(reading.locale, text, messages(reading.locale, 'record')('languageUnknown'))
    return tag ?? problem(t('problem.language', { text }))
  }
  if (field.type === 'date') {
    const [date, ...more] = readDate(text)
    if (date === undefined) return problem(t(field.day ? 'problem.day' : 'problem.date', { text }))
    if (more.length === 0) return date
    const choices = [date, ...more].map((one) => ({ value: one, label: formatDate(reading.locale, one) }))
    return problem(t('problem.ambiguousDate', { text }), choices)
  }
  return text
}

/** Whether nothing was typed. A choice that need not be made says nothing by itself. */
function isEmpty(typed: Typed, field: Field, path: string): boolean {
  if (field.type === 'group')
    return field.fields.every((inner) => isEmpty(typed, inner, within(path, inner.name)))
  if (field.type === 'list')
    return keysOf(typed, path).every((key) => isEmpty(typed, field.item, within(path, key)))
  const text = typed[path]?.trim() ?? ''
  if (field.type === 'reference') return text === '' && !typed[newAt(path)]
  return text === '' || (field.type === 'choice' && (!field.required || text === field.initial))
}

/**
 * The issues that the noun's schema takes with the values, at the fields they are about.
 * @param place where a field of the noun stands in the form; of an issue with the whole, where the first does.
 */
export function problemsOf(
  error: z.ZodError,
  { keys, problems }: Interpreted,
  fields: readonly Field[],
  place: (name: string) => string = (name) => name,
): Problem[] {
  const known = new Set(problems.map(({ at }) => at))
  const found = error.issues.flatMap(
    ({ path: [name = fields[0]?.name ?? '', ...path], message }): Problem[] => {
      let at = place(String(name))
      for (const step of path) {
        const key = typeof step === 'number' ? keys.get(at)?.[step] : String(step)
        if (key === undefined) break
        at = within(at, key)
      }
      // A value that could not be understood is missing for the schema, too: said once.
      if (known.has(at)) return []
      known.add(at)
      return [{ at, message }]
    },
  )
  return [...problems, ...found]
}

/** Says in a person's words what the schema has no words of its own for. */
export function issueWords(locale: Language) {
  const t = messages(locale, 'form')
  return (issue: z.core.$ZodRawIssue): string => {
    if (issue.code === 'too_small' && issue.origin === 'string') return t('problem.empty')
    if (issue.code === 'too_small') return t('problem.tooSmall', { least: inFigures(locale, issue.minimum) })
    if (issue.code === 'too_big') return t('problem.tooLarge', { most: inFigures(locale, issue.maximum) })
    if (issue.code === 'invalid_type') return t('problem.empty')
    return t('problem.other')
  }
}
