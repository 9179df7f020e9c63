// A process that does nothing but save, to be killed at it.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'

export interface Saver {
  /** How the database server knows it. */
  name: string
  /** Resolves when saves are under way. */
  saving: Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
}

/** @param cities - the records that it saves, eight at a time. */
export function startSaver(databaseUrl: string, cities: readonly string[]): Saver {
  const name = `saver-${randomBytes(4).toString('hex')}`
  const url = new URL(databaseUrl)
  url.searchParams.set('application_name', name)
  const child = spawn(process.execPath, ['tests/support/saver-process.ts', ...cities], {
    env: { ...process.env, DATABASE_URL: url.href },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { name, saving: firstWord(child), kill: () => end(child) }
}

/** Also when it ends without having said one: whoever waits looks at what it has left behind. */
async function firstWord(child: ChildProcess): Promise<void> {
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}
