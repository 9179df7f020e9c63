// A stop that readers do not notice.
import type { Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Health } from './health.ts'

/** Milliseconds. A stop is over within ten seconds, on a machine with other things to do as well: so its steps together take less. */
export const stopTimes = {
  /** While a load balancer learns that it should ask others, and still may ask us. Nobody who does not ask /readyz waits for it. */
  notice: 3_000,
  /** Since the stop was asked for, the notice included: when what is still in flight is cut off. */
  end: 7_000,
  /** Taking leave of the database and the disk. */
  leave: 500,
  /** Writing what waits of the log. */
  log: 1_000,
  /** Since the stop was asked for: when the process ends whatever is in the way. An embedded database stops by itself then. */
  patience: 9_000,
} as const

/** Says not ready, finishes what is in flight, and closes. */
export async function drain(server: Server, health: Health): Promise<void> {
  const began = performance.now()
  health.drain()
  // Each answer from here on is the last on its connection, and says so.
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.shouldKeepAlive = false
  })
  if (health.isWatched()) await sleep(stopTimes.notice)
  const closed = new Promise((resolve) => server.close(resolve))
  // Also those whose last request was answered just now, and was not told to be the last.
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const impatience = setTimeout(
    () => server.closeAllConnections(),
    stopTimes.end - (performance.now() - began),
  )
  await closed
  clearInterval(idle)
  clearTimeout(impatience)
}
