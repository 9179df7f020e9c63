// The log: one JSON line for each request, and for what the site has to say besides. Nothing in it leads to a person: no
// address of a reader, no browser, no words that were searched for.
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { secretPaths } from '#lib/auth/paths.ts'
import { stopTimes } from './draining.ts'
import { LineWriter } from './line-writer.ts'
import { plainPaths } from './target.ts'

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

/** Lines of JSON, one after the other (line-writer.ts). */
export class Log {
  private readonly out: LineWriter | undefined
  private lines = 0

  /**
   * @param to - descriptor of a file or pipe, 1 for standard output; undefined writes no requests, and what is said as plain
   * lines for people.
   * @param alone - whether no other process writes its lines there.
   */
  constructor(to: number | undefined, alone = true) {
    if (to !== undefined) this.out = new LineWriter(to, alone)
  }

  /** Whether requests are written: who is asked a million times need not put a line together for nothing. */
  get on(): boolean {
    return this.out !== undefined
  }

  get counters() {
    return { lines: this.lines, dropped: this.out?.dropped ?? 0 }
  }

  visit({ id, method, address, status, milliseconds, outcome, bytes }: Visit): void {
    if (!this.out) return
    this.lines++
    const cache = outcome === undefined ? '' : `,"cache":"${outcome}"`
    this.out.push(
      `{"time":"${timeNow()}","id":"${id}","method":"${method}","address":${JSON.stringify(address)},` +
        `"status":${status},"ms":${milliseconds.toFixed(2)},"bytes":${bytes}${cache}}\n`,
    )
  }

  /** Something an operator wants to know, as a sentence. It must not hold what `visit` may not. */
  say(message: string, details: Readonly<Record<string, string | number>> = {}): void {
    if (!this.out) {
      process.stderr.write(`${message}\n`)
      return
    }
    this.lines++
    this.out.push(`${JSON.stringify({ time: timeNow(), message, ...details })}\n`)
  }

  /** Writes what waits; for at most a second, should nobody read it. */
  async close(): Promise<void> {
    const { out } = this
    if (!out) return
    await Promise.race([out.drain(), sleep(stopTimes.log, undefined, { ref: false })])
    // Standard output stays open: it belongs to others, too.
    out.close()
  }
}

let millisecond = 0
let written = ''

/** Many lines are of the same millisecond. */
function timeNow(): string {
  const now = Date.now()
  if (now !== millisecond) {
    millisecond = now
    written = new Date(now).toISOString()
  }
  return written
}

const longest = 200

/**
 * An address as it may stand in the log. What follows "?" is kept only of an address that is known to hold no free text: a
 * search may be for a person, and an invented parameter may hold anything. Of an address that lets somebody in, however it is
 * written, nothing is kept that would let in whoever reads the log.
 */
export function loggedAddress(target: string, known: boolean): string {
  // What stands further back is written in no line.
  const paths = known ? [target] : plainPaths(target.slice(0, longest))
  const secret = secretPaths.find((start) => paths.some((path) => path.includes(start)))
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
