// Where a reference is typed and no such record is there yet, it can be created on the spot: what is asked of it then.
import type { Editor } from '#lib/auth/editor.ts'
import { columnsOf } from '#lib/directory/admin/list/columns.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { mayCreate } from '#lib/records/reach.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { describeForm, fieldsOf } from './describe.ts'
import type { Creation, Field, ReferenceField, Typed } from './field.ts'
import { newAt } from './paths.ts'

const known = new Map<string, Creation>()

/** What a kind cannot be without, and what tells its records apart in their list: the rest is for its own form. */
export function creationOf(locale: Language, kind: RecordKind): Creation {
  const key = `${locale} ${kind}`
  const creation = known.get(key) ?? describeCreation(locale, kind)
  known.set(key, creation)
  return creation
}

function describeCreation(locale: Language, kind: RecordKind): Creation {
  const usual = columnsOf(kind).flatMap((column) => (column.usual ? [column.name] : []))
  const fields = fieldsOf(describeForm(locale, kind, nouns[kind].fields)).filter(
    ({ name, required }) => name !== 'title' && name !== 'slug' && (required || usual.includes(name)),
  )
  const label = messages(locale, 'admin')(`new.${kind}`)
  return { kind, group: { type: 'group', name: kind, label, help: null, required: true, fields } }
}

/** What is created at a reference, where something is. */
export function creationAt(
  locale: Language,
  { kinds }: Pick<ReferenceField, 'kinds'>,
  typed: Typed,
  path: string,
): Creation | null {
  const kind = kinds.find((one) => one === typed[newAt(path)])
  return kind ? creationOf(locale, kind) : null
}

/**
 * What can be created in a form, where one of its fields refers to it.
 * @param editor null where it cannot be known who it is: what was typed is shown all the same.
 */
export function creatableIn(editor: Editor | null, locale: Language, fields: readonly Field[]): Creation[] {
  const found = new Map<RecordKind, Creation>()
  const collect = (field: Field): void => {
    if (field.type === 'group') field.fields.forEach(collect)
    else if (field.type === 'list') collect(field.item)
    else if (field.type === 'reference')
      for (const kind of field.kinds) {
        if (found.has(kind) || (editor && !mayCreate(editor, kind))) continue
        const creation = creationOf(locale, kind)
        found.set(kind, creation)
        collect(creation.group)
      }
  }
  fields.forEach(collect)
  return [...found.values()]
}
