// The one HTTP entry: everything that is asked comes through here, and what is a page comes from Next behind it.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import next from 'next'
import pg from 'pg'
import { Feed } from './feed/feed.ts'
import { Assets } from './http/assets.ts'
import { isSecure } from './http/headers.ts'
import { Requests, sendText } from './http/requests.ts'
import type { Answer } from './http/respond.ts'
import { type Made, Pages, prepare } from './render/pages.ts'
import { Renders } from './render/renders.ts'
import { Mirror } from './store/mirror.ts'
import { PageStore } from './store/page-store.ts'
import { pagesVersion } from './store/version.ts'

export interface Front {
  server: Server
  /** Finishes what is in flight, for at most 8 seconds, and closes. */
  close(): Promise<void>
}

interface Options {
  databaseUrl: string
  /** With Next's development server: pages are made anew with every change. */
  dev: boolean
  dataFolder: string
}

const megabyte = 1_000_000

/** Ready to answer when it resolves; the caller says where to listen. */
export async function createFront({ databaseUrl, dev, dataFolder }: Options): Promise<Front> {
  const server = createServer()
  const app = next({ dev, dir: process.cwd(), httpServer: server })
  await app.prepare()
  const handler: RequestListener = app.getRequestHandler()
  const probe = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  })
  probe.on('error', () => {})
  const onTrouble = (sentence: string) => console.warn(sentence)

  const feed = new Feed({
    databaseUrl,
    onChanges: (changes) => store.forget(changes),
    onRestart: (mark) => store.restart(mark),
    onConnection: (connected, reason) =>
      onTrouble(
        connected
          ? 'The change feed is followed.'
          : `The change feed cannot be followed (${reason}): pages are served as they are known.`,
      ),
  })
  const build = '.next'
  const mirror = new Mirror({
    folder: join(dataFolder, 'pages'),
    version: dev ? 'dev' : pagesVersion(build),
    maxBytes: 512 * megabyte,
    onTrouble,
  })
  const store = new PageStore<Answer>({ maxBytes: 128 * megabyte, mirror, feed, prepare })
  const renders = new Renders<Made>({
    atOnce: 6,
    waiting: 100,
    time: () => (feed.connected ? 15_000 : 4_000),
  })
  const assets = dev ? undefined : new Assets({ build, public: 'public' })
  const pages = new Pages({
    next: handler,
    store,
    feed,
    renders,
    onTrouble,
    stampOf: (src) => assets?.stampOf(src),
  })
  const requests = assets && new Requests({ next: handler, pages, assets, trustProxy: false })
  const trustProxy = false

  server.on('request', (request, response) => {
    const secure = trustProxy && isSecure(request.headers, trustProxy)
    const { url = '/', method } = request
    if (method === 'GET' || method === 'HEAD') {
      const entry = store.get(url)
      if (entry?.standing === 'fresh') {
        entry.prepared.send(request, response, secure, 'hit')
        return
      }
      if (url === '/livez') {
        sendText(request, response, secure, 200, 'ok')
        return
      }
      if (url === '/readyz') {
        readiness(probe).then(([status, text]) => sendText(request, response, secure, status, text))
        return
      }
    }
    // The development server draws its own error pages, with what a developer wants to know.
    if (!requests) {
      handler(request, response)
      return
    }
    requests
      .answer(request, response, secure)
      .catch((error: unknown) => {
        console.error(error)
        if (!response.headersSent) return requests.fail(request, response, secure)
        response.destroy()
        return undefined
      })
      .catch(() => response.destroy())
  })
  const upgrade = app.getUpgradeHandler()
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (dev) upgrade(request, socket, head)
    else socket.destroy()
  })

  let survey: NodeJS.Timeout | undefined
  if (!dev) {
    await feed.start()
    // In its own time: a large folder must not keep anybody waiting.
    mirror.survey()
    survey = setInterval(() => mirror.survey(), 60_000).unref()
    // So that they are there when nothing can be rendered any more.
    server.once('listening', () => {
      pages.keepErrors()
    })
  }

  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const impatience = setTimeout(() => server.closeAllConnections(), 8_000)
    await closed
    clearTimeout(impatience)
    clearInterval(survey)
    await mirror.close()
    await feed.close()
    await app.close()
    await probe.end()
  }
  return { server, close }
}

async function readiness(probe: pg.Pool): Promise<[number, string]> {
  return probe.query('SELECT 1').then(
    () => [200, 'ready'],
    () => [503, 'the database does not answer'],
  )
}
