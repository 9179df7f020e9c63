import { PrismaPg } from '@prisma/adapter-pg'
import { readSettings } from '#lib/env.ts'
import { PrismaClient } from '#prisma/generated/client.ts'
import { modelsOf } from './models.ts'
import { runningServerUrl } from './running-server.ts'
import { noteOperation } from './used.ts'

// A build may import this file without a database: then nothing is asked, and whoever asks is refused at once.
const nowhere = 'postgresql://nobody@127.0.0.1:1/none'

function connect() {
  const { databaseUrl, dataFolder } = readSettings()
  const adapter = new PrismaPg({
    connectionString: databaseUrl ?? runningServerUrl(dataFolder) ?? nowhere,
    application_name: 'city-alliances-directory',
    max: 10,
    // Milliseconds. Without them a server that has frozen holds every page for ever.
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  })
  // Prisma gives up after 2 seconds: on a busy machine a person's step then failed that only had to wait for its turn.
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } })
  const models = modelsOf(client)
  return client.$extends({
    query: { $allOperations: (operation) => noteOperation(models, operation) },
  })
}

declare global {
  var directoryDatabases: Map<typeof PrismaClient, ReturnType<typeof connect>> | undefined
}

// Kept outside the module, because in development every change makes the module anew. By class, because pages and
// plain Node load the generated client once each, and an object of one means nothing to the other.
globalThis.directoryDatabases ??= new Map()
const clients = globalThis.directoryDatabases

/** The one client of the database. */
export const db = clients.get(PrismaClient) ?? connect()
clients.set(PrismaClient, db)
