import { spawn } from 'node:child_process'

/** What a test run put on this machine, and on a database server, and takes away when it ends. */
export interface Leftovers {
  /** Where the run's databases are, and how their names begin. */
  databases?: { adminUrl: string; prefix: string }
  folders?: string[]
}

/**
 * Has them taken away even if the run is broken off (Ctrl-C, SIGTERM): Vitest then exits without a teardown,
 * too soon for anything but starting a process that does it.
 *
 * @param atOnce - what can be done in the instant that is left, such as sending a signal.
 * @returns what to call when the run has tidied up by itself.
 */
export function sweepOnExit(leftovers: Leftovers, atOnce?: () => void): () => void {
  const sweep = () => {
    atOnce?.()
    const env = { ...process.env, TEST_LEFTOVERS: JSON.stringify(leftovers) }
    spawn(process.execPath, ['tests/support/sweep.ts'], { env, detached: true, stdio: 'ignore' }).unref()
  }
  process.once('exit', sweep)
  return () => process.off('exit', sweep)
}
