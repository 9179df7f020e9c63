import { formatDate } from '#lib/i18n/dates.ts'
import { inFigures } from '#lib/i18n/format.ts'
import { writeLanguage } from '#lib/i18n/language-choice.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { Field, Typed } from './field.ts'
import { within } from './paths.ts'

interface Context {
  locale: Language
  /** What the records are called that are referred to, by id. */
  titles: ReadonlyMap<string, string>
}

/**
 * What stands in a form that shows these values, as a person would have typed it. Read again (interpret.ts) it means the
 * same. Items of a list are keyed by their place in it.
 */
export function showFields(context: Context, fields: readonly Field[], values: object): Typed {
  const typed: Record<string, string> = {}
  for (const field of fields) show(context, field, field.name, Reflect.get(values, field.name), typed)
  return typed
}

/** As above, for one value at its place in a form. */
export function show(
  context: Context,
  field: Field,
  path: string,
  value: unknown,
  typed: Record<string, string>,
): void {
  if (field.type === 'group') {
    for (const inner of field.fields) {
      const part = typeof value === 'object' && value !== null ? Reflect.get(value, inner.name) : undefined
      show(context, inner, within(path, inner.name), part, typed)
    }
  } else if (field.type === 'list') {
    const items = Array.isArray(value) ? value : []
    typed[path] = items.map((_, index) => index).join(' ')
    for (const [index, item] of items.entries())
      show(context, field.item, within(path, String(index)), item, typed)
  } else {
    typed[path] = showSimple(context, field, value)
    if (field.type === 'reference') typed[within(path, 'id')] = typeof value === 'string' ? value : ''
  }
}

function showSimple({ locale, titles }: Context, field: Field, value: unknown): string {
  if (value === null || value === undefined) return field.type === 'choice' ? field.initial : ''
  if (field.type === 'tick') return value === true ? 'on' : ''
  if (field.type === 'number' && typeof value === 'number')
    return field.grouped ? inFigures(locale, value) : String(value)
  const text = String(value)
  if (field.type === 'date') return formatDate(locale, text)
  if (field.type === 'language')
    return writeLanguage(locale, text, messages(locale, 'record')('languageUnknown'))
  if (field.type === 'reference') return titles.get(text) ?? text
  return text
}
