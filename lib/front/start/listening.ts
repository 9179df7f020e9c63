// Ports of this machine: whether they can be had, and what to say when not.
import { createServer, type Server } from 'node:net'
import { StartError } from './run.ts'

/** Which setting names it. */
export interface Place {
  host: string
  port: number
  setting: 'PORT' | 'METRICS_PORT'
}

/**
 * Connections that the system holds ready while the process is at something else. Of Node's usual 511 nothing was left for the
 * rest of a thousand who came at once: they were cut off unheard instead of being told to come again. Linux itself allows 4,096.
 */
const backlog = 4_096

/** Resolves with the port, which is another one where 0 was asked for. */
export async function listen(server: Server, place: Place): Promise<number> {
  await new Promise<void>((done, failed) => {
    const refuse = (error: Error) => failed(portError(error, place))
    server.once('error', refuse)
    server.listen(place.port, place.host, backlog, () => {
      server.off('error', refuse)
      done()
    })
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : place.port
}

/** Before the long steps: nobody waits for a build to hear that the port is taken. */
export async function requirePort(place: Place): Promise<void> {
  const probe = createServer()
  await listen(probe, place)
  await new Promise((done) => probe.close(done))
}

/** As one opens it in a browser on this machine. */
export function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/`
}

function portError(error: Error, { host, port, setting }: Place): Error {
  const code: unknown = Reflect.get(error, 'code')
  const example = (other: number) => `${setting}=${other} npm start`
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken by another program, or by a directory that already runs. Stop that one, or give another ` +
        `port: ${example(port === 65_535 ? 3000 : port + 1)}`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${port} may only be used by the system. Give one from 1024: ${example(3000)}`)
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    const name = setting === 'PORT' ? 'HOST' : 'METRICS_HOST'
    return new StartError(`${name} ${host} is no address of this machine. Correct it, or leave it out.`)
  }
  return error
}
