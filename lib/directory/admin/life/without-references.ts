import { z } from 'zod'
import { bare, refers, type Schema } from './schema.ts'

/**
 * A noun's fields without what refers to these records: an item of a list goes whole, a single reference becomes none. Whether the
 * record can stand without it, its schema says: a membership of nobody is none.
 */
export function withoutReferences(schema: Schema, value: unknown, ids: ReadonlySet<string>): unknown {
  if (value === null || value === undefined || ids.size === 0) return value
  if (typeof value === 'string') return ids.has(value) && refers(schema) ? null : value
  const inner = bare(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const { element } = inner.def
    return value.filter((item) => !names(element, item, ids))
  }
  if (inner instanceof z.ZodObject && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        const field = inner.def.shape[key]
        return [key, field ? withoutReferences(field, part, ids) : part]
      }),
    )
  return value
}

/** Whether an item of a list is about one of these records. */
function names(schema: Schema, item: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof item === 'string') return ids.has(item) && refers(schema)
  const inner = bare(schema)
  return (
    inner instanceof z.ZodObject &&
    Object.entries(inner.def.shape).some(([key, field]) => names(field, Reflect.get(Object(item), key), ids))
  )
}
