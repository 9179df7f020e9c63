// What the columns of the tables are, made from the definitions by which the tables are made.
import type { ColumnDescription } from '#lib/directory/api/columns.ts'
import { nouns } from '#lib/directory/api/nouns.ts'
import { codebook as english } from '#lib/i18n/catalogues/en/codebook.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

const { type: _types, from: _origins, ...tables } = english

type Meaning = {
  [Noun in keyof typeof tables]: `${Noun}.${keyof (typeof tables)[Noun] & string}`
}[keyof typeof tables]

/** A column, in words. */
export interface CodebookColumn extends ColumnDescription {
  meaning: string
  /** What it holds. */
  holds: string
  /** Whose word it is. */
  origin: string
}

/** The columns of one noun's tables. */
export interface CodebookTable {
  /** As in addresses: "cities". */
  noun: string
  columns: CodebookColumn[]
}

/** Every table that the directory gives out. */
export function codebook(locale: Language): CodebookTable[] {
  const t = messages(locale, 'codebook')
  return nouns.flatMap(({ name: noun, columns }) =>
    columns
      ? {
          noun,
          columns: columns.map((column) => ({
            ...column,
            meaning: meaningOf(locale, noun, column.name),
            holds: t(`type.${column.type}`),
            origin: t(`from.${column.from}`),
          })),
        }
      : [],
  )
}

function meaningOf(locale: Language, noun: string, column: string): string {
  const key = `${noun}.${column}`
  if (!isMeaning(key)) throw new Error(`The codebook has no words for ${key}`)
  return messages(locale, 'codebook')(key)
}

const meanings: ReadonlySet<string> = new Set(
  Object.entries(tables).flatMap(([noun, columns]) => Object.keys(columns).map((name) => `${noun}.${name}`)),
)

const isMeaning = (key: string): key is Meaning => meanings.has(key)
