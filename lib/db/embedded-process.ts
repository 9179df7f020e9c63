// The server's own process: how it begins, when it is there, how it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { program } from './embedded-binaries.ts'
import { environment, type Home } from './embedded-home.ts'
import { endServer } from './embedded-leftover.ts'

export function spawnServer(home: Home, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    // None: the path of a socket may not be longer than 107 bytes, and the folder's may be.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  const [command = '', ...words] = [
    ...home.account.prefix,
    program(home.binaries, 'postgres'),
    ...['-D', home.data, '-p', String(port)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const log = openSync(home.log, 'a', 0o600)
  try {
    return spawn(command, words, {
      env: environment(home),
      cwd: home.data,
      ...home.account.ids,
      stdio: ['ignore', log, log],
      // A group of its own: Ctrl-C reaches us, and we stop the server when nothing needs it any more.
      detached: true,
    })
  } finally {
    closeSync(log)
  }
}

/** Waits until the server says in its own file that it takes connections. False when it has ended instead. */
export async function isReady(home: Home, child: ChildProcess): Promise<boolean> {
  let failed = false
  child.once('error', () => {
    failed = true
  })
  const deadline = Date.now() + 60_000
  while (!failed && child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    try {
      const lines = readFileSync(join(home.data, 'postmaster.pid'), 'utf8').split('\n')
      if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true
    } catch {
      // Not written yet.
    }
    await sleep(20)
  }
  return false
}

export async function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await Promise.race([ended, endServer(child.pid)])
  await ended
}
