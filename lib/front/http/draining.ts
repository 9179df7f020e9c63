// A stop that readers do not notice.
import type { Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Health } from './health.ts'

/** Milliseconds since the stop was asked for. Together with what follows, the database above all, it is to stay below 10 seconds. */
const times = {
  /** While a load balancer learns that it should ask others, and still may ask us. Nobody who does not ask /readyz waits for it. */
  notice: 3_000,
  /** When what is still in flight is cut off. */
  end: 8_000,
}

/** Says not ready, finishes what is in flight, and closes. */
export async function drain(server: Server, health: Health): Promise<void> {
  const began = performance.now()
  health.drain()
  // Each answer from here on is the last on its connection, and says so.
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.shouldKeepAlive = false
  })
  if (health.isWatched()) await sleep(times.notice)
  const closed = new Promise((resolve) => server.close(resolve))
  // Also those whose last request was answered just now, and was not told to be the last.
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const impatience = setTimeout(() => server.closeAllConnections(), times.end - (performance.now() - began))
  await closed
  clearInterval(idle)
  clearTimeout(impatience)
}
