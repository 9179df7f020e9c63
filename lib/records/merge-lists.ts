import { isDeepStrictEqual } from 'node:util'

/**
 * Two people changed one list: what of it both can have, item by item. Theirs stands, without what I took out and with
 * what I put in, each beside the item that it stood after.
 * @returns null where both changed the same item, to different things.
 */
export function mergeLists<Item>(
  base: readonly Item[],
  theirs: readonly Item[],
  mine: readonly Item[],
): Item[] | null {
  const gone = without(base, mine)
  const goneToo = without(base, theirs)
  const added = without(mine, base)
  const addedToo = without(theirs, base)
  const both = gone.filter((item) => has(goneToo, item))
  // Where both took the same item out and put something in, nobody knows whether it was meant as the same one, changed.
  if (both.length > 0 && added.length > 0 && addedToo.length > 0 && !isDeepStrictEqual(added, addedToo))
    return null
  const merged = without(theirs, gone)
  for (const item of without(added, addedToo)) {
    const before = mine.slice(0, mine.indexOf(item)).toReversed()
    const anchor = before.find((one) => has(merged, one))
    const place = anchor === undefined ? 0 : merged.findIndex((one) => isDeepStrictEqual(one, anchor)) + 1
    merged.splice(before.length > 0 && anchor === undefined ? merged.length : place, 0, item)
  }
  return merged
}

const has = <Item>(items: readonly Item[], item: Item) => items.some((one) => isDeepStrictEqual(one, item))

const without = <Item>(items: readonly Item[], others: readonly Item[]) =>
  items.filter((item) => !has(others, item))
