import { z } from 'zod'
import { referencesIn } from '#lib/records/field.ts'

/** Stands for what cannot be told, because something in it may not be seen. */
export const hidden = Symbol('hidden')

/**
 * A value without what refers to records that may not be seen. Where a reference may be missing it is null, an item of a list that
 * needs it is left out, and where it must be there, all of it is `hidden`.
 */
export function withoutHidden(
  schema: z.core.$ZodType,
  value: unknown,
  isHidden: (id: string) => boolean,
): unknown {
  if (schema instanceof z.ZodNullable) {
    const inner = withoutHidden(schema.def.innerType, value, isHidden)
    return inner === hidden ? null : inner
  }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return withoutHidden(schema.def.innerType, value, isHidden)
  if (typeof value === 'string' && schema instanceof z.ZodType)
    return referencesIn(schema, value).length > 0 && isHidden(value) ? hidden : value
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item: unknown) => withoutHidden(schema.def.element, item, isHidden))
    return items.filter((item) => item !== hidden)
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
      const field = schema.def.shape[key]
      return [key, field ? withoutHidden(field, item, isHidden) : item]
    })
    return entries.some(([, item]) => item === hidden) ? hidden : Object.fromEntries(entries)
  }
  return value
}
