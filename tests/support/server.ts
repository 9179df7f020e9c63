import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmbedded } from '#lib/db/embedded.ts'
import { createDatabase, databaseUrl, dropDatabases, withClient } from './databases.ts'
import { sweepOnExit } from './leftovers.ts'

const run = promisify(execFile)

/** One PostgreSQL server for a whole test run, with a migrated and seeded database to copy. */
export interface TestServer {
  /** A connection that may create and drop databases. Its own database is left alone. */
  adminUrl: string
  /** How the names of this run's databases begin. */
  prefix: string
  /** Name of the database that every test file gets a copy of. Nobody connects to it after it is made. */
  template: string
}

interface Running extends TestServer {
  stop(): Promise<void>
}

// Each Vitest project evaluates this module for itself, in one process: what they share hangs on the process.
declare global {
  var testServer: { running: Promise<Running>; borrowers: number } | undefined
}

/** Starts the server for the first who asks, and lends the same one to the others. Each must give it back. */
export async function borrowServer(): Promise<TestServer> {
  globalThis.testServer ??= { running: start(), borrowers: 0 }
  globalThis.testServer.borrowers++
  return globalThis.testServer.running
}

/** The last who gives it back stops it. */
export async function returnServer(): Promise<void> {
  const shared = globalThis.testServer
  if (!shared || --shared.borrowers > 0) return
  globalThis.testServer = undefined
  const server = await shared.running.catch(() => undefined)
  await server?.stop()
}

async function start(): Promise<Running> {
  const began = performance.now()
  const external = process.env.TEST_DATABASE_SERVER
  const server = external ? { url: external, stop: async () => {} } : await startOwn()
  const prefix = `test_${randomBytes(4).toString('hex')}`
  const template = `${prefix}_template`
  const tidied = sweepOnExit({ databases: { adminUrl: server.url, prefix } })
  const stop = async () => {
    await dropDatabases(server.url, prefix)
    await server.stop()
    tidied()
  }
  try {
    await createDatabase(server.url, template)
    await fill(databaseUrl(server.url, template))
  } catch (error) {
    await stop()
    throw error
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `Databases: ${external ? 'the server at DATABASE_URL' : 'embedded PostgreSQL'}, ready in ${seconds} s`,
  )
  return { adminUrl: server.url, prefix, template, stop }
}

async function startOwn() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'city-alliances-test-'))
  const tidied = sweepOnExit({ folders: [dataFolder] })
  const remove = async () => {
    await rm(dataFolder, { recursive: true, force: true })
    tidied()
  }
  try {
    const server = await startEmbedded({ dataFolder })
    // Nothing here has to outlive a power cut, and waiting for the disk is most of what a small test waits for.
    await withClient(server.url, async (client) => {
      for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
        await client.query(`ALTER SYSTEM SET ${setting} = off`)
      await client.query('SELECT pg_reload_conf()')
    })
    const stop = async () => {
      await server.stop()
      await remove()
    }
    return { url: server.url, stop }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Migrates and seeds, in processes of their own as an operator would: the client is made for one address. */
async function fill(url: string) {
  await node(url, 'node_modules/prisma/build/index.js', 'migrate', 'deploy')
  await node(url, 'lib/directory/seed/command.ts')
}

async function node(url: string, script: string, ...options: string[]) {
  const env = { ...process.env, DATABASE_URL: url }
  await run(process.execPath, [script, ...options], { env }).catch((error: Error & { stderr?: string }) => {
    throw new Error(
      `The tests' database could not be filled: ${script} failed.\n${error.stderr || error.message}`,
    )
  })
}
