// The log: one JSON line for each request, and for what the site has to say besides. Nothing in it leads to a person: no
// address of a reader, no browser, no words that were searched for.
import { randomBytes } from 'node:crypto'
import SonicBoom from 'sonic-boom'
import { secretPaths } from '#lib/auth/paths.ts'
import { stopTimes } from './draining.ts'
import { plainPath } from './target.ts'

export interface Visit {
  id: string
  method: string
  /** As `loggedAddress` gives it. */
  address: string
  status: number
  milliseconds: number
  /** What the page store says of it (RFC 9211); undefined where it had no part. */
  outcome?: string | undefined
  /** Of the body as sent. */
  bytes: number
}

/** Bytes that wait for whoever reads the log. Lines beyond are left out, and counted: a log that stands still stops nobody. */
const patience = 8_000_000

/**
 * Lines are gathered, and written a few times a second or when there are many, by a thread that answers nobody.
 *
 * @param to - descriptor of a file, 1 for standard output; undefined writes no requests, and what is said as plain lines for people.
 */
export class Log {
  readonly counters = { lines: 0, dropped: 0 }
  private readonly out: SonicBoom | undefined

  constructor(to: number | undefined) {
    if (to === undefined) return
    const out = new SonicBoom({
      fd: to,
      sync: false,
      // What one write to a pipe may hold without another process writing into it.
      maxWrite: 4_096,
      minLength: 3_500,
      maxLength: patience,
      periodicFlush: 200,
    })
    out.on('drop', () => this.counters.dropped++)
    // Whoever read the log is gone: the site is not.
    out.on('error', () => {})
    this.out = out
  }

  /** Whether requests are written: who is asked a million times need not put a line together for nothing. */
  get on(): boolean {
    return this.out !== undefined
  }

  visit({ id, method, address, status, milliseconds, outcome, bytes }: Visit): void {
    if (!this.out) return
    this.counters.lines++
    const cache = outcome === undefined ? '' : `,"cache":"${outcome}"`
    this.out.write(
      `{"time":"${new Date().toISOString()}","id":"${id}","method":"${method}","address":${JSON.stringify(address)},` +
        `"status":${status},"ms":${milliseconds.toFixed(2)},"bytes":${bytes}${cache}}\n`,
    )
  }

  /** Something an operator wants to know, as a sentence. It must not hold what `visit` may not. */
  say(message: string, details: Readonly<Record<string, string | number>> = {}): void {
    if (!this.out) {
      process.stderr.write(`${message}\n`)
      return
    }
    this.counters.lines++
    this.out.write(`${JSON.stringify({ time: new Date().toISOString(), message, ...details })}\n`)
  }

  /** Writes what waits; for at most a second, should nobody read it. */
  async close(): Promise<void> {
    const out = this.out
    if (!out) return
    let timer: NodeJS.Timeout | undefined
    const enough = new Promise((resolve) => {
      timer = setTimeout(resolve, stopTimes.log)
    })
    await Promise.race([enough, new Promise((resolve) => out.flush(resolve))])
    clearTimeout(timer)
    // Not ended: standard output belongs to others, too.
    out.removeAllListeners('drain')
  }
}

const longest = 200

/**
 * An address as it may stand in the log. What follows "?" is kept only of an address that is known to hold no free text: a
 * search may be for a person, and an invented parameter may hold anything. Of an address that lets somebody in, however it is
 * written, nothing is kept that would let in whoever reads the log.
 */
export function loggedAddress(target: string, known: boolean): string {
  const path = known ? target : plainPath(target)
  const secret = secretPaths.find((start) => path.includes(start))
  if (secret !== undefined) return `${secret}…`
  const end = known ? -1 : target.indexOf('?')
  const address = end < 0 ? target : `${target.slice(0, end)}?…`
  return address.length > longest ? `${address.slice(0, longest)}…` : address
}

// Ids of several processes, and of one before and after a restart, are told apart by how they begin.
const processId = randomBytes(5).toString('base64url')
let requests = 0

/** Names one request: in the log, and in what is said of an error. */
export const nextRequestId = (): string => `${processId}.${(requests++).toString(36)}`
