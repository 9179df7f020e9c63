// An answer that is the same for everybody, handed to a connection in one piece. Node would look at each header again for each
// reader, and hand over headers and body as two: more than half of what a kept page costs.
import { type ServerResponse, STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'
import { ownBytes } from '#lib/front/store/own-bytes.ts'
import { serverOptions } from './limits.ts'

declare module 'node:http' {
  /** What Node itself writes when a message's headers go out, and light-my-request reads; its types leave it out. */
  interface OutgoingMessage {
    _header: string | null
    _headerSent: boolean
  }
}

export class Whole {
  private readonly status: number
  /** Headers and body. */
  private readonly bytes: Buffer
  private readonly dateAt: number
  private date = ''

  /** @param headers - names and values by turns, the length among them. */
  constructor(status: number, headers: readonly string[], body?: Buffer) {
    const start = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nDate: `
    const lines = [...lined(headers), ...lined(ofConnection)].join('')
    this.status = status
    this.dateAt = start.length
    const head = Buffer.from(`${start}${dateNow()}\r\n${lines}\r\n`, 'latin1')
    this.bytes = ownBytes(head, ...(body ? [body] : []))
  }

  /**
   * Sends it, and says so. Does nothing where the connection is not free for it, or is to end with it: then the answer has to
   * take Node's own way.
   */
  send(response: ServerResponse): boolean {
    const { socket } = response
    // An answer to a later request of the same connection has no socket until its turn comes.
    if (!socket?.writable || !response.shouldKeepAlive || response.headersSent) return false
    const date = dateNow()
    if (date !== this.date) {
      this.bytes.write(date, this.dateAt, 'latin1')
      this.date = date
    }
    response.statusCode = this.status
    response._header = said
    response._headerSent = true
    socket.write(this.bytes)
    response.end()
    return true
  }
}

/** Stands for headers that are sent already. */
const said = 'sent'

const ofConnection = [
  ...['Connection', 'keep-alive'],
  ...['Keep-Alive', `timeout=${serverOptions.keepAliveTimeout / 1_000}`],
]

function lined(headers: readonly string[]): string[] {
  return headers.flatMap((name, place) => {
    if (place % 2 === 1) return []
    const value = headers[place + 1] ?? ''
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return [`${name}: ${value}\r\n`]
  })
}

let second = 0
let written = ''

/** As a header says it, always of the same length. */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1_000)
  if (now !== second) {
    second = now
    written = new Date(now * 1_000).toUTCString()
  }
  return written
}
