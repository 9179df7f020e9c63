// What a start has under way, and how it is ended.
import { DatabaseError } from '#lib/db/database-error.ts'
import { SettingsError } from '#lib/settings.ts'

/** The site cannot start. The message is one sentence that says what to do. */
export class StartError extends Error {
  override name = 'StartError'
}

/** What is printed when a start fails. */
export function explain(error: unknown): string {
  if (error instanceof StartError || error instanceof DatabaseError || error instanceof SettingsError)
    return error.message
  return `The directory cannot start: ${error instanceof Error ? error.stack : String(error)}`
}

type Ending = () => Promise<unknown> | unknown

/** Ends what was started, the last first. */
export class Run {
  stopping = false
  private readonly endings: Ending[] = []

  /** Also called while something is only being started: then its ending waits for it. */
  atEnd(ending: Ending) {
    this.endings.push(ending)
  }

  /**
   * Prints a line for a step, with its time when it is done. On a terminal its name stands there from the beginning. Of one
   * that a stop has broken off nothing is said: it is not done.
   */
  async step<T>(name: string, work: () => Promise<T>, result?: (value: T) => string): Promise<T> {
    const began = performance.now()
    const label = `  ${name.padEnd(12)}`
    if (process.stdout.isTTY) process.stdout.write(`${label} …\r`)
    const value = await work()
    if (this.stopping) return value
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    process.stdout.write(`${label} ${seconds.padStart(5)} s  ${result?.(value) ?? ''}`.trimEnd())
    process.stdout.write('\n')
    return value
  }

  async end() {
    this.stopping = true
    for (const ending of this.endings.splice(0).reverse()) await ending()
  }
}
