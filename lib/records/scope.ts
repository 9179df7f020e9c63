import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { RevisionAction } from '#prisma/generated/enums.ts'
import type { Transaction } from './noun.ts'

/** One save under way: its transaction, and what it has done so far. */
export interface SaveScope {
  readonly tx: Transaction
  /** Whose save it is: what they may do is asked of every record that it writes (allowed.ts). */
  readonly editor: Editor
  readonly saveId: string
  /** Tells the change feed of a record: what was done to it, or null where only something that refers to it changed. */
  touch(recordId: string, action: RevisionAction | null): void
}

/** A save that can still be given up. */
export interface OpenScope<Result> extends SaveScope {
  /** Ends the save with this result, and with nothing of it kept. */
  takeBack(result: Result): never
}

/** How long one save may take, in milliseconds: to wait for its turn, and in all. The seed is the largest. */
const limits = { maxWait: 10_000, timeout: 180_000 }

/**
 * Runs `work` as one save: everything or nothing. The changes reach the feed at its very end, because from
 * that moment to the commit every other save waits. Work that touches no record leaves no save behind.
 * @param timeout how long it may take in all, in milliseconds.
 */
export async function inSave<Result>(
  editor: Editor,
  reason: string | null,
  work: (scope: OpenScope<Result>) => Promise<Result>,
  timeout = limits.timeout,
): Promise<Result> {
  const its = { ...limits, timeout }
  return await db
    .$transaction(async (tx) => {
      const save = await tx.save.create({
        data: { door: editor.door, editorId: editor.id, editorName: editor.name, reason },
        select: { id: true },
      })
      const touched = new Map<string, RevisionAction | null>()
      const result = await work({
        tx,
        editor,
        saveId: save.id,
        touch: (recordId, action) => touched.set(recordId, action ?? touched.get(recordId) ?? null),
        takeBack: (result) => {
          throw new TakenBack(result)
        },
      })
      if (touched.size === 0) throw new TakenBack(result)
      await writeChanges(tx, save.id, touched)
      return result
    }, its)
    .catch((error: unknown) => {
      if (error instanceof TakenBack) return error.result as Result
      throw error
    })
}

/** Takes the transaction back, and the save with it, without being a failure. */
class TakenBack extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('the save was taken back')
    this.result = result
  }
}

async function writeChanges(tx: Transaction, saveId: string, touched: Map<string, RevisionAction | null>) {
  await tx.$executeRaw`
    INSERT INTO "Change" ("saveId", "recordId", kind, action, at)
    SELECT ${saveId}, "Record".id, "Record".kind, touched.action::"RevisionAction", clock_timestamp()
    FROM unnest(${[...touched.keys()]}::text[], ${[...touched.values()]}::text[])
      WITH ORDINALITY touched(id, action, place)
    JOIN "Record" USING (id) ORDER BY place`
}
