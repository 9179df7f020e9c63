// The OpenAPI document as people read it: what can be asked for, what it takes, and what is answered.
import { z } from 'zod'
import { openApi } from './openapi.ts'

export interface Parameter {
  name: string
  /** In the notation of TypeScript, which most programmers read: `"name" | "id"`. */
  type: string
  description: string
  required: boolean
  /** As it is written in an address. */
  byDefault: string | null
}

export interface Field {
  name: string
  type: string
  description: string
}

export interface Operation {
  /** With `{key}` in it where one thing is asked for. */
  path: string
  id: string
  summary: string
  parameters: Parameter[]
  /** Media type of what is answered. */
  media: string
}

export interface Kind {
  /** Name in the schemas: "City". */
  name: string
  description: string
  fields: Field[]
}

export interface Guide {
  operations: Operation[]
  kinds: Kind[]
}

const schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  get anyOf() {
    return z.array(schema).optional()
  },
  get items() {
    return schema.optional()
  },
  get properties() {
    return z.record(z.string(), schema).optional()
  },
  format: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
})
type Schema = z.output<typeof schema>

const documentForm = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        summary: z.string(),
        parameters: z.array(
          z.object({
            name: z.string(),
            required: z.boolean(),
            description: z.string().optional(),
            schema,
          }),
        ),
        responses: z.object({ 200: z.object({ content: z.record(z.string(), z.unknown()) }) }),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), schema) }),
})

/** What the API answers, as its own description has it. */
export function apiGuide(origin: string): Guide {
  const { paths, components } = documentForm.parse(openApi(origin))
  return {
    operations: Object.entries(paths).map(([path, { get }]) => ({
      path,
      id: get.operationId,
      summary: get.summary,
      media: Object.keys(get.responses[200].content)[0] ?? '',
      parameters: get.parameters.map(({ name, required, description, schema }) => ({
        name,
        required,
        description: description ?? '',
        type: typeText(schema),
        byDefault: schema.default === undefined ? null : String(schema.default),
      })),
    })),
    kinds: Object.entries(components.schemas)
      // A list is an envelope around things that are described by themselves.
      .filter(([name]) => !name.endsWith('List'))
      .map(([name, { description = '', properties = {} }]) => ({
        name,
        description,
        fields: Object.entries(properties).map(([field, schema]) => ({
          name: field,
          type: typeText(schema),
          description: schema.description ?? '',
        })),
      })),
  }
}

function typeText(schema: Schema): string {
  const { $ref, anyOf, items, properties, type, format } = schema
  if ($ref !== undefined) return $ref.split('/').at(-1) ?? ''
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (anyOf) return anyOf.map(typeText).join(' | ')
  if (items) {
    const each = typeText(items)
    return each.includes(' ') && !each.startsWith('{') ? `(${each})[]` : `${each}[]`
  }
  if (properties) {
    const parts = Object.entries(properties).map(([name, part]) => `${name}: ${typeText(part)}`)
    return `{ ${parts.join(', ')} }`
  }
  const types = [type ?? 'unknown'].flat()
  return types
    .map((one) => (one === 'string' && format !== undefined ? `${one} (${format})` : one))
    .join(' | ')
}
