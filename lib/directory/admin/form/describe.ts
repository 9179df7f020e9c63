import { z } from 'zod'
import { countryCodes } from '#lib/i18n/country-code.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Field, FormGroup, GroupName, Option } from './field.ts'
import { optionsOf } from './words.ts'

/** What a schema says of a field once its wrappings (optional, nullable, with a default) are taken off. */
interface Bare {
  schema: z.core.$ZodType
  meta: z.GlobalMeta
  nullable: boolean
  initial: unknown
}

interface Context {
  locale: Language
  kind: RecordKind
  /** The facts that a source or a decision can be about. */
  facts: readonly Option[]
}

/** The groups in the order in which they stand. */
const groups = ['facts', 'contents', 'names', 'relations', 'sources', 'housekeeping'] as const

/** The form of a noun, from its schema and nothing else. */
export function describeForm(locale: Language, kind: RecordKind, schema: z.ZodType): FormGroup[] {
  const { shape } = objectOf(schema)
  const entries = Object.entries(shape).filter(([name]) => name !== 'slug' || hasSlug(kind))
  const facts = entries
    .filter(([name]) => !['slug', 'citations', 'decisions', 'lastVerifiedOn'].includes(name))
    .map(([value, field]) => ({ value, label: bare(field).meta.label ?? value }))
  const context = { locale, kind, facts }
  const fields = entries.map(([name, field]) => describe(context, name, name, field))
  return groups
    .map((name) => ({ name, fields: fields.filter((field) => groupOf(field) === name) }))
    .filter((group) => group.fields.length > 0)
}

/** All fields of a form that stand in no other. */
export const fieldsOf = (form: readonly FormGroup[]): Field[] => form.flatMap(({ fields }) => fields)

const hasSlug = (kind: RecordKind) => !['membership', 'partnership', 'figure', 'contact'].includes(kind)

function groupOf(field: Field): GroupName {
  if (field.name === 'names') return 'names'
  if (field.name === 'citations' || field.name === 'decisions') return 'sources'
  if (['slug', 'lastVerifiedOn', 'position'].includes(field.name)) return 'housekeeping'
  if (field.type !== 'list') return 'facts'
  return refers(field.item) ? 'relations' : 'contents'
}

const refers = (field: Field): boolean =>
  field.type === 'reference' || (field.type === 'group' && field.fields.some(refers))

export function describe(context: Context, path: string, name: string, field: z.core.$ZodType): Field {
  const { schema, meta, nullable, initial } = bare(field)
  const { locale, kind } = context
  const base = { name, label: meta.label ?? name, help: meta.help ?? null, required: !nullable }
  if (meta.refers) return { ...base, type: 'reference', kinds: [meta.refers].flat() }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, inner]) =>
      describe(context, `${path}.${key}`, key, inner),
    )
    return { ...base, type: 'group', fields }
  }
  if (schema instanceof z.ZodArray)
    return {
      ...base,
      required: false,
      type: 'list',
      item: describe(context, path, name, schema.def.element),
      records: null,
    }
  const choice = (options: readonly Option[]): Field => ({
    ...base,
    type: 'choice',
    options,
    initial: typeof initial === 'string' ? initial : '',
  })
  if (schema instanceof z.ZodEnum) return choice(optionsOf(locale, kind, path, schema.options.map(String)))
  if (schema instanceof z.ZodBoolean) return { ...base, required: false, type: 'tick' }
  if (schema instanceof z.ZodNumber)
    return {
      ...base,
      type: 'number',
      whole: schema.format === 'safeint',
      grouped: schema.format === 'safeint' && !/year|Id$|position/i.test(name),
    }
  if (meta.widget === 'country') return choice(countryOptions(locale))
  if (meta.widget === 'fact') return choice(context.facts)
  if (meta.widget === 'language') return { ...base, type: 'language' }
  if (meta.widget === 'date' || meta.widget === 'day')
    return { ...base, type: 'date', day: meta.widget === 'day' }
  const longest = schema instanceof z.ZodString ? schema.maxLength : null
  if (
    meta.widget === 'markdown' ||
    meta.widget === 'lines' ||
    (longest !== null && longest > 1000 && !isUrl(schema))
  )
    return { ...base, type: 'text', markdown: meta.widget === 'markdown', longest }
  return { ...base, type: 'line', longest }
}

const isUrl = (schema: z.core.$ZodType) => schema instanceof z.ZodURL

/** Takes off the wrappings. What an outer one says of a field counts before what an inner one does. */
function bare(field: z.core.$ZodType): Bare {
  const found: Bare = { schema: field, meta: {}, nullable: false, initial: undefined }
  for (;;) {
    const { schema } = found
    found.meta = { ...z.globalRegistry.get(schema), ...found.meta }
    if (schema instanceof z.ZodNullable) {
      found.nullable = true
      found.schema = schema.def.innerType
    } else if (schema instanceof z.ZodDefault) {
      found.initial = schema.def.defaultValue
      found.schema = schema.def.innerType
    } else if (schema instanceof z.ZodOptional) found.schema = schema.def.innerType
    else return found
  }
}

function objectOf(schema: z.core.$ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema
  throw new Error('A form is made of an object’s fields.')
}

const countries = new Map<Language, Option[]>()

function countryOptions(locale: Language): Option[] {
  const compare = compareText(locale)
  const options =
    countries.get(locale) ??
    countryCodes
      .map((value) => ({ value, label: countryName(locale, value) }))
      .toSorted((a, b) => compare(a.label, b.label))
  countries.set(locale, options)
  return options
}

/** What a group of a form is called, and what it is for. */
export function groupWords(locale: Language, name: GroupName): { title: string; help: string } {
  const t = messages(locale, 'form')
  return { title: t(`group.${name}.title`), help: t(`group.${name}.help`) }
}
