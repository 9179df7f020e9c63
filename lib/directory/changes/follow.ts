// Following the change feed in the background: what was saved is the outbox, and a cursor says how much of it is done.
import { db } from '#lib/db/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** A record of which something has changed. */
export interface Changed {
  recordId: string
  kind: RecordKind
}

interface Following {
  /** Of the cursor. */
  name: string
  /** Changes taken at once, at most. */
  batch: number
  /** Tried so often, a batch is given up: one that can never be done must not hold up all that come after it. */
  tries: number
  /** Does what is to be done about these records, each of which stands here once. Throws where that fails. */
  work(changed: readonly Changed[]): Promise<void>
}

/** Milliseconds before the second try; twice as long before each further one, up to the longest. */
const pause = { first: 60_000, longest: 6 * 60 * 60_000 }

const waitAfter = (failures: number) => Math.min(pause.longest, pause.first * 2 ** (failures - 1))

/**
 * Does what has come since the last time, batch by batch. One that fails is tried again later, from where it began: `work`
 * may be asked to do the same twice. The first time, begins with what comes from now on.
 * @returns how many changes are done.
 */
export async function follow({ name, batch, tries, work }: Following, now = new Date()): Promise<number> {
  let done = 0
  for (;;) {
    const cursor = await db.cursor.findUnique({ where: { name } })
    if (!cursor) {
      const { _max } = await db.change.aggregate({ _max: { seq: true } })
      await db.cursor.createMany({ data: [{ name, seq: _max.seq ?? 0n }], skipDuplicates: true })
      return done
    }
    if (cursor.retryAt && cursor.retryAt > now) return done
    const changes = await db.change.findMany({
      where: { seq: { gt: cursor.seq } },
      select: { seq: true, recordId: true, kind: true },
      orderBy: { seq: 'asc' },
      take: batch,
    })
    const last = changes.at(-1)
    if (!last) return done
    try {
      await work([...new Map(changes.map(({ recordId, kind }) => [recordId, { recordId, kind }])).values()])
    } catch (error) {
      const failures = cursor.failures + 1
      if (failures < tries) {
        const retryAt = new Date(now.getTime() + waitAfter(failures))
        await db.cursor.update({ where: { name }, data: { failures, retryAt } })
        throw error
      }
    }
    // Only from where this began: another instance may have done the same meanwhile.
    await db.cursor.updateMany({
      where: { name, seq: cursor.seq },
      data: { seq: last.seq, failures: 0, retryAt: null },
    })
    done += changes.length
  }
}
