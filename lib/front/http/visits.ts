// Every answer is counted and, where there is a log, written down.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Log, loggedAddress, nextRequestId } from './log.ts'
import { type Metric, RequestCounts } from './metrics.ts'

interface Answered {
  status: number
  bytes: number
  outcome?: string
}

export class Visits {
  private readonly log: Log
  private readonly counts = new RequestCounts()
  /** Of requests that something was said of before they were answered. */
  private readonly ids = new WeakMap<IncomingMessage, string>()

  constructor(log: Log) {
    this.log = log
  }

  /**
   * @param began - by `performance.now()`.
   * @param known - whether the address is one of ours, without free text.
   */
  answered(
    request: IncomingMessage,
    began: number,
    { status, bytes, outcome }: Answered,
    known = false,
  ): void {
    const milliseconds = performance.now() - began
    this.counts.count({ status, milliseconds, outcome, bytes })
    if (!this.log.on) return
    const address = loggedAddress(request.url ?? '/', known)
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
  answeredKept(request: IncomingMessage, began: number, { status, bytes }: Answered): void {
    this.answered(request, began, { status, bytes, outcome: 'hit' }, true)
  }

  /** @param sent - undefined where another gives the answer: it is noted when that is complete, or broken off. */
  answeredOrFollowed(
    request: IncomingMessage,
    response: ServerResponse,
    began: number,
    sent: Answered | undefined,
  ): void {
    if (sent) {
      this.answered(request, began, sent)
      return
    }
    const note = () => {
      const bytes = Number(response.getHeader('content-length') ?? 0)
      this.answered(request, began, { status: response.statusCode, bytes })
    }
    if (response.closed) note()
    else response.once('close', note)
  }

  /** What went wrong, with what it takes to find the cause; the request's own line follows under the same id. */
  failed(request: IncomingMessage, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const id = nextRequestId()
    this.ids.set(request, id)
    this.log.say('A request could not be answered.', {
      id,
      address: loggedAddress(request.url ?? '/', false),
      error: text,
    })
  }

  metrics(): Metric[] {
    return [
      ...this.counts.metrics(),
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
