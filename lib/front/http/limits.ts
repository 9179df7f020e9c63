// What one client may take: of memory, of time, of connections. Ten times the load must not be ten times of these.
import { type IncomingMessage, type Server, type ServerOptions, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** For `createServer`. Times in milliseconds, sizes in bytes. */
export const serverOptions = {
  /** All header lines together; beyond, 431. */
  maxHeaderSize: 16_384,
  /** From the first byte to the last header line; beyond, 408. */
  headersTimeout: 10_000,
  /** From the first byte to the last, body and all; beyond, 408. An upload in the admin area may take its minute. */
  requestTimeout: 60_000,
  /** Between two requests. Longer than load balancers keep theirs open (mostly 60 s), so that they close first and never send into a closing one. */
  keepAliveTimeout: 65_000,
  /** How often the above are looked at. */
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions

/** Milliseconds of a request or an answer during which nothing moves at all, for example because the reader does not take what it asked for. */
const standstill = 30_000
/** More are closed unheard. A connection takes some ten kilobytes. */
const connections = 8_000

/** Bytes that a request may bring along. */
export const bodyLimits = {
  /** Public pages and files are only read. */
  public: 0,
  /** Forms; also what Next allows a server action. */
  form: 1_000_000,
  /** Pictures and tables to be imported. */
  upload: 10_000_000,
} as const

export function applyLimits(server: Server, patience = standstill): void {
  server.maxConnections = connections
  // Also the number of header lines, which maxHeaderSize does not bound by itself.
  server.maxHeadersCount = 100
  server.setTimeout(patience, endStandstill)
  server.on('clientError', refuseUnread)
}

const nothing = 'Nothing was saved.'
const unreadable = {
  status: '400 Bad Request',
  sentence: `This is no whole request: it broke off, or is not written as one. ${nothing} Go back, and send it again.`,
}
const late = {
  status: '408 Request Timeout',
  sentence: `This took too long to arrive. ${nothing} Go back, and send it again.`,
}
const answers: Readonly<Record<string, typeof unreadable>> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    sentence: `The headers of this request are too long. ${nothing} Delete the cookies of this site, and try again.`,
  },
  ERR_HTTP_REQUEST_TIMEOUT: late,
}

/** The answer that a connection waits for, or takes. */
function answeringOn(socket: Socket): ServerResponse<IncomingMessage> | null {
  const answering: unknown = Reflect.get(socket, '_httpMessage')
  return answering instanceof ServerResponse ? answering : null
}

/** What cannot be understood as a request is told so, and nothing of it is kept. */
function refuseUnread(error: Error, socket: Socket): void {
  const code: unknown = Reflect.get(error, 'code')
  if (code === 'ECONNRESET') socket.destroy()
  else refuse(socket, answers[String(code)] ?? unreadable)
}

/** Nothing moves any more: whoever has not sent all of their request is told so. */
function endStandstill(socket: Socket): void {
  if (answeringOn(socket)?.req.complete === false) refuse(socket, late)
  else socket.destroy()
}

function refuse(socket: Socket, { status, sentence }: typeof unreadable): void {
  // Into an answer that is under way nothing else is written.
  if (!socket.writable || answeringOn(socket)?.headersSent) {
    socket.destroy()
    return
  }
  const head = `connection: close\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${sentence.length + 1}`
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${sentence}\n`, () => socket.destroy())
}

/**
 * Holds a request to the size its address allows. True when it was refused, and answered: by what it declares, at once; by
 * what it sends, as soon as it is too much.
 */
export function refuseBody(request: IncomingMessage, response: ServerResponse, limit: number): boolean {
  const declared = request.headers['content-length']
  const chunked = request.headers['transfer-encoding'] !== undefined
  if (declared === undefined && !chunked) return false
  if (Number(declared ?? 0) > limit || (chunked && limit === 0)) {
    tooLarge(request, response)
    return true
  }
  if (chunked) watch(request, response, limit)
  return false
}

/** The parser has held a declared length already; without one, what comes is counted. */
function watch(request: IncomingMessage, response: ServerResponse, limit: number) {
  const push = request.push.bind(request)
  let bytes = 0
  // Whoever reads the body reads on as ever; listening to its data would start it flowing.
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) bytes += chunk.length
    if (bytes > limit && !response.destroyed) {
      if (response.headersSent) response.destroy()
      else tooLarge(request, response)
      return push(null)
    }
    return push(chunk, encoding)
  }
}

function tooLarge(request: IncomingMessage, response: ServerResponse) {
  // What is still to come is not read: so the connection ends here.
  response.writeHead(413, { connection: 'close', 'content-length': 0, 'cache-control': 'no-store' })
  response.end(() => request.socket.destroy())
}
