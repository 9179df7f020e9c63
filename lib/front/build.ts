// Builds the pages when what they are made of has changed.
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
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { runScript } from './command.ts'
import { type Run, StartError } from './run.ts'

const folder = '.next'
const mark = join(folder, 'inputs.sha256')

const inputs = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema', 'prisma/generated'],
  ...['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
]

/** False when the build that is there will do. */
export async function buildIfStale(run: Run): Promise<boolean> {
  const hash = hashInputs()
  if (existsSync(join(folder, 'BUILD_ID')) && existsSync(mark) && readFileSync(mark, 'utf8') === hash)
    return false
  requireWritable()
  // From here until the new build stands, what is there is nobody's.
  rmSync(mark, { force: true })
  const { code, said } = await runScript(run, 'node_modules/next/dist/bin/next', ['build'], 'kill')
  if (run.stopping) return true
  if (code !== 0) {
    process.stderr.write(said)
    throw new StartError('The pages cannot be built: correct what is said above, and start again.')
  }
  writeFileSync(mark, hash)
  return true
}

function hashInputs(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of inputs.flatMap(filesIn))
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
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
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    const probe = join(folder, 'writable')
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(
      `The folder ${resolve(folder)} cannot be written (${reason}). Give this user the right to write there, and start again.`,
    )
  }
}
