// Brings the database to where the code is.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describeDatabase } from '#lib/settings.ts'
import { runScript } from './command.ts'
import { type Run, StartError } from './run.ts'

const folder = 'prisma/migrations'

/** Its server does not answer: it may tomorrow, and until then what is kept can be served. */
export class UnreachableError extends StartError {}

export interface State {
  pending: string[]
  empty: boolean
  /** Searches find nothing that is written in other letters than Latin. */
  blind: boolean
}

/** Looks without Prisma's commands, so that a later start does not wait for them. */
export async function inspectDatabase(url: string): Promise<State> {
  return withClient(url, async (client) => {
    const here = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')) ? [entry.name] : [],
    )
    const { rows } = await client.query<{ table: string | null; rules: string }>(
      `SELECT to_regclass('_prisma_migrations') AS table, datctype AS rules
       FROM pg_database WHERE datname = current_database()`,
    )
    // pg_trgm asks the C library what a letter is, whatever else the database uses. These two know A to Z.
    const blind = ['C', 'POSIX'].includes(rows[0]?.rules ?? '')
    if (rows[0]?.table === null) {
      if (blind) throw new StartError(blindSentence(url))
      return { pending: here, empty: true, blind }
    }
    const applied = await client.query<{ name: string; finished: boolean }>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    const unfinished = applied.rows.find(({ finished }) => !finished)
    if (unfinished) throw new StartError(unfinishedSentence(unfinished.name))
    const unknown = applied.rows.find(({ name }) => !here.includes(name))
    if (unknown) {
      throw new StartError(
        `The database has a migration that this version does not know (${unknown.name}): a newer version has used it. ` +
          'Start that version, or restore a backup from before.',
      )
    }
    const names = new Set(applied.rows.map(({ name }) => name))
    const pending = here.filter((name) => !names.has(name)).sort()
    if (pending.length > 0) return { pending, empty: true, blind }
    const records = await client.query('SELECT 1 FROM "Record" LIMIT 1')
    return { pending, empty: records.rowCount === 0, blind }
  })
}

export async function migrate(run: Run, url: string): Promise<void> {
  const { code, said } = await runScript(
    run,
    'node_modules/prisma/build/index.js',
    ['migrate', 'deploy'],
    'wait',
  )
  if (code === 0) return
  if (said.includes('P3005')) {
    throw new StartError(
      `The database ${describeDatabase(url)} holds tables of something else. Name an empty one in DATABASE_URL.`,
    )
  }
  const name = /Migration name: (\S+)/.exec(said)?.[1] ?? /migration_name="([^"]+)"/.exec(said)?.[1]
  const reason =
    /ERROR: (.*)/.exec(said)?.[1] ??
    /Error: (?:external connector error\n)?(.*)/.exec(said)?.[1] ??
    said.trim()
  if (!name) {
    throw new StartError(
      `The migrations cannot be applied: ${reason}. Give the user that DATABASE_URL names the right to make tables in ` +
        `${describeDatabase(url)} (its owner has it), and start again.`,
    )
  }
  // A migration is applied as a whole or not at all, so that it can simply be tried again.
  await withClient(url, (client) =>
    client.query(
      `UPDATE _prisma_migrations SET rolled_back_at = now()
       WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL`,
      [name],
    ),
  )
  throw new StartError(
    `The migration ${name} fails and nothing of it was kept: ${reason}. Correct ${folder}/${name}/migration.sql, ` +
      'or what it meets in the database, and start again.',
  )
}

function unfinishedSentence(name: string) {
  return (
    `The migration ${name} was broken off. Look whether its changes are in the database, and tell it with ` +
    `"npx prisma migrate resolve --applied ${name}" or "--rolled-back ${name}"; then start again.`
  )
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  })
  // A connection that is lost is noticed by the next query.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw connectionError(url, error)
  }
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

export const blindSentence = (url: string) =>
  `The database ${describeDatabase(url)} was made with LC_CTYPE C, in which searches find no Chinese, Russian or Arabic ` +
  "names. Make it anew: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'."

function connectionError(url: string, error: unknown): StartError {
  const code: unknown = Reflect.get(Object(error), 'code')
  const place = describeDatabase(url)
  if (code === '28P01' || code === '28000') {
    return new StartError(
      `The database server refuses the user or the password that DATABASE_URL gives for ${place}. Correct them.`,
    )
  }
  if (code === '3D000') {
    return new StartError(`There is no database ${place}. Create it, or correct DATABASE_URL.`)
  }
  const reason = error instanceof Error ? error.message || String(code) : String(error)
  return new UnreachableError(
    `The database ${place} cannot be reached (${reason}). Start its server, or correct DATABASE_URL.`,
  )
}
