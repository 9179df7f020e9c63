import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

process.env.PRISMA_SCHEMA_ENGINE_BINARY = fileURLToPath(new URL('prisma/engine/schema-engine', import.meta.url))
process.env.PRISMA_HIDE_UPDATE_MESSAGE = '1'

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
