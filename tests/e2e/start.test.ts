import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  withClient,
} from '#tests/support/databases.ts'

const site = inject('site')
let folder = ''
const running: ChildProcess[] = []

beforeEach(async () => {
  // As awkward a folder as there may be.
  folder = await mkdtemp(join(tmpdir(), 'Новая папка ü '))
})

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  await rm(folder, { recursive: true, force: true })
})

function start(variables: Record<string, string>) {
  const child = spawn(
    process.execPath,
    ['--import', './lib/front/start/check-node.js', 'lib/front/start.ts'],
    {
      env: {
        ...process.env,
        DATABASE_URL: '',
        DATA_FOLDER: join(folder, 'data'),
        HOST: '127.0.0.1',
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  running.push(child)
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const ended = once(child, 'close').then(([code]: (number | null)[]) => ({ code, ...said }))
  const ready = async () => {
    while (!said.out.includes('Open http')) {
      if (child.exitCode !== null) throw new Error(`It ended (${child.exitCode}): ${said.out}${said.err}`)
      await Promise.race([once(child.stdout, 'data'), ended])
    }
    return /Open (\S+)/.exec(said.out)?.[1] ?? ''
  }
  return { child, said, ended, ready }
}

async function serverPid(): Promise<number> {
  return Number((await readFile(join(folder, 'data/postgres/postmaster.pid'), 'utf8')).split('\n')[0])
}

/** A process that has ended and that nobody has asked about does not live. */
const lives = (pid: number) =>
  existsSync(`/proc/${pid}`) && !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))

describe('a start that cannot be says so in one sentence, ends with 1 and leaves nothing running', () => {
  const refused = async (variables: Record<string, string>, sentence: RegExp) => {
    const { code, err } = await start(variables).ended
    expect(err.trim()).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
    expect(existsSync(join(folder, 'data/postgres/postmaster.pid'))).toBe(false)
  }

  it('malformed DATABASE_URL', () =>
    refused({ DATABASE_URL: 'postgres//someone:hidden@host/db' }, /^DATABASE_URL is not (?!.*hidden).*\.$/))

  it('database unreachable', () =>
    refused(
      { DATABASE_URL: 'postgresql://u:hidden@127.0.0.1:1/db' },
      /^The database 127\.0\.0\.1:1\/db cannot be reached/,
    ))

  it('database missing', () =>
    refused(
      { DATABASE_URL: databaseUrl(site.databaseUrl, 'none_such') },
      /^There is no database .*\/none_such/,
    ))

  it('a database of something else', async () => {
    const name = databaseName('start')
    await createDatabase(site.databaseUrl, name)
    const url = databaseUrl(site.databaseUrl, name)
    try {
      await withClient(url, (client) => client.query('CREATE TABLE other (kept text)'))
      await refused({ DATABASE_URL: url, PORT: '0' }, /holds tables of something else/)
    } finally {
      await dropDatabase(site.databaseUrl, name)
    }
  })

  it('password wrong', () => {
    const url = new URL(site.databaseUrl)
    url.password = 'hidden'
    return refused({ DATABASE_URL: url.href }, /refuses the user or the password/)
  })

  it('port taken', async () => {
    const { port } = new URL(site.url)
    await refused({ PORT: port, DATABASE_URL: site.databaseUrl }, new RegExp(`^Port ${port} is taken`))
  })

  it('a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    const path = join(folder, 'file/data')
    await refused({ DATA_FOLDER: path }, /^The folder .* cannot be made or written .* DATA_FOLDER\.$/)
  })

  it('a Node that is too old', async () => {
    const child = spawn(process.execPath, ['--import', './lib/front/start/check-node.js', '-e', ''], {
      env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${pretend}` },
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    const [code] = await once(child, 'close')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^The directory needs Node 24 or newer; this is 20\.0\.0\./),
    ])
  })
})

const pretend = encodeURIComponent(
  "Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.0.0'}})",
)

it('a migration that fails names itself and its reason, keeps nothing, and can be tried again', async () => {
  const name = databaseName('start')
  await createDatabase(site.databaseUrl, name)
  const url = databaseUrl(site.databaseUrl, name)
  try {
    await withClient(url, (client) =>
      client.query(
        `CREATE FUNCTION is_partial_date(value text) RETURNS boolean LANGUAGE sql AS 'SELECT true'`,
      ),
    )
    const { code, err } = await start({ DATABASE_URL: url, PORT: '0' }).ended
    expect(err.trim()).toMatch(
      /^The migration 20261121000100_rules fails and nothing of it was kept: .*is_partial_date.*\.$/,
    )
    expect(code).toBe(1)
    const left = await withClient(url, (client) => client.query(`SELECT to_regproc('is_not_before') AS rule`))
    expect(left.rows).toEqual([{ rule: null }])
    await withClient(url, (client) => client.query('DROP FUNCTION is_partial_date'))
    const { child, ready, ended } = start({ DATABASE_URL: url, PORT: '0' })
    await ready()
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  } finally {
    await dropDatabase(site.databaseUrl, name)
  }
}, 120_000)

it('from nothing to pages; a second start in the same folder is refused; a later start is quick; stops are clean', async () => {
  const first = start({ PORT: '0' })
  const address = await first.ready()
  expect((await fetch(address)).status).toBe(200)
  expect((await stat(join(folder, 'data/password'))).mode & 0o777).toBe(0o600)

  const second = await start({ PORT: '0' }).ended
  expect(second.err).toMatch(/^The directory is already running from this folder .*\.\n$/)
  expect(second.code).toBe(1)
  expect((await fetch(`${address}readyz`)).status).toBe(200)

  const server = await serverPid()
  first.child.kill('SIGINT')
  expect((await first.ended).code).toBe(0)
  expect(lives(server)).toBe(false)

  const later = start({ PORT: '0' })
  await later.ready()
  // What takes time is not done again.
  expect(later.said.out).not.toMatch(/Migrations|Seed/)
  expect(later.said.out).toMatch(/Build .* unchanged/)

  // Killed: nobody could take the server down. The next start does, and serves.
  const orphan = await serverPid()
  later.child.kill('SIGKILL')
  await later.ended
  expect(lives(orphan)).toBe(true)
  const next = start({ PORT: '0' })
  await next.ready()
  expect(lives(orphan)).toBe(false)
  next.child.kill('SIGTERM')
  expect((await next.ended).code).toBe(0)
}, 180_000)

it('a stop in the middle of a first start is clean too', async () => {
  const { child, said, ended } = start({ PORT: '0' })
  while (!said.out.includes('Migrations')) await Promise.race([once(child.stdout, 'data'), ended])
  const server = await serverPid()
  child.kill('SIGTERM')
  const { code, err } = await ended
  expect([code, err]).toEqual([0, ''])
  expect(lives(server)).toBe(false)
}, 60_000)
