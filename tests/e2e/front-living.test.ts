// How the site lives beside others, what a client may take of it, and how it dies.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  withClient,
} from '#tests/support/databases.ts'
import { type OwnSite, startOwnSite } from '#tests/support/own-site.ts'

const databases = inject('databases')
/** One for all: who stops it comes last of those who ask it. */
let own: OwnSite

beforeAll(async () => {
  own = await startOwnSite(databases)
}, 300_000)

afterAll(() => own?.remove())

// First, while nobody else has asked for anything.
it('each request is one line of the log, with nothing in it of who asked or what was searched for', async () => {
  const headers = {
    'user-agent': 'SecretBrowser',
    'x-forwarded-for': '203.0.113.7',
    referer: 'http://secret.example/',
  }
  await fetch(`${own.url}/en`, { headers })
  await fetch(`${own.url}/en`, { headers })
  await fetch(`${own.url}/en/search?q=SecretPerson`, { headers })
  await fetch(`${own.url}/en/cities?mail=SecretPerson`, { headers, redirect: 'manual' })
  const requests = () => own.log().filter(({ address }) => address)
  await expect.poll(requests).toHaveLength(4)
  const lines = requests()
  expect(lines.map(({ method, address, status, cache }) => [method, address, status, cache])).toEqual([
    ['GET', '/en', 200, 'fwd=uri-miss; stored'],
    ['GET', '/en', 200, 'hit'],
    ['GET', '/en/search?…', 200, expect.any(String)],
    ['GET', '/en/cities?…', 308, 'fwd=bypass'],
  ])
  for (const { id, ms, bytes } of lines)
    expect([id, ms, bytes]).toEqual([expect.any(String), expect.any(Number), expect.any(Number)])
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  expect(own.said()).not.toMatch(/secret|203\.0\.113|127\.0\.0\.1"/i)
})

/** Sends bytes as they are, and resolves with all that comes back until the other side ends. */
function converse(url: string, bytes: string): Promise<{ answer: string; took: number }> {
  const { hostname, port } = new URL(url)
  const began = performance.now()
  const socket = connect(Number(port), hostname, () => socket.write(bytes))
  return new Promise((resolve) => {
    let answer = ''
    socket.setEncoding('utf8').on('data', (more: string) => (answer += more))
    socket.on('error', () => {})
    socket.on('close', () => resolve({ answer, took: performance.now() - began }))
  })
}

/** The promise is ten seconds; a busy machine is given more, so that its load decides no test. */
const within = 20_000

describe('what a client may take', () => {
  it('is held to: header, body, time', async () => {
    const { url } = own
    const host = `host: ${new URL(url).host}\r\n`
    const long = converse(url, `GET /en HTTP/1.1\r\n${host}x: ${'a'.repeat(20_000)}\r\n\r\n`)
    const body = converse(url, `GET /en HTTP/1.1\r\n${host}content-length: 5\r\n\r\nhello`)
    const chunked = converse(url, `GET /en HTTP/1.1\r\n${host}transfer-encoding: chunked\r\n\r\n`)
    const upload = converse(url, `POST /api/x HTTP/1.1\r\n${host}content-length: 99999999\r\n\r\n`)
    const nonsense = converse(url, 'nonsense\r\n\r\n')
    const never = converse(url, `GET /en HTTP/1.1\r\n${host}x: `)
    expect((await long).answer).toMatch(/^HTTP\/1.1 431 /)
    expect((await body).answer).toMatch(/^HTTP\/1.1 413 /)
    expect((await chunked).answer).toMatch(/^HTTP\/1.1 413 /)
    expect((await upload).answer).toMatch(/^HTTP\/1.1 413 /)
    expect((await nonsense).answer).toMatch(/^HTTP\/1.1 400 /)
    const { answer, took } = await never
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(took).toBeLessThan(20_000)
    expect((await fetch(`${url}/en`)).status).toBe(200)
  })

  // Of a door for machines, one client may ask a thousand times at once.
  it.for([
    ['/en/search', 1_000],
    ['/api/v1/search', 700],
  ] as const)(
    'is bounded under ten times the load of %s: some are told to come again, the rest is served, and then all are',
    { timeout: 180_000 },
    async ([path, count]) => {
      const { url } = own
      await fetch(`${url}/en`)
      // What a process does for the first time takes it long, and on a busy machine too long for some who wait.
      for (let round = 0; round < 10; round++) await fetch(`${url}${path}?q=before+${round}`)
      const searches = Array.from({ length: count }, (_, number) =>
        fetch(`${url}${path}?q=city+${number}`).then(async (response) => {
          await response.arrayBuffer()
          return { status: response.status, later: response.headers.get('retry-after') }
        }),
      )
      const kept = await fetch(`${url}/en`)
      expect(kept.headers.get('cache-status')).toBe('directory; hit')
      const answers = await Promise.all(searches)
      const refused = answers.filter(({ status }) => status === 503)
      const served = answers.filter(({ status }) => status === 200)
      expect(refused.length).toBeGreaterThan(0)
      expect(served.length).toBeGreaterThan(50)
      expect(refused.length + served.length).toBe(answers.length)
      for (const { later } of refused) expect(Number(later)).toBeGreaterThan(0)
      expect((await fetch(`${url}${path}?q=afterwards`)).status).toBe(200)
    },
  )
})

it('counters are told at an address of their own, and not to the public', async () => {
  const hits = async () =>
    Number(/requests_total{outcome="hit",process="1"} (\d+)/.exec(await told())?.[1] ?? 0)
  const told = async () => (await fetch(own.metrics)).text()
  await fetch(`${own.url}/en/accessibility`)
  const before = await hits()
  await fetch(`${own.url}/en/accessibility`)
  expect(await hits()).toBe(before + 1)
  expect((await fetch(`${own.url}/metrics`, { redirect: 'manual' })).status).toBe(404)
  expect(new URL(own.metrics).hostname).toBe('127.0.0.1')
  const counters = await told()
  for (const name of ['renders_total', 'renders{what="waiting"', 'store_total{what="evicted"', 'feed'])
    expect(counters).toContain(`directory_${name}`)
  expect(counters).toContain('# TYPE directory_request_duration_seconds histogram\n')
  const [all] = /(?<=_duration_seconds_bucket{le="\+Inf",process="1"} )\d+/.exec(counters) ?? []
  expect(counters).toContain(`directory_request_duration_seconds_count{process="1"} ${all}\n`)
})

it('a stop turns readiness off, finishes what is in flight, waits for nobody else, and is over within 10 seconds', async () => {
  expect(await (await fetch(`${own.url}/livez`)).text()).toBe('ok\n')
  const ready = { ready: true, database: 'answers', feed: 'followed', draining: false }
  expect(await (await fetch(`${own.url}/readyz`)).json()).toEqual(ready)
  // One who never ends asking, and one who keeps the connection for what may come.
  const { hostname, port } = new URL(own.url)
  const socket = connect(Number(port), hostname, () => socket.write('GET /en HTTP/1.1\r\nhost: x\r\n'))
  socket.on('error', () => {})
  const agent = new Agent({ keepAlive: true })
  await new Promise((resolve) => {
    request(`${own.url}/livez`, { agent }, (response) => text(response).then(resolve)).end()
  })
  const { inFlight, stopped } = await withClient(own.databaseUrl, async (client) => {
    await client.query('BEGIN; LOCK TABLE "Committee" IN ACCESS EXCLUSIVE MODE')
    const inFlight = fetch(`${own.url}/en/committees`)
    await expect
      .poll(async () => {
        const { rows } = await client.query('SELECT 1 FROM pg_locks WHERE NOT granted')
        return rows.length
      })
      .toBeGreaterThan(0)
    const stopped = own.stop()
    await expect.poll(async () => (await fetch(`${own.url}/readyz`)).status).toBe(503)
    await client.query('COMMIT')
    return { inFlight, stopped }
  })
  const page = await inFlight
  expect(page.status).toBe(200)
  expect(await page.text()).toMatch(/<\/html>$/)
  const { code, took } = (await stopped) ?? {}
  agent.destroy()
  expect(code).toBe(0)
  expect(took).toBeLessThan(within)
})

it('of several processes one may be killed: the others answer, another takes its place, and all of them stop', async () => {
  const pair = await startOwnSite(databases, { WEB_CONCURRENCY: '2' })
  onTestFinished(() => pair.remove())
  const counted = async () => {
    const counters = await (await fetch(pair.metrics)).text()
    return [...counters.matchAll(/directory_feed\{what="connected",process="(\d+)"\} 1/g)].map(([, id]) => id)
  }
  await expect.poll(counted, { timeout: 30_000 }).toEqual(['1', '2'])
  const workers = children(pair.pid)
  expect(workers).toHaveLength(2)
  process.kill(workers[0] ?? 0, 'SIGKILL')
  // Asked for its counters just as it dies.
  await Promise.all(Array.from({ length: 10 }, counted))
  await expect.poll(counted, { timeout: 30_000 }).toEqual(['2', '3'])
  for (let asked = 0; asked < 6; asked++) expect((await fetch(`${pair.url}/en`)).status).toBe(200)
  const now = children(pair.pid)
  const { code, took } = (await pair.stop()) ?? {}
  expect(code).toBe(0)
  expect(took).toBeLessThan(within)
  expect(now.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([])
}, 90_000)

it('a database in whose letters there is no Chinese and no Russian is refused before anything is written', async () => {
  const name = databaseName(databases.prefix)
  const url = databaseUrl(databases.adminUrl, name)
  await withClient(databases.adminUrl, (client) =>
    client.query(`CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`),
  )
  try {
    await expect(startOwnSite(databases, { DATABASE_URL: url })).rejects.toThrow(
      /was made with LC_CTYPE C.*'C\.UTF-8'\./,
    )
  } finally {
    await dropDatabase(databases.adminUrl, name)
  }
})

it('a stop in the middle of a build is clean, and leaves nothing that would be taken for a build', async () => {
  const project = await mkdtemp(join(tmpdir(), 'city-alliances-build-'))
  const name = databaseName(databases.prefix)
  await createDatabase(databases.adminUrl, name, databases.template)
  try {
    for (const path of [
      'app',
      'components',
      'lib',
      'prisma',
      'public',
      ...readdirSync('.').filter(isConfiguration),
    ])
      await cp(path, join(project, path), { recursive: true })
    await symlink(resolve('node_modules'), join(project, 'node_modules'))
    const child = spawn(process.execPath, [join(project, 'lib/front/start.ts')], {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl(databases.adminUrl, name),
        DATA_FOLDER: join(project, 'data'),
        PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [said, told] = [text(child.stderr), text(child.stdout)]
    await expect
      .poll(() => (existsSync(join(project, '.next/builds')) ? processesIn(project).length : 0))
      .toBeGreaterThan(1)
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect([code, await said]).toEqual([0, ''])
    // Nothing is called done that was broken off.
    expect(await told).not.toMatch(/Build|Ready/)
    expect(processesIn(project)).toEqual([])
    for (const id of readdirSync(join(project, '.next/builds')))
      expect(existsSync(join(project, '.next/builds', id, 'complete'))).toBe(false)
    for (const id of readdirSync(join(project, '.next/building')))
      expect(readdirSync(join(project, '.next/building', id))).toEqual([])
  } finally {
    await dropDatabase(databases.adminUrl, name)
    await rm(project, { recursive: true, force: true })
  }
})

const isConfiguration = (name: string) =>
  /^(package|tsconfig|next\.config|prisma\.config).*\.(json|ts)$/.test(name)

/** Numbers of the processes at work in a folder. */
const processesIn = (folder: string) =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)
    } catch {
      return false
    }
  })

it('a site that runs has a build of its own, which is complete', () => {
  const builds = readdirSync('.next/builds')
  expect(builds.filter((id) => existsSync(`.next/builds/${id}/complete`)).length).toBeGreaterThan(0)
})

const children = (pid: number) =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number)
