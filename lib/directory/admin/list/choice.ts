// What a person has chosen of a list. It stands in the address, so that it can be kept, sent and gone back to.
import { adminListPath } from '#lib/records/admin-paths.ts'
import { isRecordId } from '#lib/records/id.ts'
import { pageParameter, parameter, type SearchParameters } from '#lib/text/address.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { type Column, columnsOf } from './columns.ts'

/** `current` is what is not in the trash. */
export const states = ['current', 'published', 'draft', 'trashed'] as const
export type State = (typeof states)[number]

/** Records never held against their sources, or not for a year. */
export const verifications = ['never', 'old'] as const
export type Verification = (typeof verifications)[number]

/** Stands for "nothing is filled in", which no value does. */
export const nothing = 'none'

export interface ListChoice {
  q: string
  state: State
  /** Id of an alliance that the records belong to. */
  alliance: string | null
  verified: Verification | null
  /** By the names of columns. */
  filters: Readonly<Record<string, string>>
  sort: { column: string; descending: boolean }
  columns: readonly string[]
  page: number
}

const isOneOf = <Value extends string>(values: readonly Value[], value: string | null): value is Value =>
  values.some((known) => known === value)

const usualColumns = (kind: RecordKind): string[] =>
  columnsOf(kind)
    .filter((column) => column.usual)
    .map(({ name }) => name)

/** Whether a column can be filtered by this value. What cannot is not asked for, so that no address fails. */
function fits({ filter, field }: Column, value: string): boolean {
  if (!filter || !field) return false
  if (value === nothing) return !field.required
  if (field.type === 'choice') return field.options.some((option) => option.value === value)
  if (field.type === 'reference') return isRecordId(value)
  if (field.type === 'language') return /^[A-Za-z0-9-]{2,35}$/.test(value)
  return field.type === 'tick' && isOneOf(['yes', 'no'], value)
}

/** Reads an address. What it does not know, it leaves out. */
export function readChoice(kind: RecordKind, asked: SearchParameters): ListChoice {
  const columns = columnsOf(kind)
  const state = parameter(asked, 'state')
  const verified = parameter(asked, 'verified')
  const alliance = parameter(asked, 'alliance')
  const filters = columns.flatMap((column) => {
    const value = parameter(asked, column.name)
    return value !== null && fits(column, value) ? [[column.name, value]] : []
  })
  const sort = parameter(asked, 'sort') ?? ''
  // A form says the direction by itself.
  const direction = parameter(asked, 'direction')
  const sortColumn = sort.replace(/^-/, '')
  const sortable = sortColumn === 'title' || columns.some(({ name }) => name === sortColumn)
  const wanted = [asked.columns ?? []]
    .flat()
    .flatMap((names) => names.split(','))
    .filter(
      (name, index, all) => all.indexOf(name) === index && columns.some((column) => column.name === name),
    )
  return {
    // A null byte is nothing that a database could be asked for.
    q: (parameter(asked, 'q') ?? '').replaceAll('\0', '').slice(0, 200),
    state: isOneOf(states, state) ? state : 'current',
    alliance: alliance && isRecordId(alliance) ? alliance : null,
    verified: isOneOf(verifications, verified) ? verified : null,
    filters: Object.fromEntries(filters),
    sort: sortable
      ? { column: sortColumn, descending: direction ? direction === 'down' : sort.startsWith('-') }
      : { column: 'title', descending: direction === 'down' },
    columns: wanted.length > 0 ? wanted : usualColumns(kind),
    page: pageParameter(asked),
  }
}

/** What stands after the question mark; empty for the list as it usually is. */
export function choiceQuery(kind: RecordKind, choice: ListChoice): string {
  const query = new URLSearchParams()
  if (choice.q) query.set('q', choice.q)
  if (choice.state !== 'current') query.set('state', choice.state)
  if (choice.alliance) query.set('alliance', choice.alliance)
  if (choice.verified) query.set('verified', choice.verified)
  for (const [name, value] of Object.entries(choice.filters)) query.set(name, value)
  const { column, descending } = choice.sort
  if (column !== 'title' || descending) query.set('sort', `${descending ? '-' : ''}${column}`)
  if (choice.columns.join() !== usualColumns(kind).join()) query.set('columns', choice.columns.join(','))
  if (choice.page > 1) query.set('page', `${choice.page}`)
  return query.toString()
}

/** The list with something chosen otherwise; from its first page, where nothing else is said. */
export const listAddress = (kind: RecordKind, choice: ListChoice, other: Partial<ListChoice> = {}): string =>
  adminListPath(kind, choiceQuery(kind, { ...choice, page: 1, ...other }))

/** Without one of its filters. */
export const withoutFilter = ({ filters }: ListChoice, name: string): Pick<ListChoice, 'filters'> => ({
  filters: Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name)),
})
