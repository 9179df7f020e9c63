// Two people change one record: what of it both can have.
import { isDeepStrictEqual } from 'node:util'

/** A field that was changed on both sides since the editor began. */
export interface FieldConflict {
  began: unknown
  now: unknown
  yours: unknown
}

type Key<Fields> = keyof Fields & string

export type Merged<Fields> =
  /** `mine` are the fields to be written, `theirs` those that somebody else changed meanwhile. */
  { mine: Key<Fields>[]; theirs: Key<Fields>[] } | { conflict: Record<string, FieldConflict> }

/**
 * Field by field: what only one side changed is kept; what both changed to different values is a conflict.
 * @param base as it stood when the editor began. @param now as it stands. @param changes the editor's.
 */
export function merge<Fields extends object>(
  base: Fields,
  now: Fields,
  changes: Partial<Fields>,
): Merged<Fields> {
  const mine = changedFields(base, { ...base, ...changes })
  const theirs = changedFields(base, now)
  const clashes = mine.filter((key) => theirs.includes(key) && !isDeepStrictEqual(changes[key], now[key]))
  if (clashes.length === 0) return { mine, theirs }
  return {
    conflict: Object.fromEntries(
      clashes.map((key) => [key, { began: base[key], now: now[key], yours: changes[key] }]),
    ),
  }
}

function changedFields<Fields extends object>(before: Fields, after: Fields): Key<Fields>[] {
  const keys = Object.keys(after) as Key<Fields>[]
  return keys.filter((key) => !isDeepStrictEqual(before[key], after[key]))
}
