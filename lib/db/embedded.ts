// The PostgreSQL that comes with the project: a real server, for this machine alone.
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseError } from './database-error.ts'
import { ensureCluster } from './embedded-cluster.ts'
import { type Home, prepareHome } from './embedded-home.ts'
import { stopLeftover } from './embedded-leftover.ts'
import { endChild, isReady, spawnServer } from './embedded-process.ts'
import { tryLock } from './folder-lock.ts'

export interface Embedded {
  /** Of the database "directory"; its user may make others. The same as long as the site runs. */
  url: string
  /** Resolves when the server has ended and the folder is free. */
  stop(): Promise<void>
}

interface Options {
  dataFolder: string
  /** Hears, in a sentence, that the server has ended without being asked, and what came of starting it again. */
  onTrouble?(sentence: string): void
}

/**
 * Starts the server on a free port of 127.0.0.1, and again whenever it ends by itself. Throws a DatabaseError when it
 * cannot at first, also when another process uses the folder. When this process ends without `stop`, the server goes with
 * it; when this process is killed, the next start ends it.
 */
export async function startEmbedded({ dataFolder, onTrouble = () => {} }: Options): Promise<Embedded> {
  const home = await prepareHome(dataFolder)
  const lock = await tryLock(join(dataFolder, 'in-use'))
  if ('heldBy' in lock) {
    throw new DatabaseError(
      `The directory is already running from this folder (process ${lock.heldBy}, data in ${dataFolder}). Stop that ` +
        'one first, or give this one another DATA_FOLDER and PORT.',
    )
  }
  const { release } = lock
  try {
    await stopLeftover(home.data)
    await ensureCluster(home)
    const { child, port } = await launch(home)
    const url = `postgresql://directory:${home.password}@127.0.0.1:${port}/directory`
    const kept = keepAlive(home, child, port, onTrouble)
    const stop = async () => {
      await kept.stop()
      release()
    }
    try {
      await ensureDatabase(url)
    } catch (error) {
      await stop()
      throw error
    }
    return { url, stop }
  } catch (error) {
    release()
    throw error
  }
}

/** Milliseconds between a server's end and its next beginning: at first, and at most. */
const pauses = { first: 200, last: 10_000 }

/** The port stays: whoever has the address finds the server there again. */
function keepAlive(home: Home, first: ChildProcess, port: number, onTrouble: (sentence: string) => void) {
  let child = first
  const stopping = new AbortController()
  let pause = pauses.first
  let restarting: Promise<void> | undefined
  const abandon = () => child.kill('SIGINT')
  process.once('exit', abandon)

  const watch = () => {
    const since = performance.now()
    child.once('exit', () => {
      if (stopping.signal.aborted) return
      if (performance.now() - since > 60_000) pause = pauses.first
      onTrouble('The embedded PostgreSQL has ended without being asked. It is started again.')
      restarting = restart().catch(() => {})
    })
  }
  const restart = async () => {
    do {
      await sleep(pause, undefined, { signal: stopping.signal })
      pause = Math.min(2 * pause, pauses.last)
    } while (!(await startAgain().catch(() => false)))
    onTrouble('The embedded PostgreSQL runs again.')
    watch()
  }
  const startAgain = async () => {
    // Its last processes may still be there, and hold its memory.
    await stopLeftover(home.data)
    if (stopping.signal.aborted) return false
    child = spawnServer(home, port)
    const ready = await isReady(home, child)
    if (!ready) await endChild(child)
    return ready
  }
  watch()

  return {
    async stop() {
      stopping.abort()
      process.off('exit', abandon)
      await endChild(child)
      await restarting
      await endChild(child)
    },
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
    await endChild(child)
    said = existsSync(home.log) ? readFileSync(home.log, 'utf8') : ''
    if (!/Address already in use|pre-existing shared memory/.test(said)) break
    await sleep(250)
  }
  const reason = said.match(/(?:FATAL|PANIC|ERROR|error):\s+(.*)/)?.[1] ?? 'it ended at once'
  throw new DatabaseError(`The embedded PostgreSQL does not start: ${reason}. Its log is ${home.log}.`)
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
