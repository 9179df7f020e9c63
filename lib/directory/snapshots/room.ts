// Snapshots are kept, but not without end.
import { db } from '#lib/db/client.ts'
import { dayOf } from '#lib/text/day.ts'

/** How many of the newest are kept, and of how many months and years the first. */
const bounds = { newest: 14, months: 12, years: 20 }

/** A process that was killed leaves an unfinished one behind. None takes so long, in milliseconds. */
const longest = 6 * 60 * 60 * 1000

/** Empties the snapshots whose time is over, and takes away those that were never finished. */
export async function makeRoom(now = new Date()): Promise<void> {
  await db.snapshot.deleteMany({
    where: { finishedAt: null, beganAt: { lt: new Date(now.getTime() - longest) } },
  })
  const full = await db.snapshot.findMany({
    where: { finishedAt: { not: null }, emptiedAt: null },
    select: { id: true, date: true },
    orderBy: { date: 'desc' },
  })
  const kept = keptDays(full.map(({ date }) => dayOf(date)))
  for (const { id, date } of full) {
    if (kept.has(dayOf(date))) continue
    // The snapshot first, as in withdraw.ts: neither waits for the other.
    await db.$transaction([
      db.snapshot.update({ where: { id }, data: { emptiedAt: now } }),
      db.snapshotPart.deleteMany({ where: { file: { snapshotId: id } } }),
    ])
  }
}

/**
 * Which of these days stay.
 * @param days the newest first.
 */
export function keptDays(days: readonly string[]): Set<string> {
  const firstOf = (length: number, most: number) => {
    const firsts = new Map(days.map((day) => [day.slice(0, length), day]))
    return [...firsts.values()].slice(0, most)
  }
  return new Set([...days.slice(0, bounds.newest), ...firstOf(7, bounds.months), ...firstOf(4, bounds.years)])
}
