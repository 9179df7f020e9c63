// The secretariat's lists with as many cities as a large directory may have, and as many saves.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  withClient,
} from '#tests/support/databases.ts'
import { startOwnSite } from '#tests/support/own-site.ts'
import type { TestServer } from '#tests/support/server.ts'
import type { Work } from './database-work.ts'
import { loadPlaces } from './places.ts'
import { count, milliseconds, type Row, type Section } from './report.ts'

const cities = 10_000
const saves = 3_000

export async function benchAdminLists(server: TestServer): Promise<Section> {
  const template = databaseName(server.prefix)
  await createDatabase(server.adminUrl, template, server.template)
  try {
    const url = databaseUrl(server.adminUrl, template)
    await loadPlaces(url, cities)
    await loadSaves(url)
    const site = await startOwnSite({ ...server, template }, { LOG: 'off' })
    try {
      const work = await pageTimes(site.url, site.databaseUrl)
      return {
        title: `Whole pages of the secretariat, ${count(cities)} cities, ${count(saves)} saves`,
        rows: work.map(pageRow),
      }
    } finally {
      await site.remove()
    }
  } finally {
    await dropDatabase(server.adminUrl, template)
  }
}

/** Each of three cities, by one of ten people. */
async function loadSaves(url: string) {
  await withClient(url, async (client) => {
    await client.query(
      `WITH place AS (SELECT id, row_number() OVER (ORDER BY id) AS number FROM "Record" WHERE kind = 'city' AND version = 1
         AND NOT EXISTS (SELECT FROM "Revision" v WHERE v."recordId" = "Record".id)),
       save AS (
         INSERT INTO "Save" (id, door, at, "editorId", "editorName")
         SELECT 'bench-' || number, 'admin', now() - number * interval '1 minute', 'bench-' || number % 10, 'Bench ' || number % 10
         FROM generate_series(1, $1::int) AS number
       )
       INSERT INTO "Revision" ("recordId", version, "saveId", action, status, snapshot)
       SELECT id, 1, 'bench-' || (number + 2) / 3, 'created', 'published', '{}' FROM place WHERE number <= 3 * $1::int`,
      [saves],
    )
    await client.query('VACUUM ANALYZE')
  })
}

async function pageTimes(siteUrl: string, url: string): Promise<Work[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/bench/admin-work.ts', siteUrl], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url },
    maxBuffer: 10_000_000,
  })
  return JSON.parse(stdout)
}

const pageRow = ({ name, ours, bare }: Work): Row => ({
  what: name,
  measured: `median ${milliseconds(ours.median)}, 95 % within ${milliseconds(ours.p95)}; bare SQL ${milliseconds(bare.median)}`,
  reach: '300 ms',
})
