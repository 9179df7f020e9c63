// A day and a time as the clock on a wall somewhere shows them.

/** The names of the world's time zones, UTC first. */
export const timeZones: readonly string[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
]

/**
 * The moment at which clocks in a zone show this. Null for what no clock shows: no such day, zone, or hour, or one that is
 * left out when clocks go forward. Of an hour that comes twice, the first.
 * @param day `2026-05-03`. @param time `09:30`.
 */
export function zonedMoment(day: string, time: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time) || !isZone(zone)) return null
  const wanted = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(wanted) || !new Date(wanted).toISOString().startsWith(day)) return null
  // No zone is further from UTC than that; the offset before and after a change of clocks are both tried.
  const offsets = [wanted - 15 * hour, wanted + 15 * hour].map((at) => shownAt(at, zone) - at)
  const moments = offsets.map((offset) => wanted - offset).filter((at) => shownAt(at, zone) === wanted)
  return moments.length > 0 ? new Date(Math.min(...moments)) : null
}

/** What a clock in a zone shows at a moment, as in `2026-05-03` and `09:30`. */
export function zonedClock(at: Date, zone: string): { day: string; time: string } {
  const [day = '', time = ''] = new Date(shownAt(at.getTime(), zone)).toISOString().split('T')
  return { day, time: time.slice(0, 5) }
}

/** Also by a name that it had before. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}

const hour = 60 * 60 * 1000

/** What a clock in the zone shows at a moment, to the second, as if it were UTC. */
function shownAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}
