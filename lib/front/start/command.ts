import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Run } from './run.ts'

/**
 * Runs one of the project's own scripts to its end. Resolves with its exit code and what it said.
 *
 * @param stop - what a stop of the site does to it: kill it, or let it finish.
 */
export async function runScript(run: Run, script: string, words: string[], stop: 'kill' | 'wait') {
  const child = spawn(process.execPath, [script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches us, and we decide.
    detached: true,
  })
  const closed = once(child, 'close')
  run.atEnd(async () => {
    if (stop === 'kill') killGroup(child)
    await closed
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const [code] = await closed
  return { code: typeof code === 'number' ? code : 1, said }
}

function killGroup(child: ChildProcess) {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, 'SIGTERM')
  } catch {
    // Ended meanwhile.
  }
}
