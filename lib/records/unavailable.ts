import { unstable_rethrow } from 'next/navigation'
import { db } from '#lib/db/client.ts'
import { isUnavailable } from '#lib/db/errors.ts'

/** Null where the database does not answer; what else goes wrong is thrown, and where a page leads to is followed. */
export async function unlessUnavailable<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    unstable_rethrow(error)
    if (isUnavailable(error) || !(await answers())) return null
    throw error
  }
}

/** Where an error does not say, because somebody else's code has put its own in its place, the database is asked. */
async function answers(): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
