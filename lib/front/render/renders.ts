// How many pages are made at a time, and how many may wait. One that many ask for is made once.
import { Bound, type Limits } from './bound.ts'

export class Renders<T> {
  private readonly bound: Bound
  private readonly flights = new Map<string, Promise<T>>()
  private joined = 0

  constructor(limits: Limits) {
    this.bound = new Bound(limits)
  }

  get counters() {
    return { ...this.bound.counters, joined: this.joined }
  }

  get load() {
    return this.bound.load
  }

  /**
   * Makes something once, however many ask for it while it is under way.
   * @throws what `Bound.run` throws.
   */
  run(key: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const flight = this.flights.get(key)
    if (flight) {
      this.joined++
      return flight
    }
    const begun = this.bound.run(work)
    this.flights.set(key, begun)
    const land = () => this.flights.delete(key)
    begun.then(land, land)
    return begun
  }
}
