// Search, filters and files among all the places of GeoNames; memory while ever new ones are asked for.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createDatabase, databaseName, databaseUrl, dropDatabase } from '#tests/support/databases.ts'
import { type OwnSite, startOwnSite } from '#tests/support/own-site.ts'
import type { TestServer } from '#tests/support/server.ts'
import type { Work } from './database-work.ts'
import { type Asking, benchMemory } from './memory.ts'
import { type Times, timeEach } from './percentiles.ts'
import { loadPlaces } from './places.ts'
import { count, milliseconds, type Row, type Section, times } from './report.ts'

export async function benchManyPlaces(server: TestServer): Promise<Section[]> {
  return withManyPlaces(server, async (template, places) => {
    const work = await databaseWork(databaseUrl(server.adminUrl, template))
    const site = await startOwnSite({ ...server, template }, { LOG: 'off' })
    try {
      return [
        { title: `Database work, ${count(places)} places`, rows: work.map(workRow) },
        { title: `Whole answers, not kept, ${count(places)} places`, rows: await pageTimes(site) },
        { title: `Files, ${count(places)} places`, rows: await fileTimes(site) },
      ]
    } finally {
      await site.remove()
    }
  })
}

export async function benchManyAddresses(server: TestServer, asking: Asking): Promise<Section[]> {
  return withManyPlaces(server, async (template) => {
    const site = await startOwnSite({ ...server, template }, { LOG: 'off' })
    try {
      return [await benchMemory(site, asking)]
    } finally {
      await site.remove()
    }
  })
}

async function withManyPlaces<T>(
  server: TestServer,
  work: (template: string, places: number) => Promise<T>,
): Promise<T> {
  const template = databaseName(server.prefix)
  await createDatabase(server.adminUrl, template, server.template)
  try {
    const places = await loadPlaces(databaseUrl(server.adminUrl, template))
    return await work(template, places)
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
    const before = await processorTime(site)
    const taken = await timeEach(others, (path) => ask(site, path))
    const each = (await processorTime(site)) - before
    rows.push({
      what,
      measured: `${told(taken)}; ${milliseconds(each / taken.count)} of a processor each, without the database`,
      reach: 'median 20 ms, 95 % 60 ms',
    })
  }
  return rows
}

/** Milliseconds that all of its processes have been at work. On a busy machine it says more than how long an answer took. */
async function processorTime(site: OwnSite): Promise<number> {
  const counters = await (await fetch(site.metrics)).text()
  const lines = counters.matchAll(/^directory_cpu_seconds_total\{[^}]*\} ([\d.]+)$/gm)
  return [...lines].reduce((sum, [, seconds]) => sum + 1_000 * Number(seconds), 0)
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

async function ask(site: OwnSite, path: string) {
  const response = await fetch(site.url + path)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
}

const told = ({ median, p95 }: Times) => `median ${milliseconds(median)}, 95 % within ${milliseconds(p95)}`
