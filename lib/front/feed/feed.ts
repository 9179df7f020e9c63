// Follows the change feed. A notification only wakes: what has changed is what the feed says after the last change known,
// so that nothing is missed, whatever happened to the connection meanwhile.
import pg from 'pg'
import type { Change } from '#lib/front/store/changes.ts'
import type { Mark, Used } from '#lib/front/store/kept-page.ts'
import { askChanges, askMark, askWhetherSame } from './questions.ts'

interface Options {
  databaseUrl: string
  /** In the order of their saves. */
  onChanges(changes: readonly Change[]): void
  /** From here on changes are told again; what was before, nobody knows. */
  onRestart(mark: Mark): void
  /** Once when the connection is lost or cannot be made, once when it stands again. */
  onConnection(connected: boolean, reason?: string): void
}

/** Milliseconds. */
const times = {
  /** Between looks, should a notification get lost: a pooler in between passes none on. */
  poll: 1_000,
  /** For an answer. A connection that gives none is as good as lost; a process that is busy starting may hear it late. */
  answer: 5_000,
  /** Before the next attempt to connect: twice as long each time, up to the second. */
  firstRetry: 50,
  lastRetry: 2_000,
}

export class Feed {
  /** Up to where changes have been told; undefined before the first connection. */
  mark: Mark | undefined
  /** Whether changes are heard of as they happen. */
  connected = false
  private readonly options: Options
  private client: pg.Client | undefined
  private timer: NodeJS.Timeout | undefined
  private retry = times.firstRetry
  private looking: Promise<void> | undefined
  private turn: Promise<unknown> = Promise.resolve()
  private lookAgain = false
  private closed = false
  private told: boolean | undefined

  constructor(options: Options) {
    this.options = options
  }

  /** Resolves after the first attempt to connect, whether it succeeded or not. */
  async start(): Promise<void> {
    await this.connect()
  }

  async close(): Promise<void> {
    this.closed = true
    clearTimeout(this.timer)
    const client = this.client
    this.client = undefined
    this.connected = false
    await client?.end().catch(() => {})
  }

  /** Whether a page of then would still be the same now; undefined while the database does not say. */
  async verify(mark: Mark, used: Used): Promise<boolean | undefined> {
    const client = this.client
    if (!client || !this.connected) return undefined
    return this.inTurn(() => askWhetherSame(client, mark, used)).catch(() => undefined)
  }

  /** One question at a time on the one connection. */
  private inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.turn.then(ask)
    this.turn = answer.catch(() => {})
    return answer
  }

  private async connect() {
    const client = new pg.Client({
      connectionString: this.options.databaseUrl,
      application_name: 'city-alliances-directory feed',
      connectionTimeoutMillis: times.answer,
      query_timeout: times.answer,
      keepAlive: true,
    })
    this.client = client
    client.on('error', (error) => this.lose(client, error))
    client.on('end', () => this.lose(client, new Error('the connection has ended')))
    client.on('notification', () => this.look())
    try {
      await client.connect()
      // Before the first look: what is saved after it then wakes, what was saved before it is seen.
      await client.query('LISTEN changes')
      await this.catchUp(client)
      this.retry = times.firstRetry
      this.connected = true
      this.tell(true)
      this.schedule(() => this.look(), times.poll)
    } catch (error) {
      this.lose(client, error)
    }
  }

  /** One look at a time; whoever wakes us during one gets another after it. */
  private look() {
    if (this.looking) {
      this.lookAgain = true
      return
    }
    const client = this.client
    if (!client || this.closed) return
    this.looking = this.inTurn(() => this.catchUp(client))
      .then(
        () => {
          this.schedule(() => this.look(), times.poll)
        },
        (error: unknown) => this.lose(client, error),
      )
      .finally(() => {
        this.looking = undefined
        if (!this.lookAgain) return
        this.lookAgain = false
        this.look()
      })
  }

  private async catchUp(client: pg.Client) {
    const since = this.mark && (await askChanges(client, this.mark))
    if (client !== this.client) return
    if (!since) {
      const mark = await askMark(client)
      this.mark = mark
      this.options.onRestart(mark)
      return
    }
    // First forgotten, then said to be known: a page that begins in between is rather too old than too young.
    if (since.changes.length > 0) this.options.onChanges(since.changes)
    this.mark = since.mark
  }

  private lose(client: pg.Client, error: unknown) {
    if (client !== this.client) return
    this.client = undefined
    this.connected = false
    client.end().catch(() => {})
    if (this.closed) return
    this.tell(
      false,
      error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error),
    )
    this.schedule(() => this.connect(), this.retry)
    this.retry = Math.min(2 * this.retry, times.lastRetry)
  }

  private tell(connected: boolean, reason?: string) {
    if (this.told === connected) return
    this.told = connected
    this.options.onConnection(connected, reason)
  }

  private schedule(work: () => unknown, milliseconds: number) {
    clearTimeout(this.timer)
    if (!this.closed) this.timer = setTimeout(work, milliseconds)
  }
}
