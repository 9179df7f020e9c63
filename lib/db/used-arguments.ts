// What the arguments of a query tell about what it reads.
import { type RecordKind, RecordKind as recordKinds } from '#prisma/generated/enums.ts'
import { kindCounted, kindOf, type Models, property } from './models.ts'

/**
 * The same query, with the id of every record that it selects from, however deep: a page that shows nothing of a city
 * but its country has used that city.
 */
export function withIds(models: Models, model: string, args: unknown): unknown {
  for (const choice of ['select', 'include']) {
    const chosen = property(args, choice)
    if (typeof chosen !== 'object' || chosen === null) continue
    const relations = models.get(model)
    const deeper = Object.entries(chosen).map(([name, value]) => {
      const target = relations?.get(name)
      return [name, target ? withIds(models, target, value) : value]
    })
    const id = choice === 'select' && isRecord(model) ? { id: true } : {}
    return { ...Object(args), [choice]: { ...Object.fromEntries(deeper), ...id } }
  }
  return args
}

const isRecord = (model: string) => model === 'Record' || kindOf(model) !== undefined

/** The kinds of record whose creation, change or end may alter which rows a list holds, how many, and in what order. */
export function listedKinds(models: Models, model: string, args: unknown): Set<RecordKind> {
  const kinds = new Set<RecordKind>()
  const own = kindOf(model) ?? kindCounted(model)
  if (own) kinds.add(own)
  for (const part of ['where', 'orderBy']) addRelated(models, model, property(args, part), kinds)
  if (model === 'Record') addOfSpine(property(args, 'where'), kinds)
  else if (kinds.size === 0) addAll(kinds)
  return kinds
}

/** Adds the kinds of the models that a condition or an order leads through. */
function addRelated(models: Models, model: string, condition: unknown, kinds: Set<RecordKind>): void {
  if (typeof condition !== 'object' || condition === null) return
  if (Array.isArray(condition)) {
    for (const part of condition) addRelated(models, model, part, kinds)
    return
  }
  for (const [name, value] of Object.entries(condition)) {
    const target = models.get(model)?.get(name) ?? model
    const kind = target === model ? undefined : kindOf(target)
    if (kind) kinds.add(kind)
    addRelated(models, target, value, kinds)
  }
}

/** A query of the spine names the records it asks for, or their kind; else it may be about any. */
function addOfSpine(where: unknown, kinds: Set<RecordKind>): void {
  if (property(where, 'id') !== undefined || property(where, 'kind_slug') !== undefined) return
  const kind = property(where, 'kind')
  const named = [kind, property(kind, 'in')].flat()
  const known = Object.values(recordKinds).filter((one) => named.includes(one))
  for (const one of known) kinds.add(one)
  if (known.length === 0 && kinds.size === 0) addAll(kinds)
}

function addAll(kinds: Set<RecordKind>): void {
  for (const kind of Object.values(recordKinds)) kinds.add(kind)
}
