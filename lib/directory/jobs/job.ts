/** Something that is to be done again and again, whether anybody asks or not. */
export interface Job {
  /** Of all instances of the site, one at a time runs the job of this name. */
  name: string
  /** Milliseconds between the end of one run and the beginning of the next, in each instance. */
  every: number
  /**
   * One round; short, so that a stop need not wait for it. It must bear to be broken off, and to meet a second one of itself
   * where the connection that holds its turn is lost: what it does once, it does in a transaction that says that it is done.
   */
  run(): Promise<void>
}
