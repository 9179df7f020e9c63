import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, databaseName, databaseUrl, dropDatabase } from './databases.ts'

/** A site that a test may overload, cut off and kill. */
export interface OwnSite {
  child: ChildProcess
  url: string
  /** Of its own copy of the seeded database. */
  databaseUrl: string
  /** What it has printed. */
  said(): string
  /** The lines of its log. */
  log(): Record<string, unknown>[]
  /** Resolves with the exit code and the milliseconds it took. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; took: number }>
  remove(): Promise<void>
}

/** @param server - whose template is copied. */
export async function startOwnSite(
  server: { adminUrl: string; prefix: string; template: string },
  variables: Record<string, string> = {},
): Promise<OwnSite> {
  const name = databaseName(server.prefix)
  await createDatabase(server.adminUrl, name, server.template)
  const url = databaseUrl(server.adminUrl, name)
  const folder = await mkdtemp(join(tmpdir(), 'city-alliances-own-site-'))
  const child = spawn(process.execPath, ['lib/front/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      DATA_FOLDER: folder,
      HOST: '127.0.0.1',
      PORT: '0',
      METRICS_PORT: '0',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => (text += more))
  const exit = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null)
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    const began = performance.now()
    child.kill(signal)
    return { code: await exit, took: performance.now() - began }
  }
  const remove = async () => {
    if (child.exitCode === null && child.signalCode === null) await stop()
    await rm(folder, { recursive: true, force: true })
    await dropDatabase(server.adminUrl, name)
  }
  while (!/Open http\S+\n/.test(text)) {
    if (child.exitCode !== null) {
      await remove()
      throw new Error(`The site did not start:\n${text}`)
    }
    await Promise.race([once(child.stdout, 'data'), exit])
  }
  const address = /Open (\S+)\/\n/.exec(text)?.[1] ?? ''
  const log = () =>
    text
      .split('\n')
      .flatMap((line): Record<string, unknown>[] => (line.startsWith('{') ? [JSON.parse(line)] : []))
  return { child, url: address, databaseUrl: url, said: () => text, log, stop, remove }
}
