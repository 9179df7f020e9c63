// Something that one process at a time may do. A process that was killed lets go of it by being dead.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { birth, isAlive } from './processes.ts'

export type Lock = { release: () => void } | { heldBy: number }

/**
 * Each who wants it lays a file of its own into the folder, and then looks for those of others. So of two who come in the same
 * instant at least one sees the other; where both do, both step back, and come again at different times.
 */
export async function tryLock(folder: string): Promise<Lock> {
  const mine = join(folder, String(process.pid))
  const release = () => rmSync(mine, { force: true })
  const say = (state: State) => writeFileSync(mine, `${state} ${birth(process.pid)}`)
  mkdirSync(folder, { recursive: true })
  for (let patience = 40; ; patience--) {
    say('wanted')
    const others = livingOthers(folder)
    const holder = others.find(({ state }) => state === 'held') ?? (patience > 0 ? undefined : others[0])
    if (holder) {
      release()
      return { heldBy: holder.pid }
    }
    if (others.length === 0) {
      say('held')
      return { release }
    }
    release()
    await sleep(20 + 200 * Math.random())
  }
}

type State = 'wanted' | 'held'

function livingOthers(folder: string): { pid: number; state: State }[] {
  return readdirSync(folder).flatMap((name) => {
    const pid = Number(name)
    if (!Number.isInteger(pid) || pid === process.pid) return []
    const file = join(folder, name)
    let content: string
    try {
      content = readFileSync(file, 'utf8')
    } catch {
      return []
    }
    const [state, born] = content.split(' ')
    // Nothing yet: it is being written.
    if (isAlive(pid) && (born === undefined || born === birth(pid)))
      return [{ pid, state: state === 'held' ? 'held' : 'wanted' }]
    rmSync(file, { force: true })
    return []
  })
}
