// The one HTTP entry: everything that is asked comes through here, and what is a page comes from Next behind it.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import next from 'next'
import pg from 'pg'
import { lastResort } from './last-resort.ts'
import { preferredLanguage } from './preferred-language.ts'
import { type Page, renderPage } from './render.ts'

export interface Front {
  server: Server
  /** Finishes what is in flight, for at most 8 seconds, and closes. */
  close(): Promise<void>
}

interface Options {
  databaseUrl: string
  /** With Next's development server: pages are made anew with every change. */
  dev: boolean
}

/** Ready to answer when it resolves; the caller says where to listen. */
export async function createFront({ databaseUrl, dev }: Options): Promise<Front> {
  const server = createServer()
  const app = next({ dev, dir: process.cwd(), httpServer: server })
  await app.prepare()
  const pages = app.getRequestHandler()
  const probe = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  })
  probe.on('error', () => {})

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const target = request.url ?? '/'
    const path = target.split('?', 1)[0] ?? '/'
    if (path === '/livez') return sendText(response, 200, 'ok')
    if (path === '/readyz') return sendText(response, ...(await readiness(probe)))
    // The development server draws its own error pages, with what a developer wants to know.
    if (dev && path !== '/') return pages(request, response)
    if (path === '/_next/image') return sendText(response, 404, 'Not found')
    if (/^\/(_next|api|admin)(\/|$)/.test(path)) return pages(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendText(response, 405, 'Public pages can only be read.')
    }
    if (path === '/') return sendHome(request, response)
    return sendPage(request, response, await renderPage(pages, target, request.headers))
  }

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) return response.destroy()
      const body = Buffer.from(lastResort(500))
      sendPage(request, response, {
        status: 500,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body,
      })
    })
  })
  const upgrade = app.getUpgradeHandler()
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (dev) upgrade(request, socket, head)
    else socket.destroy()
  })

  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const impatience = setTimeout(() => server.closeAllConnections(), 8_000)
    await closed
    clearTimeout(impatience)
    await app.close()
    await probe.end()
  }
  return { server, close }
}

function sendHome(request: IncomingMessage, response: ServerResponse) {
  const location = `/${preferredLanguage(request.headers['accept-language'])}`
  response.writeHead(307, { location, vary: 'Accept-Language', 'content-length': 0 }).end()
}

function sendPage(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Page) {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function sendText(response: ServerResponse, status: number, text: string) {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(status, headers).end(`${text}\n`)
}

async function readiness(probe: pg.Pool): Promise<[number, string]> {
  return probe.query('SELECT 1').then(
    () => [200, 'ready'],
    () => [503, 'the database does not answer'],
  )
}
