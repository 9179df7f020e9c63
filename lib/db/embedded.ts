// The PostgreSQL that comes with the project: a real server, for this machine alone.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseError } from './database-error.ts'
import { program } from './embedded-binaries.ts'
import { ensureCluster } from './embedded-cluster.ts'
import { environment, type Home, prepareHome } from './embedded-home.ts'
import { endServer, stopLeftover } from './embedded-leftover.ts'
import { lockFolder } from './embedded-lock.ts'

export interface Embedded {
  /** Of the database "directory"; its user may make others. */
  url: string
  /** Resolves when the server has ended and the folder is free. */
  stop(): Promise<void>
}

/**
 * Starts the server on a free port of 127.0.0.1. Throws a DatabaseError when it cannot, also when another process
 * uses the folder. When this process ends without `stop`, the server goes with it; when this process is killed, the next
 * start ends it.
 */
export async function startEmbedded({ dataFolder }: { dataFolder: string }): Promise<Embedded> {
  const home = await prepareHome(dataFolder)
  const unlock = lockFolder(dataFolder)
  try {
    await stopLeftover(home.data)
    await ensureCluster(home)
    const { child, port } = await launch(home)
    const url = `postgresql://directory:${home.password}@127.0.0.1:${port}/directory`
    const abandon = () => child.kill('SIGINT')
    process.once('exit', abandon)
    const stop = async () => {
      process.off('exit', abandon)
      await end(child)
      unlock()
    }
    try {
      await ensureDatabase(url)
    } catch (error) {
      await stop()
      throw error
    }
    return { url, stop }
  } catch (error) {
    unlock()
    throw error
  }
}

async function launch(home: Home): Promise<{ child: ChildProcess; port: number }> {
  let said = ''
  // The port may be taken in between; a killed server's last processes may hold its memory for a moment.
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = await freePort()
    await rm(home.log, { force: true })
    const child = spawnServer(home, port)
    if (await isReady(home, child)) return { child, port }
    await end(child)
    said = existsSync(home.log) ? readFileSync(home.log, 'utf8') : ''
    if (!/Address already in use|pre-existing shared memory/.test(said)) break
    await sleep(250)
  }
  const reason = said.match(/(?:FATAL|PANIC|ERROR|error):\s+(.*)/)?.[1] ?? 'it ended at once'
  throw new DatabaseError(`The embedded PostgreSQL does not start: ${reason}. Its log is ${home.log}.`)
}

function spawnServer(home: Home, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    // None: the path of a socket may not be longer than 107 bytes, and the folder's may be.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  const [command = '', ...words] = [
    ...home.account.prefix,
    program(home.binaries, 'postgres'),
    ...['-D', home.data, '-p', String(port)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const log = openSync(home.log, 'w', 0o600)
  try {
    return spawn(command, words, {
      env: environment(home),
      cwd: home.data,
      ...home.account.ids,
      stdio: ['ignore', log, log],
      // A group of its own: Ctrl-C reaches us, and we stop the server when nothing needs it any more.
      detached: true,
    })
  } finally {
    closeSync(log)
  }
}

/** Waits until the server says in its own file that it takes connections. False when it has ended instead. */
async function isReady(home: Home, child: ChildProcess): Promise<boolean> {
  let failed = false
  child.once('error', () => {
    failed = true
  })
  const deadline = Date.now() + 60_000
  while (!failed && child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    try {
      const lines = readFileSync(join(home.data, 'postmaster.pid'), 'utf8').split('\n')
      if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true
    } catch {
      // Not written yet.
    }
    await sleep(20)
  }
  return false
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await Promise.race([ended, endServer(child.pid)])
  await ended
}

async function ensureDatabase(url: string): Promise<void> {
  const postgres = new URL(url)
  postgres.pathname = '/postgres'
  const client = new pg.Client({ connectionString: postgres.href, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'directory'")
    if (found.rowCount === 0) await client.query('CREATE DATABASE directory')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DatabaseError(
      `The embedded PostgreSQL refuses us: ${reason}. If its password file was changed, put it back.`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string')
    throw new DatabaseError('This machine has no free port.')
  return address.port
}
