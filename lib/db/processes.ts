// Whether a process that has left its number somewhere is still there.
import { readFileSync } from 'node:fs'

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
export function birth(pid: number): string {
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
