// Where the embedded server lives, and with what.
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { claimDataFolder } from './data-folder.ts'
import { type Account, canReach, chooseAccount, plainEnvironment } from './embedded-account.ts'
import { type Binaries, findBinaries } from './embedded-binaries.ts'

export interface Home {
  /** PostgreSQL's data directory. */
  data: string
  log: string
  password: string
  account: Account
  binaries: Binaries
}

/** Makes the data folder, or says in a sentence why it cannot be. Private to its owner, because of the password. */
export async function prepareHome(dataFolder: string, account = chooseAccount()): Promise<Home> {
  const folder = resolve(dataFolder)
  await claimDataFolder(folder)
  const password = await keptPassword(join(folder, 'password'))
  // Another account may not be able to come here; then its server lives where it can.
  const reachable = canReach(account, folder)
  const place = reachable ? folder : join('/var/lib/city-alliances-directory', shortHash(folder))
  if (!reachable) await mkdir(place, { recursive: true })
  const found = await findBinaries(join(place, 'libraries'))
  const binaries = canReach(account, found.folder) ? found : copied(found, join(place, 'native'))
  return { data: join(place, 'postgres'), log: join(place, 'postgres.log'), password, account, binaries }
}

export function environment({ binaries }: Home) {
  return binaries.libraries ? { ...plainEnvironment, LD_LIBRARY_PATH: binaries.libraries } : plainEnvironment
}

async function keptPassword(file: string): Promise<string> {
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  await chmod(file, 0o600)
  return (await readFile(file, 'utf8')).trim()
}

function copied(found: Binaries, folder: string): Binaries {
  cpSync(found.folder, folder, { recursive: true, verbatimSymlinks: true })
  return { ...found, folder }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
