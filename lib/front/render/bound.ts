// How much work is done at a time, how much may wait for its turn, and how long it may take.

/** As much is under way, and waits, as may. */
export class Busy extends Error {
  override name = 'Busy'
}

/** It took longer than it may take. */
export class TooLong extends Error {
  override name = 'TooLong'
}

export interface Limits {
  atOnce: number
  waiting: number
  /** Milliseconds, from when it begins. */
  time(): number
}

export class Bound {
  readonly counters = { started: 0, refused: 0, tooLong: 0, failed: 0 }
  private readonly limits: Limits
  private readonly queue: (() => void)[] = []
  private running = 0

  constructor(limits: Limits) {
    this.limits = limits
  }

  get load() {
    return { running: this.running, waiting: this.queue.length }
  }

  /** @throws Busy at once, and TooLong in time; the signal then tells the work that nobody waits for it any more. */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.running < this.limits.atOnce) this.running++
    else await this.takeTurn()
    this.counters.started++
    try {
      return await this.inTime(work)
    } catch (error) {
      this.counters.failed++
      throw error
    } finally {
      const next = this.queue.shift()
      if (next) next()
      else this.running--
    }
  }

  private takeTurn(): Promise<void> {
    if (this.queue.length >= this.limits.waiting) {
      this.counters.refused++
      throw new Busy('Too much is being done.')
    }
    return new Promise((begin) => this.queue.push(begin))
  }

  private async inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const limit = this.limits.time()
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        this.counters.tooLong++
        // First this, and then what the work makes of its being broken off.
        reject(new TooLong(`It took longer than ${limit} ms.`))
        stop.abort()
      }, limit)
    })
    try {
      return await Promise.race([work(stop.signal), late])
    } finally {
      clearTimeout(timer)
    }
  }
}
