// For tests in tests/db. There `db` of #lib/db/client.ts already is a seeded copy that belongs to the test
// file alone (setup/own-database.ts); what is here is for a test that needs another one.
import { afterAll, inject } from 'vitest'
import { createDatabase, databaseName, databaseUrl, dropDatabase } from './databases.ts'

/** Puts the test file's own database back as it was seeded. About 0.2 s: per test where needed, not everywhere. */
export async function resetDatabase(): Promise<void> {
  const { adminUrl, template } = inject('databases')
  const { db } = await import('#lib/db/client.ts')
  await db.$disconnect()
  const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
  await dropDatabase(adminUrl, name)
  await createDatabase(adminUrl, name, template)
}

/** The address of a database without a single table, dropped when the test file ends. */
export const emptyDatabase = () => extraDatabase()

/** The address of one more seeded copy, dropped when the test file ends. */
export const seededDatabase = () => extraDatabase(inject('databases').template)

async function extraDatabase(template?: string): Promise<string> {
  const { adminUrl, prefix } = inject('databases')
  const name = databaseName(prefix)
  await createDatabase(adminUrl, name, template)
  created.push(name)
  return databaseUrl(adminUrl, name)
}

const created: string[] = []

afterAll(async () => {
  for (const name of created.splice(0)) await dropDatabase(inject('databases').adminUrl, name)
})
