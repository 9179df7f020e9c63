// How a value of a record is said to a person, whatever field it stands in.
import type { Field } from '#lib/directory/admin/form/field.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'
import { languageName } from '#lib/i18n/names.ts'
import { isPartialDate } from '#lib/text/partial-date.ts'

/** Titles of records by id, for the fields that refer to them. One that is missing may not be seen, or is gone. */
export type Titles = ReadonlyMap<string, string>

/** A value in words; null where there is none. */
export function say(titles: Titles, field: Field, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (field.type === 'list') return joined(asList(value).map((item) => say(titles, field.item, item)))
  if (field.type === 'group')
    return joined(field.fields.map((part) => say(titles, part, Reflect.get(Object(value), part.name))))
  if (field.type === 'number' && typeof value === 'number')
    return field.grouped ? new Intl.NumberFormat('en-GB').format(value) : String(value)
  return sayText(titles, field, typeof value === 'object' ? JSON.stringify(value) : String(value))
}

/** The same, of a list with a line for each of its items. */
export function sayWhole(titles: Titles, field: Field, value: unknown): string | null {
  if (field.type !== 'list' || !Array.isArray(value)) return say(titles, field, value)
  return value.flatMap((item) => say(titles, field.item, item) ?? []).join('\n') || null
}

function sayText(titles: Titles, field: Field, text: string): string {
  const t = messages('en', 'history')
  switch (field.type) {
    case 'reference':
      return titles.get(text) ?? t('unknownRecord')
    case 'choice':
      return field.options.find((option) => option.value === text)?.label ?? text
    case 'tick':
      return text === 'true' ? t('yes') : t('no')
    case 'date':
      return isPartialDate(text) ? formatDate('en', text) : text
    case 'language':
      return languageName('en', text) ?? t('unknownLanguage')
    default:
      return text
  }
}

export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join(' · ') || null
