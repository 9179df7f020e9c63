// What a noun's schema says of a field once its wrappings (optional, nullable, with a default) are taken off.
import { z } from 'zod'

export type Schema = z.core.$ZodType

const isWrapped = (schema: Schema): schema is z.ZodNullable | z.ZodOptional | z.ZodDefault =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault

export const bare = (schema: Schema): Schema => (isWrapped(schema) ? bare(schema.def.innerType) : schema)

/** What is noted of a field. What an outer wrapping says counts before what an inner one does. */
export const metaOf = (schema: Schema): z.GlobalMeta => ({
  ...(isWrapped(schema) && metaOf(schema.def.innerType)),
  ...z.globalRegistry.get(schema),
})

/** Whether the value is the id of another record. */
export const refers = (schema: Schema): boolean => metaOf(schema).refers !== undefined
