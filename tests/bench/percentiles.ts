/** In milliseconds. */
export interface Times {
  median: number
  p95: number
  /** Of how many. */
  count: number
}

export function timesOf(durations: readonly number[]): Times {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), count: sorted.length }
}

/** Does it with each, one after the other; ten at least, and no more than what takes that many seconds. */
export async function timeEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
  seconds = 10,
): Promise<Times> {
  const durations: number[] = []
  const end = performance.now() + 1_000 * seconds
  for (const item of items) {
    if (durations.length >= 10 && performance.now() > end) break
    const began = performance.now()
    await work(item)
    durations.push(performance.now() - began)
  }
  return timesOf(durations)
}
