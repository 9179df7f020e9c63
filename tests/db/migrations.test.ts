import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, inject, it, onTestFinished } from 'vitest'
import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  withClient,
} from '#tests/support/databases.ts'

const run = promisify(execFile)
const { adminUrl, prefix } = inject('databases')
let url = ''

const prisma = (...words: string[]) =>
  run(process.execPath, ['node_modules/prisma/build/index.js', ...words], {
    env: { ...process.env, DATABASE_URL: url },
  })

beforeAll(async () => {
  const name = databaseName(prefix)
  await createDatabase(adminUrl, name)
  url = databaseUrl(adminUrl, name)
  return () => dropDatabase(adminUrl, name)
})

it('build the database from nothing, and are the schema exactly', async () => {
  const { stdout } = await prisma('migrate', 'deploy')
  expect(stdout).toContain('All migrations have been successfully applied.')
  expect((await prisma('migrate', 'status')).stdout).toContain('Database schema is up to date!')
  const target = ['--to-schema', 'prisma/schema', '--exit-code']
  const fromHistory = await prisma('migrate', 'diff', '--from-migrations', 'prisma/migrations', ...target)
  expect(fromHistory.stdout).toContain('No difference detected.')
  const fromDatabase = await prisma('migrate', 'diff', '--from-config-datasource', ...target)
  expect(fromDatabase.stdout).toContain('No difference detected.')
}, 60_000)

it('notice what the schema does not have, but not checks, triggers and partial indexes', async () => {
  await withClient(url, (client) =>
    client.query(`ALTER TABLE "Topic" ADD CONSTRAINT "not_in_schema" CHECK (id <> 'x');
      CREATE UNIQUE INDEX "partial_not_in_schema" ON "Topic" (id) WHERE id <> 'x'`),
  )
  const words = ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--exit-code']
  expect((await prisma(...words)).stdout).toContain('No difference detected.')
  await withClient(url, (client) => client.query('ALTER TABLE "Topic" ADD COLUMN extra text'))
  onTestFinished(() =>
    withClient(url, (client) => client.query('ALTER TABLE "Topic" DROP COLUMN extra')).then(),
  )
  await expect(prisma(...words)).rejects.toMatchObject({ code: 2, stdout: expect.stringContaining('extra') })
}, 60_000)

it('leave no shadow database behind', async () => {
  const { rows } = await withClient(adminUrl, (client) =>
    client.query(`SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'`),
  )
  expect(rows).toEqual([])
})
