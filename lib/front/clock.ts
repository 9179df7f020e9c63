// The jobs of the site (lib/directory/jobs), run by the process that answers.
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds. */
const times = {
  /** From answering to the first job. The first readers, and the pages for errors, come before. */
  rest: 3_000,
  /** That a stop waits for a job that is being done. */
  patience: 5_000,
}

/** Their modules are many, and nobody waits for them: neither whoever starts the site nor the first reader. */
export function startClock(onTrouble: (sentence: string) => void): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const clock = load().catch((error: unknown) => {
    onTrouble(`No job is done, nothing is published on its day: ${String(error)}`)
    return undefined
  })
  async function load() {
    const { signal } = stopping
    const rested = await sleep(times.rest, true, { ref: false, signal }).catch(() => false)
    if (!rested) return undefined
    const [{ Clock }, { jobs }] = await Promise.all([
      import('#lib/directory/jobs/clock.ts'),
      import('#lib/directory/jobs/jobs.ts'),
    ])
    const made = new Clock({ jobs, onTrouble })
    if (!signal.aborted) made.start()
    return made
  }
  return {
    async stop() {
      stopping.abort()
      await Promise.race([
        clock.then((made) => made?.stop()),
        sleep(times.patience, undefined, { ref: false }),
      ])
    },
  }
}
