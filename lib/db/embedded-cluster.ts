// Makes the server's data directory, once.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { DatabaseError } from './database-error.ts'
import { giveTo } from './embedded-account.ts'
import { program } from './embedded-binaries.ts'
import { environment, type Home } from './embedded-home.ts'

/**
 * How the C library calls "letters are Unicode letters", by platform. pg_trgm asks it, whatever else the database
 * uses; with plain C it sees no letters in Chinese or Cyrillic names.
 */
const letterRules = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8', 'UTF-8']

/** Does nothing when the directory is there. A half-made one never is: it gets its name when it is complete. */
export async function ensureCluster(home: Home): Promise<void> {
  if (existsSync(join(home.data, 'PG_VERSION'))) return
  const draft = `${home.data}.draft`
  const passwordFile = `${home.data}.password`
  try {
    await writeFile(passwordFile, `${home.password}\n`, { mode: 0o600 })
    giveTo(home.account, passwordFile)
    let said = ''
    for (const rules of letterRules) {
      await rm(draft, { recursive: true, force: true })
      await mkdir(draft, { mode: 0o700 })
      giveTo(home.account, draft)
      said = await initialize(home, draft, passwordFile, rules)
      if (!said.includes('invalid locale name')) break
    }
    if (said) throw new DatabaseError(`PostgreSQL could not make its data directory ${home.data}: ${said}`)
    await rename(draft, home.data)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** What went wrong; '' when nothing did. */
async function initialize(home: Home, folder: string, passwordFile: string, rules: string): Promise<string> {
  const [command = '', ...words] = [
    ...home.account.prefix,
    program(home.binaries, 'initdb'),
    ...['--pgdata', folder, '--username', 'directory', '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--lc-ctype', rules],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
  ]
  const options = { env: environment(home), cwd: folder, ...home.account.ids }
  const child = spawn(command, words, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  return code === 0 ? '' : said.trim() || `initdb ended with ${code}`
}
