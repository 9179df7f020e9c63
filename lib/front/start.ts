// `npm start` and, with --dev, `npm run dev`: from whatever there is to a site that answers.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { DatabaseError } from '#lib/db/database-error.ts'
import { startEmbedded } from '#lib/db/embedded.ts'
import {
  describeDatabase,
  readSettings,
  type Settings,
  SettingsError,
  setDatabase,
  setMode,
} from '#lib/env.ts'
import { buildIfStale } from './build.ts'
import { runScript } from './command.ts'
import { inspectDatabase, migrate } from './database.ts'
import { Run, StartError, step } from './run.ts'

const dev = process.argv.includes('--dev')
const run = new Run()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (run.stopping) return
    await run.end()
    process.exit(0)
  })
}

try {
  process.chdir(resolve(import.meta.dirname, '../..'))
  await start()
} catch (error) {
  // What was broken off by a stop has failed, of course.
  if (!run.stopping) {
    process.stderr.write(`${explain(error)}\n`)
    await run.end()
    process.exit(1)
  }
}

async function start() {
  const began = performance.now()
  setMode(dev ? 'development' : 'production')
  const settings = await step('Settings', async () => readSettings())
  if (!existsSync('prisma/generated/client.ts')) await step('Client', generateClient)
  const url = await step('Database', () => findDatabase(settings), describeDatabase)
  setDatabase(url)
  await requirePort(settings)
  const { pending, empty } = await inspectDatabase(url)
  if (pending.length > 0)
    await step(
      'Migrations',
      () => migrate(run, url),
      () => `${pending.length} applied`,
    )
  if (empty) await step('Seed', seed, ({ created }) => `${created} records`)
  if (!dev)
    await step(
      'Build',
      () => buildIfStale(run),
      (built) => (built ? 'built' : 'unchanged'),
    )
  if (run.stopping) return
  const shown = await step('Server', () => listen(url, settings))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`Ready in ${seconds} s. Open ${shown}\n`)
}

async function findDatabase({ databaseUrl, dataFolder }: Settings): Promise<string> {
  if (databaseUrl) {
    await inspectDatabase(databaseUrl)
    return databaseUrl
  }
  const starting = startEmbedded({ dataFolder })
  run.atEnd(() =>
    starting.then(
      ({ stop }) => stop(),
      () => {},
    ),
  )
  return (await starting).url
}

async function generateClient() {
  const { code, said } = await runScript(run, 'node_modules/prisma/build/index.js', ['generate'], 'kill')
  if (code !== 0) throw new StartError(`The database client cannot be generated: ${said.trim()}`)
}

async function seed() {
  const { plantSeed } = await import('#lib/directory/seed/plant.ts')
  const { db } = await import('#lib/db/client.ts')
  try {
    return await plantSeed()
  } finally {
    await db.$disconnect()
  }
}

async function listen(url: string, { host, port, dataFolder }: Settings): Promise<string> {
  const { createFront } = await import('./server.ts')
  const front = await createFront({ databaseUrl: url, dev, dataFolder })
  run.atEnd(() => front.close())
  await new Promise<void>((done, failed) => {
    front.server.once('error', (error) => failed(portSentence(error, host, port)))
    front.server.listen(port, host, done)
  })
  const address = front.server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${actual}/`
}

/** Before the long steps: nobody waits for a build to hear that the port is taken. */
async function requirePort({ host, port }: Settings) {
  const probe = createServer()
  await new Promise<void>((done, failed) => {
    probe.once('error', (error) => failed(portSentence(error, host, port)))
    probe.listen(port, host, () => probe.close(() => done()))
  })
}

function portSentence(error: Error, host: string, port: number): Error {
  const code: unknown = Reflect.get(error, 'code')
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken by another program, or by a directory that already runs. Stop that one, or give another ` +
        `port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(
      `Port ${port} may only be used by the system. Give one from 1024: PORT=3000 npm start`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`HOST ${host} is no address of this machine. Correct it, or leave it out.`)
  }
  return error
}

function explain(error: unknown): string {
  if (error instanceof StartError || error instanceof DatabaseError || error instanceof SettingsError) {
    return error.message
  }
  return `The directory cannot start: ${error instanceof Error ? error.stack : String(error)}`
}
