// What one client may take: of memory, of time, of connections. Ten times the load must not be ten times of these.
import {
  type IncomingMessage,
  type Server,
  type ServerOptions,
  ServerResponse,
  STATUS_CODES,
} from 'node:http'
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
  /**
   * Nothing here goes on in another protocol. Who offers to, as some do with every request, is answered as if it had not:
   * Next listens for upgrades, and would otherwise be handed the connection.
   */
  shouldUpgradeCallback: () => false,
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

/** @param onUnread - told of the status with which a connection was ended on which no request could be read. */
export function applyLimits(
  server: Server,
  patience = standstill,
  onUnread: (status: number) => void = () => {},
): void {
  server.maxConnections = connections
  // Also the number of header lines, which maxHeaderSize does not bound by itself.
  server.maxHeadersCount = 100
  server.setTimeout(patience, (socket) => socket.destroy())
  server.on('clientError', (error: Error, socket: Socket) => {
    const status = refuseUnread(error, socket)
    if (status !== undefined) onUnread(status)
  })
}

const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** What cannot be understood as a request is told so in a line, and nothing of it is kept. Answers the status that was said. */
function refuseUnread(error: Error, socket: Socket): number | undefined {
  const code: unknown = Reflect.get(error, 'code')
  const answering: unknown = Reflect.get(socket, '_httpMessage')
  const isUnderWay = answering instanceof ServerResponse && answering.headersSent
  // Into an answer that is under way nothing else is written.
  if (code === 'ECONNRESET' || !socket.writable || isUnderWay) {
    socket.destroy()
    return undefined
  }
  const status = statuses[String(code)] ?? 400
  const line = `HTTP/1.1 ${status} ${STATUS_CODES[status]}`
  socket.end(`${line}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy())
  return status
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
