// Prisma's adapter for PostgreSQL, with what the schema engine needs and the adapter does not do.
import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** Milliseconds to wait for a connection; the default is for ever. */
const patience = 10_000

export function schemaAdapter(
  url: string,
): SqlMigrationAwareDriverAdapterFactory & { dropShadows(): Promise<void> } {
  const shadows = new Set<string>()
  const dropShadow = async (name: string) => {
    if (shadows.delete(name)) await once(url, `DROP DATABASE "${name}" WITH (FORCE)`)
  }
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    connectToShadowDb: async () => {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`
      await once(url, `CREATE DATABASE "${name}"`)
      shadows.add(name)
      return connect(withDatabase(url, name), () => dropShadow(name))
    },
    /** What a call that failed has left behind. */
    dropShadows: async () => {
      await Promise.all([...shadows].map(dropShadow))
    },
  }
}

/** Rejects with Prisma's number P1001 when the server, or P1003 when the database, is not there. */
export async function tryConnection(url: string): Promise<void> {
  try {
    await once(url, 'SELECT 1')
  } catch (error) {
    const missing = Reflect.get(Object(error), 'code') === '3D000'
    const reason = error instanceof Error ? error.message || error.name : String(error)
    throw Object.assign(new Error(reason), { code: missing ? 'P1003' : 'P1001' })
  }
}

export async function createDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  await once(withDatabase(url, 'postgres'), `CREATE DATABASE "${name.replaceAll('"', '""')}"`)
}

async function connect(url: string, afterwards?: () => Promise<void>): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: patience })
  pool.on('connect', labelChar)
  // A shadow database is dropped under its connections.
  pool.on('error', () => {})
  const schema = new URL(url).searchParams.get('schema') ?? 'public'
  const inner = await new PrismaPg(pool, { schema }).connect()
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: async (query) => {
      const result = await inner.queryRaw(query)
      const columnTypes = result.columnTypes.map((type) =>
        type === labelType ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    },
    executeRaw: (query) => inner.executeRaw(query),
    startTransaction: (level) => inner.startTransaction(level),
    getConnectionInfo: () => inner.getConnectionInfo(),
    // The adapter's own cuts a script at every semicolon, also inside the body of a function.
    executeScript: async (sql) => {
      await inner.executeRaw({ sql, args: [], argTypes: [] })
    },
    dispose: async () => {
      await inner.dispose()
      await pool.end()
      await afterwards?.()
    },
  }
}

/** A type the catalogue's own tables never use, so that it can stand for "char" between the wire and queryRaw. */
const labelOid = 2950
const labelType = ColumnTypeEnum.Uuid

/** The catalogue has columns of the type "char" (oid 18), which the adapter refuses. */
function labelChar(client: pg.PoolClient) {
  const wire: unknown = Reflect.get(client, 'connection')
  if (!(wire instanceof EventEmitter))
    throw new Error('The pg package has changed: no connection to listen to.')
  wire.prependListener('rowDescription', ({ fields }: { fields: { dataTypeID: number }[] }) => {
    for (const field of fields) if (field.dataTypeID === 18) field.dataTypeID = labelOid
  })
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience })
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(name)}`
  return other.href
}
