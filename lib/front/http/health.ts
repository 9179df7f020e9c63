// Whether the site lives, and whether it wants to be asked.

export interface Readiness {
  ready: boolean
  database: 'answers' | 'does not answer'
  feed: 'followed' | 'lost'
  draining: boolean
}

interface Parts {
  /** Whether the database answers; it need not be quick to say no. */
  database(): Promise<boolean>
  /** Whether changes are heard of as they happen. */
  feed(): boolean
}

/** Milliseconds for which an answer of the database is believed: who asks often does not ask the database often. */
const believed = 500

export class Health {
  draining = false
  private readonly parts: Parts
  private known: { at: number; answer: Promise<boolean> } | undefined
  private askedAt = Number.NEGATIVE_INFINITY

  constructor(parts: Parts) {
    this.parts = parts
  }

  /** From here on not ready. */
  drain(): void {
    this.draining = true
  }

  async readiness(): Promise<Readiness> {
    const now = performance.now()
    this.askedAt = now
    if (!this.known || now - this.known.at > believed) {
      this.known = { at: now, answer: this.parts.database().catch(() => false) }
    }
    const database = await this.known.answer
    const feed = this.parts.feed()
    return {
      ready: database && feed && !this.draining,
      database: database ? 'answers' : 'does not answer',
      feed: feed ? 'followed' : 'lost',
      draining: this.draining,
    }
  }

  /** Whether somebody goes by `readiness`: a load balancer asks again and again. */
  isWatched(within = 60_000): boolean {
    return performance.now() - this.askedAt < within
  }
}
