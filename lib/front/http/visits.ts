// Every answer is counted and, where there is a log, written down.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Log, loggedAddress, nextRequestId } from './log.ts'
import { type Metric, RequestCounts } from './metrics.ts'

interface Answered {
  status: number
  bytes: number
  outcome?: string
}

/** A request, and what it asked for when it came: Next writes another address into those it is handed. */
interface Asked {
  request: IncomingMessage
  target: string
  /** By `performance.now()`. */
  began: number
}

export class Visits {
  private readonly log: Log
  private readonly counts = new RequestCounts()
  private readonly unreadByStatus = new Map<number, number>()
  /** Of requests that something was said of before they were answered. */
  private readonly ids = new WeakMap<IncomingMessage, string>()

  constructor(log: Log) {
    this.log = log
  }

  /** @param known - whether the address is one of ours, without free text. */
  answered({ request, target, began }: Asked, { status, bytes, outcome }: Answered, known = false): void {
    const milliseconds = performance.now() - began
    this.counts.count({ status, milliseconds, outcome, bytes })
    if (!this.log.on) return
    const address = loggedAddress(target, known)
    this.log.visit({
      id: this.ids.get(request) ?? nextRequestId(),
      method: request.method ?? 'GET',
      address,
      status,
      milliseconds,
      outcome,
      bytes,
    })
  }

  /** A kept page: its address holds no free text. */
  answeredKept(asked: Asked, { status, bytes }: Answered): void {
    this.answered(asked, { status, bytes, outcome: 'hit' }, true)
  }

  /** @param sent - undefined where another gives the answer: it is noted when that is complete, or broken off. */
  answeredOrFollowed(asked: Asked, response: ServerResponse, sent: Answered | undefined): void {
    if (sent) {
      this.answered(asked, sent)
      return
    }
    const { socket } = asked.request
    const before = socket.bytesWritten
    const note = () => {
      const headers = response._header?.length ?? 0
      const bytes = Math.max(0, socket.bytesWritten - before - headers)
      this.answered(asked, { status: response.statusCode, bytes })
    }
    if (response.closed) note()
    else response.once('close', note)
  }

  /** What was no request: nobody knows what it was to be, so that there is nothing to write but how it was answered. */
  unread(status: number): void {
    this.unreadByStatus.set(status, (this.unreadByStatus.get(status) ?? 0) + 1)
    if (!this.log.on) return
    this.log.visit({ id: nextRequestId(), method: '', address: '', status, milliseconds: 0, bytes: 0 })
  }

  /** What went wrong, with what it takes to find the cause; the request's own line follows under the same id. */
  failed({ request, target }: Asked, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const id = nextRequestId()
    this.ids.set(request, id)
    this.log.say('A request could not be answered.', {
      id,
      address: loggedAddress(target, false),
      error: text,
    })
  }

  metrics(): Metric[] {
    return [
      ...this.counts.metrics(),
      {
        name: 'unread_total',
        type: 'counter',
        help: 'What could not be read as a request, by the status with which the connection was ended.',
        samples: [...this.unreadByStatus].map(([status, value]) => ({
          labels: { status: String(status) },
          value,
        })),
      },
      {
        name: 'log_lines_total',
        type: 'counter',
        help: 'Lines of the log, written, and left out because nobody took them.',
        samples: [
          { labels: { what: 'written' }, value: this.log.counters.lines },
          { labels: { what: 'dropped' }, value: this.log.counters.dropped },
        ],
      },
    ]
  }
}
