import type { Transaction } from '#lib/records/noun.ts'

/**
 * Takes away the files of all snapshots, within the transaction that takes something out of the records for good: what must not
 * be read any more stood in them, too. Their days and checksums remain, and no other file is ever given out under their addresses.
 * A day that had a snapshot gets no second one: the next day has one again.
 */
export async function withdrawSnapshots(tx: Transaction): Promise<void> {
  // Until the end of the transaction none is begun or finished: it would hold what stood there before, and be overlooked.
  await tx.$executeRaw`LOCK TABLE "Snapshot" IN SHARE ROW EXCLUSIVE MODE`
  // Those that are being made, too: make.ts gives them up when they are emptied.
  const full = { emptiedAt: null }
  await tx.snapshotPart.deleteMany({ where: { file: { snapshot: full } } })
  await tx.snapshot.updateMany({ where: full, data: { emptiedAt: new Date() } })
}
