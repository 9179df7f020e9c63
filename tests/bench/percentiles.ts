/** In milliseconds. */
export interface Times {
  median: number
  p95: number
}

export function timesOf(durations: readonly number[]): Times {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95) }
}

/** Does it so many times, one after the other. */
export async function timeEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<Times> {
  const durations: number[] = []
  for (const item of items) {
    const began = performance.now()
    await work(item)
    durations.push(performance.now() - began)
  }
  return timesOf(durations)
}
