// Who the server runs as. PostgreSQL refuses to be root.
import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Account {
  /** Words before a command. */
  prefix: readonly string[]
  /** Whom the command runs as; undefined: as we do. */
  ids: { uid: number; gid: number } | undefined
}

/** What the server's programs find in their environment: it must not depend on how the site was started. */
export const plainEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  // Next's types ask for it wherever an environment is given.
  NODE_ENV: 'production',
} as const

/**
 * An ordinary user needs nothing. Root starts the server in a user namespace of its own, in which root has another
 * number: no system user, and no change of owner. Where that is forbidden, as an existing system user.
 *
 * @param unshare - the command that makes the namespace; a test names one that does not exist.
 */
export function chooseAccount(unshare = 'unshare'): Account {
  if (process.getuid?.() !== 0) return { prefix: [], ids: undefined }
  const accounts = systemAccounts()
  // In a namespace, 65534 is also what every unknown owner is shown as.
  const mapped = accounts.find(({ uid }) => uid !== 65_534) ?? accounts[0] ?? { uid: 1000, gid: 1000 }
  const prefix = [unshare, '--user', `--map-user=${mapped.uid}`, `--map-group=${mapped.uid}`]
  const tried = spawnSync(unshare, [...prefix.slice(1), 'true'], {
    env: plainEnvironment,
    stdio: 'ignore',
  })
  if (tried.status === 0) return { prefix, ids: undefined }
  const ids =
    accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody')
  return { prefix: [], ids: ids ?? mapped }
}

/** Whether the account can come to this folder: all folders above let others pass. */
export function canReach(account: Account, folder: string): boolean {
  if (!account.ids) return true
  const { mode, uid } = statSync(folder)
  if (uid !== account.ids.uid && (mode & 0o001) === 0) return false
  return dirname(folder) === folder || canReach(account, dirname(folder))
}

/** Gives a folder and everything in it to the account. */
export function giveTo(account: Account, path: string): void {
  if (!account.ids) return
  chownSync(path, account.ids.uid, account.ids.gid)
  if (!statSync(path).isDirectory()) return
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) giveTo(account, join(path, entry.name))
    else lchownSync(join(path, entry.name), account.ids.uid, account.ids.gid)
  }
}

/** Those that are not root: PostgreSQL wants its number to have a name. */
function systemAccounts() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [name = '', , uid = '', gid = ''] = line.split(':')
    return /^[1-9]\d*$/.test(uid) ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}
