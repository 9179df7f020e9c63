// A server whose starter was killed is still there. It is stopped, cleanly, before a new one starts.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './processes.ts'

/** The caller holds the folder's lock: nobody uses the server that may be found here. */
export async function stopLeftover(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isAlive(pid)) return
  // Another program has got the number meanwhile: PostgreSQL would take it for a server and refuse.
  if (!isServerOf(data, pid)) return rmSync(file, { force: true })
  await endServer(pid)
}

/** Asks the server to finish what it writes; after 20 seconds makes it. */
export async function endServer(pid: number): Promise<void> {
  for (const [signal, milliseconds] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    const deadline = Date.now() + milliseconds
    while (isAlive(pid) && Date.now() < deadline) await sleep(20)
  }
}

function isServerOf(data: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
  } catch {
    // No /proc on this system.
  }
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
      data,
    )
  } catch {
    return false
  }
}
