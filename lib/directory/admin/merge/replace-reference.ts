import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { bare, metaOf, refers, type Schema } from '#lib/directory/admin/life/schema.ts'
import { type Collision, joinItems } from './join-items.ts'

/** What comes to stand in a list twice, by the name of the list. */
export type Collisions = Map<string, Collision[]>

/**
 * A noun's fields with one record in place of another wherever they refer to it. What then stands in a list twice, stands there once.
 * @param collisions is told where something of such an item is said no more.
 */
export function replaceReference(
  schema: Schema,
  value: unknown,
  { from, to }: { from: string; to: string },
  collisions: Collisions,
  name = '',
): unknown {
  if (typeof value === 'string') return value === from && refers(schema) ? to : value
  const inner = bare(schema)
  const replaced = (field: Schema, part: unknown, key: string) =>
    replaceReference(field, part, { from, to }, collisions, key)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item) => replaced(inner.def.element, item, name))
    if (isDeepStrictEqual(items, value)) return value
    const joined = joinItems(items, metaOf(schema).once)
    if (joined.collisions.length > 0) collisions.set(name, joined.collisions)
    return joined.items
  }
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        const field = inner.def.shape[key]
        return [key, field ? replaced(field, part, key) : part]
      }),
    )
  return value
}
