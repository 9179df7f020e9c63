// What a page has read from the database while it was made. The client notes it (client.ts), whoever asks.
import { AsyncLocalStorage } from 'node:async_hooks'
import { type RecordKind, RecordKind as recordKinds } from '#prisma/generated/enums.ts'
import { type Models, property } from './models.ts'
import { listedKinds, withIds } from './used-arguments.ts'

/** What was read. */
export interface Used {
  records: ReadonlySet<string>
  /** Those of the records of which something was read that refers to them: the members of an alliance, say. */
  ends: ReadonlySet<string>
  /** Of which there is a list that any record of the kind may enter or leave. */
  kinds: ReadonlySet<RecordKind>
}

interface Collecting extends Used {
  records: Set<string>
  ends: Set<string>
  kinds: Set<RecordKind>
}

declare global {
  var directoryUsed: AsyncLocalStorage<Collecting> | undefined
}

// Outside the module, because pages have a copy of it of their own, and it is the front that asks.
globalThis.directoryUsed ??= new AsyncLocalStorage()
const collecting = globalThis.directoryUsed

/** Runs `work`, and tells what it and all it has called have read. */
export async function collectUsed<T>(work: () => Promise<T>): Promise<{ result: T; used: Used }> {
  const used: Collecting = { records: new Set(), ends: new Set(), kinds: new Set() }
  const result = await collecting.run(used, async () => await work())
  return { result, used }
}

interface Operation {
  /** Undefined for a raw query. */
  model?: string | undefined
  operation: string
  args: unknown
  query(args: unknown): Promise<unknown>
}

/** Runs one operation of the client, and where somebody collects, notes what it reads. Its result is what was asked for. */
export async function noteOperation(models: Models, { model, operation, args, query }: Operation) {
  const used = collecting.getStore()
  if (!used) return query(args)
  if (model === undefined) {
    // Nobody knows what a raw query reads.
    for (const kind of Object.values(recordKinds)) used.kinds.add(kind)
    return query(args)
  }
  const result = await query(operation.startsWith('find') ? withIds(models, model, args) : args)
  noteRecords(models, model, result, args, used)
  // One record that was found depends on no other; that there was none depends on all that might have been.
  if (result === null || !isOfOne(operation, args)) {
    for (const kind of listedKinds(models, model, args)) used.kinds.add(kind)
  }
  return result
}

/** The first in an order is a list of one: another record may come before it. */
const isOfOne = (operation: string, args: unknown) =>
  operation.startsWith('findUnique') ||
  (operation.startsWith('findFirst') && property(args, 'orderBy') === undefined)

// The form that the database demands of the id of a record (lib/records/id.ts).
const recordId = /^[0-9a-hjkmnp-tv-z]{10}$/

/** Notes the ids in a result, at any depth, and takes out those that nobody had selected. */
function noteRecords(
  models: Models,
  model: string | undefined,
  result: unknown,
  args: unknown,
  used: Collecting,
) {
  if (typeof result !== 'object' || result === null) return
  if (Array.isArray(result)) {
    for (const item of result) noteRecords(models, model, item, args, used)
    return
  }
  const relations = models.get(model ?? '')
  const selected = property(args, 'select')
  const chosen = selected ?? property(args, 'include')
  const id = property(result, 'id')
  for (const [key, value] of Object.entries(result)) {
    if (typeof value === 'string') {
      if ((key === 'id' || key.endsWith('Id')) && recordId.test(value)) used.records.add(value)
    } else if (typeof value === 'object') {
      const target = relations?.get(key)
      const isList = target !== undefined && Array.isArray(value)
      if ((isList || key === '_count') && typeof id === 'string' && recordId.test(id)) used.ends.add(id)
      noteRecords(models, target, value, property(chosen, key), used)
    }
  }
  if (selected !== undefined && property(selected, 'id') !== true) Reflect.deleteProperty(result, 'id')
}
