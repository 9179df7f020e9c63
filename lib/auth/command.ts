// `npm run admin -- --email a@example.org`: makes or resets an administrator. Prints an address that works once.
import { parseArgs } from 'node:util'
import { startEmbedded } from '#lib/db/embedded.ts'
import { runningServerUrl } from '#lib/db/running-server.ts'
import { readSettings, setDatabase } from '#lib/env.ts'

const usage = 'Say whom: npm run admin -- --email anna@example.org\n'

const { values } = parseArgs({ options: { email: { type: 'string' } }, strict: false })
const email = typeof values.email === 'string' ? values.email.trim().toLowerCase() : ''
if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
  process.stderr.write(usage)
  process.exit(1)
}

const { databaseUrl, dataFolder, publicOrigin, port } = readSettings()
const running = databaseUrl ?? runningServerUrl(dataFolder)
// Where the site does not run, its database is started for as long as this takes.
const own = running === undefined ? await startEmbedded({ dataFolder }) : undefined
if (own) setDatabase(own.url)
try {
  const { makeAdministratorAddress } = await import('./first.ts')
  const { db } = await import('#lib/db/client.ts')
  const { path, known } = await makeAdministratorAddress(email).finally(() => db.$disconnect())
  const what = known
    ? `${email} is an administrator, signed out everywhere, and sets a new password and a second factor here`
    : `${email} becomes an administrator here`
  process.stdout.write(
    `${what}, once, within 24 hours:\n\n  ${publicOrigin ?? `http://localhost:${port}`}${path}\n\n`,
  )
} finally {
  await own?.stop()
}
