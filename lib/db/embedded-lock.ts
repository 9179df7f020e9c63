// One process at a time uses a data folder.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError } from './database-error.ts'

/** Throws a DatabaseError when a living process holds the folder. Returns what lets go of it. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'running')
  const mine = `${process.pid} ${birth(process.pid)}`
  const owner = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [pid = '', ...born] = owner.split(' ')
  if (owner !== mine && isAlive(Number(pid)) && birth(Number(pid)) === born.join(' ')) {
    throw new DatabaseError(
      `The directory is already running from this folder (process ${pid}, data in ${folder}). Stop that one first, ` +
        'or give this one another DATA_FOLDER and PORT.',
    )
  }
  rmSync(file, { force: true })
  writeFileSync(file, mine, { flag: 'wx' })
  return () => rmSync(file, { force: true })
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 2) return pid === 1
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return Reflect.get(Object(error), 'code') === 'EPERM'
  }
}

/** Tells a process from a later one with the same number; the same for all where the system does not say. */
function birth(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${afterName(pid).split(' ')[19]}`
  } catch {
    return 'unknown'
  }
}

/** It has ended, and nobody has asked how: in a container without an init process, for ever. */
function isZombie(pid: number): boolean {
  try {
    return afterName(pid).startsWith('Z')
  } catch {
    return false
  }
}

/** What the system says of a process after its name, which stands in parentheses and may hold spaces. */
function afterName(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2)
}
