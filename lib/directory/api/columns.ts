import type { Cell } from './csv.ts'

/** What a column of a table holds. The codebook tells it, and spreadsheets are given it so. */
export const columnTypes = [
  'id',
  'text',
  /** Several texts, with semicolons between them. */
  'texts',
  /** One of a fixed set of words. */
  'code',
  'country',
  'language',
  'address',
  'wholeNumber',
  'decimal',
  'yesNo',
  /** A year, a month or a day. */
  'partialDate',
  'time',
] as const
export type ColumnType = (typeof columnTypes)[number]

/** Whose word it is. */
export const columnOrigins = [
  /** Given or computed by the directory itself. */
  'directory',
  /** Written by its editors. */
  'editors',
  /** From the documents that the record cites. */
  'documents',
  /** From the same, letter by letter. */
  'wording',
  /** From GeoNames, where the match is certain. */
  'geonames',
] as const
export type ColumnOrigin = (typeof columnOrigins)[number]

/** A column as the codebook tells it. */
export interface ColumnDescription {
  name: string
  type: ColumnType
  from: ColumnOrigin
  /** The words that it may hold, where they are fixed. */
  codes: readonly string[]
}

/** A column of the tables of a noun. */
export interface TableColumn<Thing> {
  type: ColumnType
  from: ColumnOrigin
  codes?: readonly string[]
  cell(thing: Thing): Cell
}

/** The columns of a noun, in order, by their names. */
export type TableColumns<Thing> = Readonly<Record<string, TableColumn<Thing>>>

export const describeColumns = <Thing>(columns: TableColumns<Thing>): ColumnDescription[] =>
  Object.entries(columns).map(([name, { type, from, codes = [] }]) => ({ name, type, from, codes }))

// Columns that several nouns have.

export const idColumn: TableColumn<{ id: string }> = { type: 'id', from: 'directory', cell: ({ id }) => id }

/** Of everything that has a page. */
export const spineColumns = {
  id: idColumn,
  slug: { type: 'text', from: 'directory', cell: ({ slug }) => slug },
  url: { type: 'address', from: 'directory', cell: ({ url }) => url },
  name: { type: 'text', from: 'documents', cell: ({ name }) => name },
} satisfies TableColumns<{ id: string; slug: string | null; url: string | null; name: string }>

export const updatedAtColumn: TableColumn<{ updatedAt: string }> = {
  type: 'time',
  from: 'directory',
  cell: ({ updatedAt }) => updatedAt,
}

/** What the facts rest on. */
export const sourcesColumn: TableColumn<{ sources: readonly { name: string }[] }> = {
  type: 'texts',
  from: 'directory',
  cell: ({ sources }) => [...new Set(sources.map(({ name }) => name))].join('; ') || null,
}
