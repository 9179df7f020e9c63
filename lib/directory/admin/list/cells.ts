import { formatDate } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'
import { languageName } from '#lib/i18n/names.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import { dayOf } from '#lib/text/day.ts'
import { isPartialDate } from '#lib/text/partial-date.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Column } from './columns.ts'

export interface Cell {
  /** As a person reads it; empty where there is nothing. */
  text: string
  /** Of the record that it names. */
  href?: string
  numeric?: boolean
  /** Not to be broken into lines. */
  isDate?: boolean
  /** For a file: a number or a date that programs read. */
  plain?: string | number
}

export type Titles = ReadonlyMap<string, { kind: RecordKind; title: string }>

const locale = 'en'
const number = new Intl.NumberFormat('en-GB')

/** What stands in a column, as words. */
export function cellOf({ name, field }: Column, value: unknown, titles: Titles): Cell {
  const t = messages(locale, 'admin')
  if (value === null || value === undefined) return { text: '' }
  if (value instanceof Date) {
    const day = dayOf(value)
    return {
      text: formatDate(locale, day),
      isDate: true,
      plain: name === 'lastVerifiedOn' ? day : value.toISOString(),
    }
  }
  if (typeof value === 'boolean') return { text: value ? t('yes') : t('no') }
  if (typeof value === 'number' || typeof value === 'bigint') {
    const grouped = field?.type === 'number' && field.grouped
    return { text: grouped ? number.format(value) : `${value}`, plain: Number(value), numeric: true }
  }
  const text = String(value)
  if (name === 'state') return { text: stateWord(text) }
  if (field?.type === 'choice') {
    return { text: field.options.find((option) => option.value === text)?.label ?? text, plain: text }
  }
  if (field?.type === 'language')
    return { text: languageName(locale, text) ?? t('languageUnknown'), plain: text }
  if (field?.type === 'date')
    return { text: isPartialDate(text) ? formatDate(locale, text) : text, isDate: true, plain: text }
  if (field?.type === 'reference') {
    const record = titles.get(text)
    return record ? { text: record.title, href: editPath(record.kind, text) } : { text: t('notYours') }
  }
  return { text }
}

/** The word for how a record stands. */
function stateWord(status: string): string {
  const t = messages(locale, 'admin')
  if (status === 'draft') return t('state.draft')
  if (status === 'trashed') return t('state.trashed')
  return t('state.published')
}
