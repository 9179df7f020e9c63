// Which model a relation leads to, as the generated client knows it.
import { type RecordKind, RecordKind as recordKinds } from '#prisma/generated/enums.ts'

/** The relations of each model, by name, with the model each leads to. */
export type Models = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Throws where the client does not say: another version of Prisma may keep it elsewhere. */
export function modelsOf(client: object): Models {
  const models = property(property(client, '_runtimeDataModel'), 'models')
  if (typeof models !== 'object' || models === null)
    throw new Error('The database client does not say what its models are.')
  return new Map(
    Object.entries(models).map(([name, model]) => {
      const fields: unknown = property(model, 'fields')
      const relations = (Array.isArray(fields) ? fields : []).filter((f) => property(f, 'kind') === 'object')
      return [name, new Map(relations.map((f) => [String(property(f, 'name')), String(property(f, 'type'))]))]
    }),
  )
}

/** The kind of record that a model's rows count; undefined for what counts none. */
export const kindCounted = (model: string): RecordKind | undefined =>
  model.endsWith('Tally') ? kindOf(model.slice(0, -'Tally'.length)) : undefined

/** The kind of record that a model's rows are; undefined for what only belongs to records, and for the spine. */
export function kindOf(model: string): RecordKind | undefined {
  return Object.values(recordKinds).find((kind) => kind === model.toLowerCase())
}

/** Of anything; undefined where there is none. */
export const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
