import { isDeepStrictEqual } from 'node:util'

/** Two items of a list that were one and the same, and did not say the same. */
export interface Collision {
  stays: unknown
  /** What of it is said no more. */
  givenUp: unknown
}

/**
 * A list in which nothing stands twice: of items that are the same one, the first stays, with what only the later one says.
 * @param once the parts in which items agree that are the same one; undefined: all of them.
 */
export function joinItems(
  items: readonly unknown[],
  once: readonly string[] | undefined,
): { items: unknown[]; collisions: Collision[] } {
  const joined: unknown[] = []
  const collisions: Collision[] = []
  for (const item of items) {
    const at = joined.findIndex((one) => isSame(one, item, once))
    if (at < 0) {
      joined.push(item)
      continue
    }
    const stays = filled(joined[at], item)
    joined[at] = stays
    if (saysElse(stays, item)) collisions.push({ stays, givenUp: item })
  }
  return { items: joined, collisions }
}

const part = (item: unknown, name: string): unknown => Reflect.get(Object(item), name) ?? null

const isSame = (one: unknown, other: unknown, once: readonly string[] | undefined): boolean =>
  once === undefined
    ? isDeepStrictEqual(one, other)
    : once.every((name) => isDeepStrictEqual(part(one, name), part(other, name)))

/** An item with what another one says where it says nothing. */
function filled(item: unknown, other: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, value ?? part(other, name)]))
}

/** Whether an item says something that another one does not. */
const saysElse = (item: unknown, other: unknown): boolean =>
  typeof other === 'object' &&
  other !== null &&
  Object.entries(other).some(([name, value]) => value !== null && !isDeepStrictEqual(part(item, name), value))
