// Several processes that answer at one port, and the one that starts them, starts again whichever ends, and stops them.
import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '#lib/front/http/log.ts'
import type { Metric, Report } from '#lib/front/http/metrics.ts'
import { StartError } from './run.ts'

export type ToWorker = { do: 'stop' } | { do: 'report' }
export type FromWorker =
  | { said: 'ready'; port: number }
  | { said: 'failed'; reason: string }
  | { said: 'report'; process: string; metrics: Metric[] }

/** Milliseconds between the end of a process and its next beginning: at first, and at most. */
const pauses = { first: 200, last: 10_000 }

export class Workers {
  private readonly log: Log
  private readonly living = new Set<Worker>()
  private readonly stopped = new AbortController()
  private pause = pauses.first
  private reporting: Promise<Report[]> | undefined

  constructor(log: Log) {
    this.log = log
    cluster.setupPrimary({ exec: `${import.meta.dirname}/worker.ts`, args: [] })
  }

  /** Resolves with the port when all of them answer. */
  async open(count: number): Promise<number> {
    const ports = await Promise.all(Array.from({ length: count }, () => this.begin()))
    return ports[0] ?? 0
  }

  /** What each has counted. One that does not say within a second is left out. Whoever asks meanwhile gets the same. */
  reports(): Promise<Report[]> {
    this.reporting ??= this.collect().finally(() => {
      this.reporting = undefined
    })
    return this.reporting
  }

  private async collect(): Promise<Report[]> {
    const asked = [...this.living].map(async (worker) => {
      const answer = heard(worker, 'report', 1_000)
      tell(worker, { do: 'report' })
      return answer
    })
    return (await Promise.all(asked)).flatMap((report) => (report ? [report] : []))
  }

  /** Each finishes what it has in flight. */
  async close(): Promise<void> {
    this.stopped.abort()
    const ends = [...this.living].map(async (worker) => {
      const end = once(worker, 'exit')
      tell(worker, { do: 'stop' })
      await end
    })
    await Promise.all(ends)
  }

  private async begin(): Promise<number> {
    const worker = cluster.fork()
    this.living.add(worker)
    const since = performance.now()
    const exit = once(worker, 'exit').then(() => {
      this.living.delete(worker)
    })
    const failed = heard(worker, 'failed')
    const ready = await Promise.race([heard(worker, 'ready'), failed, exit])
    if (ready?.said !== 'ready')
      throw new StartError(
        (ready && 'reason' in ready ? ready.reason : undefined) ?? 'A process of the site ended at once.',
      )
    exit.then(() => this.replace(worker, since))
    return ready.port
  }

  private async replace(worker: Worker, since: number): Promise<void> {
    if (this.stopped.signal.aborted) return
    if (performance.now() - since > 60_000) this.pause = pauses.first
    this.log.say('A process of the site has ended without being asked. Another is started.', {
      process: String(worker.id),
    })
    while (!this.stopped.signal.aborted) {
      const paused = sleep(this.pause, true, { signal: this.stopped.signal }).catch(() => false)
      this.pause = Math.min(2 * this.pause, pauses.last)
      if (!(await paused)) return
      try {
        await this.begin()
        return
      } catch (error) {
        this.log.say(`It cannot be started: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
}

/** One that has just died does not hear it; without a function to tell that to, it would be an error that ends this process, too. */
const tell = (worker: Worker, message: ToWorker) => worker.send(message, () => {})

/** What a process says next of a kind; undefined when it ends before, or does not say it in so many milliseconds. */
function heard<Said extends FromWorker['said']>(
  worker: Worker,
  said: Said,
  patience?: number,
): Promise<Extract<FromWorker, { said: Said }> | undefined> {
  return new Promise((resolve) => {
    const end = (message?: Extract<FromWorker, { said: Said }>) => {
      worker.off('message', listen)
      worker.off('exit', gone)
      clearTimeout(timer)
      resolve(message)
    }
    const listen = (message: FromWorker) => {
      if (isSaid(message, said)) end(message)
    }
    const gone = () => end()
    const timer = patience === undefined ? undefined : setTimeout(gone, patience)
    worker.on('message', listen)
    worker.once('exit', gone)
  })
}

function isSaid<Said extends FromWorker['said']>(
  message: FromWorker,
  said: Said,
): message is Extract<FromWorker, { said: Said }> {
  return message.said === said
}
