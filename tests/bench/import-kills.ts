// `node tests/bench/import-kills.ts --times=100`: kills an import that often, spread over its whole course, and counts what is left.

import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDatabase, databaseName, databaseUrl, dropDatabase } from '#tests/support/databases.ts'
import { counts, empty, killImports, runImport } from '#tests/support/import-kills.ts'
import { borrowServer, returnServer } from '#tests/support/server.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '100' } } })
const times = Number(values.times)

const { adminUrl, prefix, template } = await borrowServer()
const name = databaseName(prefix)
const folder = await mkdtemp(join(tmpdir(), 'city-alliances-kills-'))
try {
  await createDatabase(adminUrl, name, template)
  const url = databaseUrl(adminUrl, name)
  const file = join(folder, 'directory.jsonl')
  execFileSync(process.execPath, ['lib/directory/dump/export-command.ts', file], {
    env: { ...process.env, DATABASE_URL: url },
  })
  await empty(url)
  const { took } = await runImport(url, file)
  const whole = await counts(url)
  const { nothing, everything, halves } = await killImports(url, file, { times, took, whole })
  await empty(url)
  const { code } = await runImport(url, file)
  process.stdout.write(
    `An import takes ${(took / 1000).toFixed(1)} s. Killed ${times} times: nothing was left after ${nothing}, ` +
      `everything was there after ${everything}, halves after ${halves.length}. ` +
      `The next one ${code === 0 ? 'works' : 'fails'}.\n`,
  )
  if (halves.length > 0 || code !== 0) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
  await dropDatabase(adminUrl, name)
  await returnServer()
}
