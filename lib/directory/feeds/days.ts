// The days that a partial date may mean. Pure.

export interface Days {
  first: Date
  /** The day after the last, as a calendar counts. */
  end: Date
  /** Whether it is known to the day. */
  exact: boolean
}

function span(date: string): Days {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1, day))
  const end =
    date.length === 4
      ? Date.UTC(year + 1, 0, 1)
      : date.length === 7
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1)
  return { first, end: new Date(end), exact: date.length === 10 }
}

/** From the first day that the beginning may mean to the last that the end may mean. In UTC. */
export function daysOf(begin: string, last: string | null): Days {
  const from = span(begin)
  const to = span(last ?? begin)
  return { first: from.first, end: to.end, exact: from.exact && to.exact }
}
