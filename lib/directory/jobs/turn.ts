import { db } from '#lib/db/client.ts'

/** How long one run may take, in milliseconds. */
const longest = 120_000

/**
 * Does the work unless another instance is at it. The lock belongs to a transaction and not to a session, so that it works
 * through a pooler too, and ends with the process that had it, however that ends.
 * @returns whether it was this instance's turn.
 */
export async function inTurn(name: string, work: () => Promise<void>): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      // It does nothing while the work is done elsewhere: the server is not to take that for a client that has forgotten it.
      const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtext(${`job ${name}`})) AS mine,
          set_config('idle_in_transaction_session_timeout', ${String(longest)}, true)`
      if (!turn?.mine) return false
      await work()
      return true
    },
    { maxWait: 5_000, timeout: longest },
  )
}
