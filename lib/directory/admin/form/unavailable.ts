import { db } from '#lib/db/client.ts'
import { property } from '#lib/db/models.ts'

/** What the adapter calls it when the server cannot be reached, or leaves in the middle. */
const kinds = [
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TlsConnectionError',
]
/** Of the client: not reachable, timed out, closed, no connection or no transaction to be had in time. */
const codes = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']

/**
 * Whether something failed because the database cannot be had, and not by a mistake of ours. Where the error does not say,
 * because somebody else's code has put its own in its place, the database is asked.
 */
export async function isDatabaseGone(error: unknown): Promise<boolean> {
  const cause =
    property(property(property(error, 'meta'), 'driverAdapterError'), 'cause') ?? property(error, 'cause')
  if (kinds.includes(String(property(cause, 'kind')))) return true
  if (codes.includes(String(property(error, 'code')))) return true
  try {
    await db.$queryRaw`SELECT 1`
    return false
  } catch {
    return true
  }
}

/** Null where the database cannot be had; what else goes wrong is thrown. */
export async function unlessGone<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (await isDatabaseGone(error)) return null
    throw error
  }
}
