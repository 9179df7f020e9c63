import type { Field, Typed } from './field.ts'
import { keysOf, within } from './paths.ts'

/** What stands in a field, in a line a person can read: to be shown beside what somebody else made of it. */
export function told(field: Field, typed: Typed, path: string): string {
  if (field.type === 'list')
    return keysOf(typed, path)
      .map((key) => told(field.item, typed, within(path, key)))
      .join('\n')
  if (field.type === 'group')
    return field.fields
      .map((inner) => told(inner, typed, within(path, inner.name)))
      .filter(Boolean)
      .join(', ')
  const text = typed[path] ?? ''
  if (field.type === 'choice') return field.options.find(({ value }) => value === text)?.label ?? text
  return field.type === 'tick' ? (text === 'on' ? field.label : '') : text
}
