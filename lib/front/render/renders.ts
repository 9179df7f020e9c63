// How many pages are made at a time, and how many may wait.

/** As many are under way, and wait, as may. */
export class Busy extends Error {
  override name = 'Busy'
}

/** It took longer than a page may take. */
export class TooLong extends Error {
  override name = 'TooLong'
}

interface Limits {
  atOnce: number
  waiting: number
  /** Milliseconds, from when it begins. */
  time(): number
}

export class Renders<T> {
  readonly counters = { started: 0, joined: 0, refused: 0, tooLong: 0, failed: 0 }
  private readonly limits: Limits
  private readonly flights = new Map<string, Promise<T>>()
  private readonly queue: (() => void)[] = []
  private running = 0

  constructor(limits: Limits) {
    this.limits = limits
  }

  get load() {
    return { running: this.running, waiting: this.queue.length }
  }

  /**
   * Makes something once, however many ask for it while it is under way.
   * @throws Busy at once, and TooLong in time; the signal then tells the work that nobody waits for it any more.
   */
  run(key: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const flight = this.flights.get(key)
    if (flight) {
      this.counters.joined++
      return flight
    }
    const begun = this.begin(work)
    this.flights.set(key, begun)
    const land = () => this.flights.delete(key)
    begun.then(land, land)
    return begun
  }

  private async begin(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
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
      throw new Busy('Too many pages are being made.')
    }
    return new Promise((begin) => this.queue.push(begin))
  }

  private async inTime(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
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
