import { creationAt } from '#lib/directory/admin/form/creation.ts'
import type { Field, Typed } from '#lib/directory/admin/form/field.ts'
import { allFields } from '#lib/directory/admin/form/form-of.ts'
import { keysOf, newAt, within } from '#lib/directory/admin/form/paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** What a browser sends of a form in which this stands, without any of its scripts. */
export function sentForm(
  kind: RecordKind,
  opened: string,
  typed: Typed,
  more: Record<string, string> = {},
): FormData {
  const form = new FormData()
  form.set('opened', opened)
  const add = (field: Field, path: string) => {
    if (field.type === 'group') for (const inner of field.fields) add(inner, within(path, inner.name))
    else if (field.type === 'list')
      for (const key of keysOf(typed, path)) {
        form.append(path, key)
        add(field.item, within(path, key))
      }
    else if (field.type !== 'tick' || typed[path] === 'on') {
      form.set(path, typed[path] ?? '')
      if (field.type === 'reference') {
        form.set(within(path, 'id'), typed[within(path, 'id')] ?? '')
        form.set(within(path, 'was'), typed[within(path, 'id')] ? (typed[path] ?? '') : '')
        const creation = creationAt('en', field, typed, path)
        form.set(newAt(path), creation?.kind ?? '')
        if (creation) add(creation.group, newAt(path))
      }
    }
  }
  for (const field of allFields('en', kind)) add(field, field.name)
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  return form
}
