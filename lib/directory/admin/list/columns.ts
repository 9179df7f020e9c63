// What a list of the admin area can show, filter and sort by: the fields of the noun that hold one value each, by the
// marks on its schema, and what every record has.
import { z } from 'zod'
import { describeForm, fieldsOf } from '#lib/directory/admin/form/describe.ts'
import type { SimpleField } from '#lib/directory/admin/form/field.ts'
import { nouns, shapeOf } from '#lib/directory/admin/nouns.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** What every record has besides its title. */
export const spineColumns = ['state', 'lastVerifiedOn', 'updatedAt', 'createdAt', 'slug'] as const
export type SpineColumn = (typeof spineColumns)[number]

export interface Column {
  /** In the address, and of the database's column. */
  name: string
  label: string
  /** Null for what every record has. */
  field: SimpleField | null
  /** Shown where nobody has chosen. */
  usual: boolean
  filter: boolean
}

/** No list shows whole texts. */
const shown: readonly SimpleField['type'][] = [
  'line',
  'number',
  'date',
  'choice',
  'language',
  'tick',
  'reference',
]

const known = new Map<RecordKind, readonly Column[]>()

/** The columns of a kind besides its title, in their usual order. */
export function columnsOf(kind: RecordKind): readonly Column[] {
  const columns = known.get(kind) ?? makeColumns(kind)
  known.set(kind, columns)
  return columns
}

function makeColumns(kind: RecordKind): Column[] {
  const t = messages('en', 'admin')
  const shape = shapeOf(kind)
  const own = fieldsOf(describeForm('en', kind, nouns[kind].fields)).flatMap((field): Column[] => {
    if (field.type === 'list' || field.type === 'group' || !shown.includes(field.type)) return []
    if (field.name === 'title' || isSpineColumn(field.name)) return []
    const meta = marksOf(shape[field.name])
    return [
      {
        name: field.name,
        label: field.label,
        field,
        usual: meta.list === true,
        filter: meta.filter === true || field.type === 'reference',
      },
    ]
  })
  // References say what a record without a name of its own is about: they stand first.
  const first = own.toSorted(
    (a, b) => Number(b.field?.type === 'reference') - Number(a.field?.type === 'reference'),
  )
  return [
    ...first,
    ...spineColumns
      .filter((name) => name !== 'slug' || shape.slug !== undefined)
      .map((name) => ({
        name,
        label: t(`column.${name}`),
        field: null,
        usual: name === 'updatedAt',
        filter: false,
      })),
  ]
}

export const isSpineColumn = (name: string): name is SpineColumn =>
  spineColumns.some((column) => column === name)

/** The marks on a field, through whatever it is wrapped in. */
function marksOf(schema: z.core.$ZodType | undefined): z.GlobalMeta {
  if (!schema) return {}
  const inner =
    schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
      ? marksOf(schema.def.innerType)
      : {}
  return { ...inner, ...z.globalRegistry.get(schema) }
}
