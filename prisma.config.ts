import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'
import { runningServerUrl } from './lib/db/running-server.ts'
import { readSettings, setSchemaEngine } from './lib/env.ts'

setSchemaEngine(fileURLToPath(new URL('prisma/engine/schema-engine', import.meta.url)))

const { databaseUrl, dataFolder } = readSettings()

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // Without DATABASE_URL: the embedded server, while the site runs. Some commands need none.
  datasource: { url: databaseUrl ?? runningServerUrl(dataFolder) ?? '' },
})
