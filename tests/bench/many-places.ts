// Search, filters and memory among all the places of GeoNames.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  withClient,
} from '#tests/support/databases.ts'
import { type OwnSite, startOwnSite } from '#tests/support/own-site.ts'
import type { TestServer } from '#tests/support/server.ts'
import type { Work } from './database-work.ts'
import { type Times, timeEach } from './percentiles.ts'
import { loadPlaces } from './places.ts'
import { count, milliseconds, type Row, type Section, times } from './report.ts'

/** @param minutes - of asking for ever new addresses. */
export async function benchManyPlaces(server: TestServer, minutes: number): Promise<Section[]> {
  const template = databaseName(server.prefix)
  await createDatabase(server.adminUrl, template, server.template)
  try {
    const url = databaseUrl(server.adminUrl, template)
    const places = await loadPlaces(url)
    const work = await databaseWork(url)
    const site = await startOwnSite({ ...server, template }, { LOG: 'off' })
    try {
      const pages = await pageTimes(site)
      const files = await fileTimes(site)
      const memory = await manyAddresses(site, minutes)
      return [
        { title: `Database work, ${count(places)} places`, rows: work.map(workRow) },
        { title: `Whole answers, not kept, ${count(places)} places`, rows: pages },
        { title: `Files, ${count(places)} places`, rows: files },
        { title: 'Memory over many addresses', rows: memory },
      ]
    } finally {
      await site.remove()
    }
  } finally {
    await dropDatabase(server.adminUrl, template)
  }
}

async function databaseWork(url: string): Promise<Work[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/bench/database-work.ts'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url },
    maxBuffer: 10_000_000,
  })
  return JSON.parse(stdout)
}

const workRow = ({ name, ours, bare }: Work): Row => ({
  what: name,
  measured: `${told(ours)}; bare SQL ${milliseconds(bare.median)}`,
  ratio: times(ours.median / bare.median),
  reach: '2 ×; median 20 ms, 95 % 60 ms',
})

/** Each address once, so that none is kept: other pages of the same list, other words of the same kind. */
async function pageTimes(site: OwnSite): Promise<Row[]> {
  const numbers = Array.from({ length: 30 }, (_, number) => number + 2)
  const words = ['paris', 'santa', 'shenzhen', 'nova', 'kyiv', 'port', 'lake', 'berg', 'villa', 'springfield']
  const lists: Readonly<Record<string, string[]>> = {
    'a list, one country': numbers.map((page) => `/en/cities?country=cn&page=${page}`),
    'a list by population': numbers.map((page) => `/en/cities?sort=population&page=${page}`),
    'a list in the API, one country': numbers.map((page) => `/api/v1/cities?country=cn&page=${page}`),
    'a list in the API, by population': numbers.map((page) => `/api/v1/cities?sort=population&page=${page}`),
    'a search': [...words, ...words, ...words].map((word) => `/en/search?q=${word}`),
    'suggestions as one types': [...words, ...words, ...words].map(
      (word) => `/en/search/suggestions?q=${word}`,
    ),
  }
  const rows: Row[] = []
  for (const [what, paths] of Object.entries(lists)) {
    const [first = '', ...others] = paths
    await ask(site, first)
    rows.push({ what, measured: told(await timeEach(others, (path) => ask(site, path))) })
  }
  return rows
}

/** A file of a hundred rows or so, and then one of all: what the process holds while it sends them. */
async function fileTimes(site: OwnSite): Promise<Row[]> {
  const rows: Row[] = []
  for (const [what, path] of [
    ['one country (Iceland) as CSV', '/api/v1/cities.csv?country=is'],
    ['all as CSV', '/api/v1/cities.csv'],
    ['all as GeoJSON', '/api/v1/cities.geojson'],
  ] as const) {
    await ask(site, '/api/v1/cities.csv?country=is')
    const began = performance.now()
    let [bytes, most, seen] = [0, 0, 0]
    const response = await fetch(site.url + path)
    if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`)
    for await (const part of response.body) {
      bytes += part.length
      if (performance.now() - seen < 250) continue
      seen = performance.now()
      most = Math.max(most, await site.counter('memory_bytes', 'resident'))
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const memory = `${count(most / 1e6)} MB held`
    rows.push({
      what,
      measured: `${(bytes / 1e6).toFixed(1)} MB in ${seconds} s; ${memory}`,
      reach: 'as for 100',
    })
  }
  return rows
}

async function manyAddresses(site: OwnSite, minutes: number): Promise<Row[]> {
  const slugs = await withClient(site.databaseUrl, async (client) => {
    const { rows } = await client.query<{ slug: string }>(
      `SELECT slug FROM "Record" WHERE kind = 'city' AND slug IS NOT NULL ORDER BY random()`,
    )
    return rows.map(({ slug }) => slug)
  })
  const end = performance.now() + minutes * 60_000
  let asked = 0
  const reader = async () => {
    while (performance.now() < end) await ask(site, `/en/cities/${slugs[asked++ % slugs.length]}`)
  }
  const samples: { asked: number; resident: number }[] = []
  const sampler = async () => {
    for (let part = 1; part <= 4; part++) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, (minutes * 60_000) / 4 - 500)))
      samples.push({ asked, resident: await site.counter('memory_bytes', 'resident') })
    }
  }
  await Promise.all([reader(), reader(), reader(), reader(), sampler()])
  const megabytes = (bytes: number) => `${count(bytes / 1e6)} MB`
  return [
    ...samples.map(({ asked: addresses, resident }) => ({
      what: `after ${count(addresses)} addresses`,
      measured: megabytes(resident),
    })),
    {
      what: 'of which kept pages',
      measured: `${megabytes(await site.counter('store', 'bytes'))} in memory, ${megabytes(await site.counter('mirror', 'bytes'))} on disk`,
    },
  ]
}

async function ask(site: OwnSite, path: string) {
  const response = await fetch(site.url + path)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
}

const told = ({ median, p95 }: Times) => `median ${milliseconds(median)}, 95 % within ${milliseconds(p95)}`
