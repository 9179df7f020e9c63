import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { nouns } from '#lib/directory/admin/nouns.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import { mergeLists } from '#lib/records/merge-lists.ts'
import { updateRecord } from '#lib/records/save.ts'
import type { SaveScope } from '#lib/records/scope.ts'
import type { Prepared } from './prepared.ts'
import { readStanding } from './record-versions.ts'

type Updated =
  | Exclude<Awaited<ReturnType<typeof updateRecord>>, { conflict: unknown }>
  | { clashes: string[] }

/** Saves one record. Lists that two people changed are merged item by item, where the items are not the same. */
export async function updateMerging(
  scope: SaveScope,
  { kind, id, fields, path }: Prepared,
  began: { version: number; fields: SpineFields },
): Promise<Updated> {
  const noun = nouns[kind]
  const at = (names: string[]) => ({ clashes: path === '' ? names : names.length > 0 ? [path] : [] })
  const mine = changedNames(began.fields, fields)
  try {
    const result = await updateRecord(scope, noun, id, began.version, fields)
    if (!('conflict' in result)) return result
    const lists = Object.entries(result.conflict).map(([name, clash]) => ({
      name,
      merged: mergedList(clash),
    }))
    if (lists.some(({ merged }) => merged === null))
      return at(lists.filter(({ merged }) => merged === null).map(({ name }) => name))
    const standing = await readStanding(kind, id, scope.tx)
    if (!standing) return { missing: true }
    const changes: Record<string, unknown> = { ...standing.fields }
    for (const name of mine) changes[name] = Reflect.get(fields, name)
    for (const { name, merged } of lists) changes[name] = merged
    const merged = await updateRecord(scope, noun, id, standing.version, noun.fields.parse(changes))
    if ('conflict' in merged) return at(Object.keys(merged.conflict))
    return 'saved' in merged ? { ...merged, merged: changedNames(began.fields, standing.fields) } : merged
  } catch (error) {
    // Each side's change is right by itself and the two are not: an end before the beginning that somebody else entered.
    if (error instanceof z.ZodError) return at(mine)
    throw error
  }
}

function mergedList({
  began,
  now,
  yours,
}: {
  began: unknown
  now: unknown
  yours: unknown
}): unknown[] | null {
  return Array.isArray(began) && Array.isArray(now) && Array.isArray(yours)
    ? mergeLists(began, now, yours)
    : null
}

/** Names of the fields that are not what they were. */
export const changedNames = (before: SpineFields, after: SpineFields): string[] =>
  Object.entries(after).flatMap(([name, value]) =>
    isDeepStrictEqual(Reflect.get(before, name), value) ? [] : [name],
  )
