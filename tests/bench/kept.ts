// A kept page: beside nginx with the same bytes, and beside Next alone.
import { cpus } from 'node:os'
import { startOwnSite } from '#tests/support/own-site.ts'
import type { TestServer } from '#tests/support/server.ts'
import { compare } from './load.ts'
import { startNext } from './next-start.ts'
import { nginx, startNginx } from './nginx.ts'
import { count, milliseconds, type Row, type Section, times } from './report.ts'

const page = '/en/cities/bukhara-region'
const encoding = 'br'
const options = { seconds: 5, connections: 16, headers: { 'accept-encoding': encoding } }
const rounds = 3

export async function benchKept(server: TestServer): Promise<Section> {
  const bytes = await sizeOf(server)
  const rows = [...(await against(server, 1)), ...(await against(server, cpus().length))]
  const notes = nginx ? [] : ['nginx is not installed here: apt-get install nginx-light, and measure again.']
  return {
    title: `A kept page (${count(bytes)} bytes, ${encoding}, ${options.connections} connections)`,
    rows,
    notes,
  }
}

async function sizeOf(server: TestServer): Promise<number> {
  const site = await startOwnSite(server, { LOG: 'off' })
  try {
    const response = await fetch(site.url + page, { headers: { 'accept-encoding': encoding } })
    await response.arrayBuffer()
    return Number(response.headers.get('content-length'))
  } finally {
    await site.remove()
  }
}

/** Each with so many processes. Next alone has one. */
async function against(server: TestServer, processes: number): Promise<Row[]> {
  const many = processes === 1 ? 'one process' : `${processes} processes`
  const site = await startOwnSite(server, { LOG: 'off', WEB_CONCURRENCY: String(processes) })
  const logging = await startOwnSite(server, { LOG: 'json', WEB_CONCURRENCY: String(processes) })
  const address = site.url + page
  // Until each process has it.
  for (const url of [address, logging.url + page])
    for (let asked = 0; asked < 10 * processes; asked++)
      await fetch(url, { headers: { connection: 'close' } })
  const files = nginx ? await startNginx(address, encoding, processes) : undefined
  const plain = processes === 1 ? await startNext(site) : undefined
  try {
    const speeds = await compare(
      {
        site: address,
        logging: logging.url + page,
        ...(files && { nginx: files.url }),
        ...(plain && { next: plain.url + page }),
      },
      rounds,
      options,
    )
    const [ours, logged, its, next] = ['site', 'logging', 'nginx', 'next'].map((name) => speeds.get(name))
    if (!ours || !logged) return []
    const rows: Row[] = [
      { what: `the site, ${many}`, measured: told(ours) },
      {
        what: `the site, ${many}, writing its log`,
        measured: told(logged),
        ratio: `${times(logged.rate / ours.rate)} of without`,
      },
      ...(its
        ? [
            {
              what: `nginx, ${many}, the same bytes`,
              measured: told(its),
              ratio: times(ours.rate / its.rate),
              reach: '0.5 ×',
            },
          ]
        : []),
      ...(next
        ? [{ what: '`next start`', measured: told(next), ratio: times(ours.rate / next.rate), reach: '25 ×' }]
        : []),
    ]
    return rows
  } finally {
    await plain?.stop()
    await files?.stop()
    await logging.remove()
    await site.remove()
  }
}

const told = ({ rate, median }: { rate: number; median: number }) =>
  `${count(rate)}/s, median ${milliseconds(median)}`
