// An import that is killed, again and again, at ever other moments.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from './databases.ts'

/** Runs the import as `npm run import` does. Told to be killed after so many milliseconds, it is. */
export async function runImport(databaseUrl: string, file: string, killAfter?: number) {
  const began = performance.now()
  const child = spawn(process.execPath, ['lib/directory/dump/import-command.ts', file], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const exit = once(child, 'exit')
  if (killAfter !== undefined) {
    await Promise.race([exit, sleep(killAfter)])
    child.kill('SIGKILL')
  }
  const [code] = await exit
  return { code: Number(code ?? -1), said, took: performance.now() - began }
}

/** Takes everything out of a database but its form. */
export const empty = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables
       WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`,
    )
    await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`)
  })

const tables = [
  'Record',
  'Revision',
  'Change',
  'Save',
  'Name',
  'Citation',
  'SearchEntry',
  'City',
  'Membership',
]

/** How many rows there are, in everything that an import writes. */
export const counts = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    const parts = tables.map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`)
    const { rows } = await client.query<Record<string, number>>(`SELECT ${parts.join(', ')}`)
    return rows[0] ?? {}
  })

export interface Kills {
  /** Of the kills, after how many nothing was there. */
  nothing: number
  /** After how many everything was: they came too late. */
  everything: number
  /** Everything else: what was there. */
  halves: Record<string, number>[]
}

/**
 * Kills an import into an empty database at moments spread over its whole course.
 * @param took how long one takes that is left alone, in milliseconds.
 */
export async function killImports(
  databaseUrl: string,
  file: string,
  { times, took, whole }: { times: number; took: number; whole: Record<string, number> },
): Promise<Kills> {
  const kills: Kills = { nothing: 0, everything: 0, halves: [] }
  for (let time = 0; time < times; time++) {
    await empty(databaseUrl)
    await runImport(databaseUrl, file, (took * (time + 0.5)) / times)
    const found = await counts(databaseUrl)
    const values = Object.entries(found)
    if (values.every(([, count]) => count === 0)) kills.nothing++
    else if (values.every(([table, count]) => count === whole[table])) kills.everything++
    else kills.halves.push(found)
  }
  return kills
}
