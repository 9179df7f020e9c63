// Stands between a site and its database, and lets a test be the network, or the server, on a bad day.
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Between {
  /** The database's address through here. */
  url: string
  /** Cuts every connection; new ones are made as ever. */
  cut(): void
  /** Cuts every connection and refuses new ones, as a server that is stopped. */
  stop(): void
  /** Connections stay, and new ones are taken, but nothing comes through, as from a server that hangs. */
  freeze(): void
  /** From here on all is well. What was sent while frozen arrives. */
  restore(): void
  close(): Promise<void>
}

export async function standBetween(databaseUrl: string): Promise<Between> {
  const { hostname, port } = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let state: 'well' | 'stopped' | 'frozen' = 'well'
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = createServer((near) => {
    if (state === 'stopped') {
      near.resetAndDestroy()
      return
    }
    const far = connect(Number(port || 5432), hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.setNoDelay()
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.on('data', (data) => other.write(data))
      if (state === 'frozen') socket.pause()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${address.port}`
  return {
    url: url.href,
    cut,
    stop() {
      state = 'stopped'
      cut()
    },
    freeze() {
      state = 'frozen'
      for (const socket of sockets) socket.pause()
    },
    restore() {
      state = 'well'
      for (const socket of sockets) socket.resume()
    },
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
