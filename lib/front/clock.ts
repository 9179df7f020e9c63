// The jobs of the site (lib/directory/jobs), run by the process that answers.
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds that a stop waits for a job that is being done. */
const patience = 5_000

/** Their modules are many, and nobody waits for them: neither whoever starts the site nor the first reader. */
export function startClock(onTrouble: (sentence: string) => void): { stop(): Promise<void> } {
  let stopped = false
  const clock = load().catch((error: unknown) => {
    onTrouble(`No job is done, nothing is published on its day: ${String(error)}`)
    return undefined
  })
  async function load() {
    const [{ Clock }, { jobs }] = await Promise.all([
      import('#lib/directory/jobs/clock.ts'),
      import('#lib/directory/jobs/jobs.ts'),
    ])
    const made = new Clock({ jobs, onTrouble })
    if (!stopped) made.start()
    return made
  }
  return {
    async stop() {
      stopped = true
      await Promise.race([clock.then((made) => made?.stop()), sleep(patience, undefined, { ref: false })])
    },
  }
}
