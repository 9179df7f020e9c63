// Pages that nobody has asked for yet, and one edit among pages that are kept.
import { withClient } from '#tests/support/databases.ts'
import { type OwnSite, startOwnSite } from '#tests/support/own-site.ts'
import type { TestServer } from '#tests/support/server.ts'
import { timeEach } from './percentiles.ts'
import { count, milliseconds, type Section } from './report.ts'

const edited = 'bukhara-region'

export async function benchMisses(server: TestServer): Promise<Section> {
  const site = await startOwnSite(server, { LOG: 'off' })
  try {
    // Whatever is only slow once.
    for (const path of ['/en', '/en/cities', '/en/cities/bukhara-region']) await ask(site, path)
    const slugs = await withClient(site.databaseUrl, async (client) => {
      const { rows } = await client.query<{ slug: string }>(
        `SELECT slug FROM "Record" WHERE kind = 'city' AND status = 'published' AND slug IS NOT NULL`,
      )
      return rows.map(({ slug }) => slug)
    })
    const misses = await timeEach(slugs, (slug) => ask(site, `/en/cities/${slug}`))
    const hits = await timeEach(slugs, (slug) => ask(site, `/en/cities/${slug}`))
    const pages = await visitAll(site)
    const before = await site.counter('store_total', 'forgotten')
    const took = await edit(site)
    const forgotten = (await site.counter('store_total', 'forgotten')) - before
    return {
      title: 'Pages of the seed',
      rows: [
        { what: `a city's page, not kept yet (${slugs.length} of them)`, measured: told(misses) },
        { what: 'the same, kept', measured: told(hits) },
        {
          what: 'one edit: pages forgotten',
          measured: `${forgotten} of ${count(pages)} kept`,
          reach: 'those that used the record, or list its kind',
        },
        {
          what: 'one edit: from the save to the page that shows it',
          measured: milliseconds(took),
          reach: '1 s',
        },
      ],
    }
  } finally {
    await site.remove()
  }
}

/** Follows every link from the first page on. How many pages are kept then. */
async function visitAll(site: OwnSite): Promise<number> {
  const known = new Set(['/en'])
  for (const path of known) {
    // Searches are not kept; combinations of filters are without number.
    const html = await (await fetch(site.url + path)).text()
    for (const [, link] of html.matchAll(/href="(\/en(?:\/[^"#?]*)?)"/g)) if (link) known.add(link)
  }
  return await site.counter('store', 'pages')
}

/** As any program would that writes to the database. Milliseconds until the page shows it. */
async function edit(site: OwnSite): Promise<number> {
  const population = 1_234_567
  return withClient(site.databaseUrl, async (client) => {
    await client.query('BEGIN')
    const { rows } = await client.query<{ id: string }>(
      `UPDATE "City" SET population = $2 WHERE id = (SELECT id FROM "Record" WHERE kind = 'city' AND slug = $1) RETURNING id`,
      [edited, population],
    )
    await client.query(
      `WITH save AS (INSERT INTO "Save" (id, door, "editorName") VALUES (gen_random_uuid(), 'admin', 'Bench') RETURNING id)
       INSERT INTO "Change" ("saveId", "recordId", kind, action) SELECT id, $1, 'city', 'updated' FROM save`,
      [rows[0]?.id],
    )
    await client.query('COMMIT')
    const began = performance.now()
    while (performance.now() - began < 20_000) {
      const html = await (await fetch(`${site.url}/en/cities/${edited}`)).text()
      if (html.includes('1,234,567')) return performance.now() - began
    }
    throw new Error('The edit does not show.')
  })
}

async function ask(site: OwnSite, path: string) {
  const response = await fetch(site.url + path)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
}

const told = ({ median, p95 }: { median: number; p95: number }) =>
  `median ${milliseconds(median)}, 95 % within ${milliseconds(p95)}`
