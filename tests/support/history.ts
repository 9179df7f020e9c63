// What must hold of a record's history, whatever happened.
import { expect } from 'vitest'
import { cityNoun } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { readFields } from '#lib/records/save.ts'

/** A city stands as its last version says, its versions have no gap, and the feed tells of each of them, in their order. */
export async function expectWhole(id: string): Promise<void> {
  const [record, now, revisions, changes] = await db.$transaction(
    async (tx) => [
      await tx.record.findUniqueOrThrow({ where: { id }, select: { version: true } }),
      await readFields({ tx }, cityNoun, id),
      await tx.revision.findMany({
        where: { recordId: id },
        select: { version: true, saveId: true, snapshot: true },
        orderBy: { version: 'asc' },
      }),
      await tx.change.findMany({
        where: { recordId: id, action: { not: null } },
        select: { saveId: true },
        orderBy: { seq: 'asc' },
      }),
    ],
    { isolationLevel: 'RepeatableRead' },
  )
  const versions = revisions.map(({ version }) => version)
  expect(versions).toEqual(Array.from({ length: record.version }, (_, place) => place + 1))
  expect(revisions.at(-1)?.snapshot).toEqual(JSON.parse(JSON.stringify(now)))
  expect(changes.map(({ saveId }) => saveId)).toEqual(revisions.map(({ saveId }) => saveId))
}
