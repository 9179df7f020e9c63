// Runs before each file of tests/db: the file gets a seeded database of its own. The address is set before
// anything of lib/ is loaded, so that a test simply imports `db` and the functions it tests.
import { afterAll, inject } from 'vitest'
import { createDatabase, databaseName, databaseUrl, dropDatabase } from '#tests/support/databases.ts'

const { adminUrl, prefix, template } = inject('databases')
const name = databaseName(prefix)
await createDatabase(adminUrl, name, template)
process.env.DATABASE_URL = databaseUrl(adminUrl, name)

afterAll(async () => {
  const { db } = await import('#lib/db/client.ts')
  await db.$disconnect()
  await dropDatabase(adminUrl, name)
})
