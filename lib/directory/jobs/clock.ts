// Runs the jobs of the site in whichever process answers, one process at a time.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from './job.ts'
import { inTurn } from './turn.ts'

interface Options {
  jobs: readonly Job[]
  /** Once when a job begins to fail, and once when it works again. */
  onTrouble(sentence: string): void
}

export class Clock {
  private readonly options: Options
  private readonly stopped = new AbortController()
  private readonly rounds: Promise<void>[] = []

  constructor(options: Options) {
    this.options = options
  }

  start(): void {
    for (const job of this.options.jobs) this.rounds.push(this.repeat(job))
  }

  /** Resolves when what is being done is done. */
  async stop(): Promise<void> {
    this.stopped.abort()
    await Promise.all(this.rounds)
  }

  private async repeat({ name, every, run }: Job) {
    const { signal } = this.stopped
    let trouble: string | undefined
    while (!signal.aborted) {
      try {
        await inTurn(name, run)
        if (trouble !== undefined) this.options.onTrouble(`The job "${name}" works again.`)
        trouble = undefined
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        // The same sentence every two seconds, for as long as a database is away, helps nobody.
        if (trouble === undefined)
          this.options.onTrouble(`The job "${name}" has failed (${reason}). It is tried again.`)
        trouble = reason
      }
      await sleep(every, undefined, { signal, ref: false }).catch(() => {})
    }
  }
}
