import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The same server and user, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/**
 * A name that no other database has.
 *
 * @param prefix - of the test run, by which its databases are told from all others.
 */
export const databaseName = (prefix: string) => `${prefix}_${randomBytes(4).toString('hex')}`

/**
 * Makes a database: a copy of the template, or an empty one.
 * Copying fails while anyone is connected to the template.
 */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<void> {
  const origin = template ? `TEMPLATE "${template}"` : `TEMPLATE template0 ENCODING 'UTF8'`
  await withClient(adminUrl, (client) => client.query(`CREATE DATABASE "${name}" ${origin}`))
}

/** Drops it even if somebody is still connected; a database that is not there is fine. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
}

/** Drops every database of one test run. */
export async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE starts_with(datname, $1)`,
      [`${prefix}_`],
    )
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`)
  })
}

/** Lends a connection of its own. */
export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
