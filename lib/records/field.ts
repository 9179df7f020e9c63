import { z } from 'zod'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { recordId } from './id.ts'

declare module 'zod' {
  /** What forms, lists, import, export, history and the API know of a field besides its form. */
  interface GlobalMeta {
    label?: string
    help?: string
    /** How it is edited, where its type does not tell: several lines of Markdown, say. */
    widget?: 'line' | 'lines' | 'markdown' | 'language' | 'country' | 'date' | 'day' | 'fact'
    /** The English text stands in the row; other languages in Translation. */
    translated?: boolean
    /** A column of the noun's list in the admin area. */
    list?: boolean
    /** A filter of the noun's list, in public and in the admin area. */
    filter?: boolean
    /** The value is the id of a record of one of these kinds. */
    refers?: RecordKind | readonly RecordKind[]
    /** No two records have the same: in a merger the one that stays takes it from the other. */
    unique?: boolean
    /** It says something of another field, by its name, and goes where that one goes. */
    of?: string
    /** Items of a list that agree in these are one and the same; without it, those that agree in everything. */
    once?: readonly string[]
    /** A list of which the order says something: two of them cannot be joined item by item. */
    whole?: boolean
  }
}

/** A field that holds the id of another record. */
export const reference = (refers: RecordKind | readonly RecordKind[], label: string) =>
  recordId.meta({ label, refers })

// Not the joiners that some scripts are written with, nor the signs that enclose the figures after them: these are seen.
const formatting = /(?!\u200C|\u200D)(?=\p{Default_Ignorable_Code_Point})\p{Cf}/gu

/** Something in it can be seen. Fillers that are letters by their category cannot. */
const seen = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u

const unlessUnseen = (text: string) => (seen.test(text) ? text : '')

/**
 * One line of text, or null. An empty one is none, and so is one in which nothing can be seen. Invisible formatting, which comes
 * along with what is pasted and nobody could find to remove, is left out like the spaces around it.
 */
export const line = (longest = 200) =>
  z
    .string()
    .overwrite((text) => unlessUnseen(text.replace(formatting, '')))
    .trim()
    .max(longest, `Shorten this to ${longest} characters or fewer`)
    .regex(/^[^\p{Cc}]*$/u, 'Remove the control characters')

/** Several lines of text, as Markdown. */
export const lines = (longest = 20_000) =>
  z
    .string()
    .overwrite(unlessUnseen)
    .trim()
    .max(longest, `Shorten this to ${longest} characters or fewer`)
    .regex(/^(?:\P{Cc}|[\t\n\r])*$/u, 'Remove the control characters')

/** What the database's column for a whole number holds. */
const mostInColumn = 2_147_483_647

/** A whole number. @param most more than the usual only where its column is one for larger ones. */
export const wholeNumber = (least: number, most = mostInColumn) => z.int().min(least).max(most)

/** An address on the web, with http or https. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'Enter a web address that begins with https:// or http://' })
  .max(2000)
  .refine(
    (address) => !/^https?:\/*[^/?#]*@/i.test(address),
    'Leave out the name or password before the @: everybody can read this address',
  )

/** A BCP 47 language tag in its canonical form; "und" where the language is unknown. */
export const languageTag = z
  .string()
  .refine((tag) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] === tag
    } catch {
      return false
    }
  }, 'Enter a language code, such as en, zh or uz-Cyrl')
  .meta({ widget: 'language' })

/** The ids of all records that a value refers to, by the marks on its schema, each once, in order of appearance. */
export function referencesIn(schema: z.ZodType, value: unknown): string[] {
  const found = new Set<string>()
  collect(schema, value, found)
  return [...found]
}

function collect(schema: z.core.$ZodType, value: unknown, found: Set<string>): void {
  if (value === null || value === undefined) return
  if (typeof value === 'string') {
    if (refersToRecord(schema)) found.add(value)
  } else if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
  ) {
    collect(schema.def.innerType, value, found)
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const item of value) collect(schema.def.element, item, found)
  } else if (schema instanceof z.ZodObject && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      const field = schema.def.shape[key]
      if (field) collect(field, item, found)
    }
  }
}

function refersToRecord(schema: z.core.$ZodType): boolean {
  if (z.globalRegistry.get(schema)?.refers) return true
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? refersToRecord(schema.def.innerType)
    : false
}
