import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The same server and user, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** A name no other run uses, so that runs can share a server. */
export const databaseName = () => `test_${randomBytes(6).toString('hex')}`

/**
 * Makes a database: a copy of the template, or an empty one.
 * Copying fails while anyone is connected to the template.
 */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<void> {
  const origin = template ? `TEMPLATE "${template}"` : `TEMPLATE template0 ENCODING 'UTF8'`
  await statement(adminUrl, `CREATE DATABASE "${name}" ${origin}`)
}

/** Drops it even if somebody is still connected; a database that is not there is fine. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await statement(adminUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
}

/** Runs one statement on a connection of its own. */
export async function statement(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
