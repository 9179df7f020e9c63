// `npm start`, with --dev `npm run dev`, with --build `npm run build`: from whatever there is to a site that answers.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startEmbedded } from '#lib/db/embedded.ts'
import { readSettings, setDatabase, setMode } from '#lib/env.ts'
import { describeDatabase, type Settings } from '#lib/settings.ts'
import type { Log } from './http/log.ts'
import type { Report } from './http/metrics.ts'
import { createMetricsServer } from './http/metrics-server.ts'
import { ensureBuild, findBuild } from './start/build.ts'
import { runScript } from './start/command.ts'
import { blindSentence, inspectDatabase, migrate, type State, UnreachableError } from './start/database.ts'
import { addressOf, listen, requirePort } from './start/listening.ts'
import { explain, Run, StartError } from './start/run.ts'
import { openLog, openSite } from './start/site.ts'
import { Workers } from './start/workers.ts'
import { versionFolder } from './store/mirror.ts'
import { pagesVersion } from './store/version.ts'

const dev = process.argv.includes('--dev')
const onlyBuild = process.argv.includes('--build')
const run = new Run()
/** Milliseconds from being asked to stop to being gone, whatever is in the way. */
const patience = 9_500
/** Where Prometheus looks by default. */
const usualMetricsPort = 9464
let serving = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (run.stopping) return
    // A migration is never broken off.
    if (serving) setTimeout(() => process.exit(1), patience)
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
  const settings = await run.step('Settings', async () => readSettings())
  if (!existsSync('prisma/generated/client.ts')) await run.step('Client', generateClient)
  if (onlyBuild) {
    await build()
    await run.end()
    return
  }
  const log = openLog(settings, dev)
  const url = await run.step('Database', () => findDatabase(settings, log), describeDatabase)
  setDatabase(url)
  const state = await look(url, settings)
  const { host, port } = settings
  await requirePort({ host, port, setting: 'PORT' })
  if (state) await prepareDatabase(url, state)
  if (!dev && state) await build()
  if (run.stopping) return
  serving = true
  const { shown, reports } = await run.step('Server', () => open(url, settings, log))
  await openMetrics(settings, reports)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`Ready in ${seconds} s. Open ${shown}\n`)
  if (state) await tellFirstAddress(settings, shown)
}

async function findDatabase({ databaseUrl, dataFolder }: Settings, log: Log): Promise<string> {
  if (databaseUrl) return databaseUrl
  const starting = startEmbedded({ dataFolder, onTrouble: (sentence) => log.say(sentence) })
  run.atEnd(() =>
    starting.then(
      ({ stop }) => stop(),
      () => {},
    ),
  )
  return (await starting).url
}

/** Undefined when it cannot be reached, and what was kept on an earlier day has to do. */
async function look(url: string, settings: Settings): Promise<State | undefined> {
  try {
    return await inspectDatabase(url)
  } catch (error) {
    if (dev || !(error instanceof UnreachableError) || !hasKeptPages(settings)) throw error
    process.stderr.write(`${error.message} Until then, pages are served as they were kept.\n`)
    return undefined
  }
}

async function prepareDatabase(url: string, { pending, empty, blind }: State) {
  if (blind) process.stderr.write(`${blindSentence(url)}\n`)
  if (pending.length > 0)
    await run.step(
      'Migrations',
      () => migrate(run, url),
      () => `${pending.length} applied`,
    )
  if (empty) await run.step('Seed', seed, ({ created }) => `${created} records`)
}

/** This very version has served from this folder: so it has also brought the database to where it needs it. */
function hasKeptPages({ dataFolder }: Settings): boolean {
  const folder = findBuild(run)
  if (!folder) return false
  const pages = versionFolder(join(dataFolder, 'pages'), pagesVersion(folder))
  return existsSync(pages) && readdirSync(pages).length > 0
}

async function build() {
  await run.step(
    'Build',
    () => ensureBuild(run),
    ({ built }) => (built ? 'built' : 'unchanged'),
  )
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

/** While nobody has an account, whoever can read this makes the first one. */
async function tellFirstAddress({ publicOrigin }: Settings, shown: string) {
  const { makeFirstAddress } = await import('#lib/auth/first.ts')
  try {
    const first = await makeFirstAddress()
    if (!first) return
    const address = (publicOrigin ?? shown.replace(/\/$/, '')) + first.path
    process.stdout.write(
      `Nobody has an account yet. Within 24 hours, and once, make the first at ${address}\n`,
    )
  } catch (error) {
    // The site answers all the same.
    process.stderr.write(`The address for the first administrator cannot be made: ${explain(error)}\n`)
  }
}

interface Opened {
  shown: string
  reports(): Promise<Report[]>
}

async function open(url: string, settings: Settings, log: Log): Promise<Opened> {
  run.atEnd(() => log.close())
  if (dev || settings.processes === 1) {
    const { front, port } = await openSite(settings, url, dev, log)
    run.atEnd(() => front.close())
    return {
      shown: addressOf(settings.host, port),
      reports: async () => [{ process: '1', metrics: front.metrics() }],
    }
  }
  const workers = new Workers(log)
  run.atEnd(() => workers.close())
  const port = await workers.open(settings.processes)
  return { shown: addressOf(settings.host, port), reports: () => workers.reports() }
}

async function openMetrics({ metrics: { host, port } }: Settings, reports: Opened['reports']) {
  if (dev) return
  const server = createMetricsServer(reports)
  try {
    const actual = await listen(server, { host, port: port ?? usualMetricsPort, setting: 'METRICS_PORT' })
    run.atEnd(() => server.close())
    process.stdout.write(`  Metrics               ${addressOf(host, actual)}metrics\n`)
  } catch (error) {
    // Nobody has asked for this port: another site on this machine may have it.
    if (port !== undefined) throw error
    process.stdout.write(
      `  Metrics               none: port ${usualMetricsPort} is taken, METRICS_PORT names another\n`,
    )
  }
}
