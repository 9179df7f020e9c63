// What a site's process holds while it is asked for ever new addresses.
import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from '#tests/support/databases.ts'
import type { OwnSite } from '#tests/support/own-site.ts'
import { count, type Row, type Section } from './report.ts'

export interface Asking {
  minutes: number
  /** At most so many addresses a second, so that it can run beside other work; undefined asks as fast as is answered. */
  perSecond: number | undefined
}

/** Rows of the table. */
const samples = 12
const readers = 4

/** Pages of cities, and among them lists, searches and lists of the API, each of them another. */
export async function benchMemory(site: OwnSite, { minutes, perSecond }: Asking): Promise<Section> {
  const slugs = await withClient(site.databaseUrl, async (client) => {
    const { rows } = await client.query<{ slug: string }>(
      `SELECT slug FROM "Record" WHERE kind = 'city' AND slug IS NOT NULL ORDER BY random()`,
    )
    return rows.map(({ slug }) => slug)
  })
  const began = performance.now()
  const end = began + minutes * 60_000
  let asked = 0
  const reader = async () => {
    while (performance.now() < end) {
      const turn = asked++
      const early = perSecond === undefined ? 0 : began + (turn / perSecond) * 1_000 - performance.now()
      if (early > 0) await sleep(early)
      await ask(site, addressOf(turn, slugs))
    }
  }
  const rows: Row[] = []
  const sampler = async () => {
    for (let sample = 1; sample <= samples; sample++) {
      await sleep(Math.max(0, began + (sample / samples) * minutes * 60_000 - performance.now()))
      rows.push({
        what: `after ${(minutes * (sample / samples)).toFixed(1)} minutes, ${count(asked)} addresses`,
        measured: await held(site),
      })
    }
  }
  await Promise.all([...Array.from({ length: readers }, reader), sampler()])
  const pace = perSecond === undefined ? 'as fast as they are answered' : `${perSecond} a second`
  return { title: `Memory over many addresses, ${pace}`, rows }
}

/** Nine cities, and then one of the others. */
function addressOf(turn: number, slugs: readonly string[]): string {
  const slug = slugs[turn % slugs.length] ?? ''
  const round = Math.floor(turn / 10)
  if (turn % 10 < 9) return `/en/cities/${slug}`
  const page = (round % 2_000) + 1
  return [`/en/cities?page=${page}`, `/en/search?q=${slug}`, `/api/v1/cities?page=${page}`][round % 3] ?? ''
}

async function held(site: OwnSite): Promise<string> {
  const counters = ['resident', 'heap', 'external', 'buffers']
  const [resident = 0, heap = 0, external = 0, buffers = 0] = await Promise.all(
    counters.map((what) => site.counter('memory_bytes', what)),
  )
  const [inMemory, onDisk] = [await site.counter('store', 'bytes'), await site.counter('mirror', 'bytes')]
  return (
    `${megabytes(resident)}: heap ${megabytes(heap)}, outside it ${megabytes(external)}, of that buffers ${megabytes(buffers)}; ` +
    `kept pages ${megabytes(inMemory)}, on disk ${megabytes(onDisk)}`
  )
}

const megabytes = (bytes: number) => `${count(bytes / 1e6)} MB`

/** Whoever asks the API faster than one client may is refused now and then. */
async function ask(site: OwnSite, path: string): Promise<void> {
  const response = await fetch(site.url + path)
  await response.arrayBuffer()
  if (!response.ok && response.status !== 429) throw new Error(`${path}: ${response.status}`)
}
