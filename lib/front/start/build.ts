// Builds the pages when what they are made of has changed. Each build has a folder of its own, named after what it is made
// of: a site that runs keeps the pages and files it began with, whatever is built beside it.
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Lock, tryLock } from '#lib/db/folder-lock.ts'
import { birth, isAlive } from '#lib/db/processes.ts'
import { setBuild } from '#lib/env.ts'
import { runScript } from './command.ts'
import { type Run, StartError } from './run.ts'

const home = '.next'
const builds = join(home, 'builds')

const inputs = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema', 'prisma/generated'],
  ...['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
]

/** The folder of a build that is there already; Next is told. */
export function findBuild(run: Run): string | undefined {
  const id = hashInputs()
  const folder = join(builds, id)
  if (!isComplete(folder)) return undefined
  setBuild({ folder, id })
  settleIn(folder, run)
  return folder
}

/** Says where the build is, to Next too. Waits where another start builds the same. */
export async function ensureBuild(run: Run): Promise<{ folder: string; built: boolean }> {
  const id = hashInputs()
  const folder = join(builds, id)
  setBuild({ folder, id })
  let built = false
  if (!isComplete(folder)) {
    requireWritable()
    built = await build(run, folder, id)
  }
  if (!run.stopping) settleIn(folder, run)
  return { folder, built }
}

async function build(run: Run, folder: string, id: string): Promise<boolean> {
  const lock = await waitForLock(run, join(home, 'building', id))
  if (!lock) return false
  try {
    if (isComplete(folder)) return false
    // Of one that was broken off.
    rmSync(folder, { recursive: true, force: true })
    const { code, said } = await runScript(run, 'node_modules/next/dist/bin/next', ['build'], 'kill')
    if (run.stopping) return false
    if (code !== 0) {
      process.stderr.write(said)
      throw new StartError('The pages cannot be built: correct what is said above, and start again.')
    }
    writeFileSync(mark(folder), '')
    return true
  } finally {
    lock.release()
  }
}

async function waitForLock(
  run: Run,
  folder: string,
): Promise<Extract<Lock, { release: () => void }> | undefined> {
  while (!run.stopping) {
    const lock = await tryLock(folder)
    if ('release' in lock) return lock
    await sleep(300)
  }
  return undefined
}

const mark = (folder: string) => join(folder, 'complete')
const isComplete = (folder: string) => existsSync(mark(folder)) && existsSync(join(folder, 'BUILD_ID'))

/** How many of them are looked after for pages that others have kept. */
const remembered = 3

/** The folders of the last few other builds that are still there. */
export function earlierBuilds(folder: string): string[] {
  try {
    return readdirSync(builds)
      .map((name) => join(builds, name))
      .filter((other) => other !== folder && isComplete(other))
      .toSorted((one, other) => lastUse(other) - lastUse(one))
      .slice(0, remembered)
  } catch {
    // Another start is just removing one.
    return []
  }
}

/** How many builds that nobody uses are left for a return to an earlier state. */
const spare = 2

/** From here on this process uses the build. The oldest of those that nobody uses are removed. */
function settleIn(folder: string, run: Run) {
  try {
    const users = join(home, 'users')
    mkdirSync(users, { recursive: true })
    const mine = join(users, String(process.pid))
    writeFileSync(mine, JSON.stringify({ folder, birth: birth(process.pid) }))
    run.atEnd(() => rmSync(mine, { force: true }))
    const now = new Date()
    utimesSync(mark(folder), now, now)
    const used = usedFolders(users)
    const unused = readdirSync(builds)
      .map((name) => join(builds, name))
      .filter((other) => !used.has(other))
      .map((other) => ({ other, complete: isComplete(other), at: lastUse(other) }))
      .toSorted((a, b) => b.at - a.at)
    const old = unused.filter(({ complete }) => complete).slice(spare)
    const brokenOff = unused.filter(({ complete, at }) => !complete && Date.now() - at > 3_600_000)
    for (const { other } of [...old, ...brokenOff]) rmSync(other, { recursive: true, force: true })
  } catch {
    // The folder may be for reading only: then nobody builds here, and there is nothing to clear away.
  }
}

const lastUse = (folder: string) => statSync(existsSync(mark(folder)) ? mark(folder) : folder).mtimeMs

function usedFolders(users: string): Set<string> {
  return new Set(
    readdirSync(users).flatMap((name) => {
      const file = join(users, name)
      try {
        const { folder, birth: born }: { folder: string; birth: string } = JSON.parse(
          readFileSync(file, 'utf8'),
        )
        if (isAlive(Number(name)) && birth(Number(name)) === born) return [folder]
      } catch {
        // Just being written: too young to be among the oldest.
        return []
      }
      rmSync(file, { force: true })
      return []
    }),
  )
}

function hashInputs(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of inputs.flatMap(filesIn))
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: string): string[] {
  // The front serves the pages and is no part of them.
  if (!existsSync(path) || path === join('lib', 'front')) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

function requireWritable() {
  try {
    mkdirSync(builds, { recursive: true })
    accessSync(builds, constants.W_OK)
    const probe = join(builds, 'writable')
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(
      `The folder ${resolve(builds)} cannot be written (${reason}). Give this user the right to write there, and start again.`,
    )
  }
}
