// The counters have a listener of their own: what the public may ask never comes near them.
import { createServer, type Server } from 'node:http'
import { exposition, type Report } from './metrics.ts'

export function createMetricsServer(reports: () => Promise<Report[]>): Server {
  const server = createServer({ requestTimeout: 5_000, headersTimeout: 5_000 }, async (request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404, { 'content-length': 0 }).end()
      return
    }
    try {
      const text = exposition(await reports())
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text)
    } catch {
      response.writeHead(500, { 'content-length': 0 }).end()
    }
  })
  server.maxConnections = 20
  return server
}
