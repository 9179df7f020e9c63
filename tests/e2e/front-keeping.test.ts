import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import { type Between, standBetween } from '#tests/support/database-between.ts'
import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  withClient,
} from '#tests/support/databases.ts'
import { type Instance, startInstance } from '#tests/support/instance.ts'
import { test } from '#tests/support/site.ts'

const { adminUrl, prefix, template } = inject('databases')
const name = databaseName(prefix)
const direct = databaseUrl(adminUrl, name)

let folder: string
let between: Between
/** Reaches the database by way of what stands between. */
let site: Instance

const ask = async (instance: Instance, path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${instance.url}${path}`, { redirect: 'manual', headers })
  const cache = response.headers.get('cache-status') ?? ''
  return {
    status: response.status,
    cache: cache.replace('directory; ', ''),
    html: await response.text(),
    response,
  }
}

/** Asks again and again. Answers how long after the beginning the request was sent that got what was wanted, in milliseconds. */
async function askUntil(
  instance: Instance,
  path: string,
  wanted: (answer: Awaited<ReturnType<typeof ask>>) => boolean,
): Promise<number> {
  const began = performance.now()
  for (;;) {
    const sent = performance.now()
    const answer = await ask(instance, path)
    if (wanted(answer)) return sent - began
    if (sent - began > 20_000) throw new Error(`${path} stays as it was: ${answer.status} ${answer.cache}`)
    await sleep(10)
  }
}

/** The lib/ of this process asks the shared site's database: so an edit is made as another program would, through the feed. */
async function edit(slug: string, population: number) {
  await withClient(direct, (client) => save(client, slug, population))
}

async function save(client: pg.Client, slug: string, population: number) {
  await client.query('BEGIN')
  const { rows } = await client.query(
    `UPDATE "City" SET population = $2 WHERE id = (SELECT id FROM "Record" WHERE kind = 'city' AND slug = $1) RETURNING id`,
    [slug, population],
  )
  await client.query(
    `WITH save AS (INSERT INTO "Save" (id, door, "editorName") VALUES (gen_random_uuid(), 'admin', 'Test') RETURNING id)
     INSERT INTO "Change" ("saveId", "recordId", kind, action) SELECT id, $1, 'city', 'updated' FROM save`,
    [rows[0]?.id],
  )
  await client.query('COMMIT')
}

/** The error pages are rendered ahead of being needed: then it is quiet. */
async function errorPagesOf(instance: Instance) {
  while ((await instance.counter('mirror_total', 'written')) < 4) await sleep(50)
}

const shows = (population: string) => (answer: { html: string }) => answer.html.includes(population)
const isKept = ({ cache }: { cache: string }) => cache === 'hit'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'city-alliances-keeping-'))
  await createDatabase(adminUrl, name, template)
  between = await standBetween(direct)
  site = await startInstance(between.url, join(folder, 'one'))
  await errorPagesOf(site)
}, 300_000)

afterAll(async () => {
  await site?.stop()
  await between?.close()
  await dropDatabase(adminUrl, name)
  await rm(folder, { recursive: true, force: true })
})

afterEach(async () => {
  between.restore()
  await askUntil(site, '/readyz', ({ status }) => status === 200)
})

/** The promise is one second, and a quiet machine keeps it; a busy one is given more, so that its load decides no test. */
const busy = 5_000

describe('a page that is kept', () => {
  test('is rendered once, however many ask for it at the same time', async () => {
    const before = await site.counter('renders_total', 'started')
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => ask(site, '/en/cities/bukhara-region')),
    )
    expect(new Set(answers.map(({ status, html }) => `${status} ${html.length}`)).size).toBe(1)
    expect(await site.counter('renders_total', 'started')).toBe(before + 1)
    expect(await ask(site, '/en/cities/bukhara-region')).toMatchObject({ status: 200, cache: 'hit' })
  })

  test('is answered to HEAD as to GET, and not at all to who has it', async () => {
    await ask(site, '/en/about')
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding }
      const { response } = await ask(site, '/en/about', headers)
      const head = await fetch(`${site.url}/en/about`, { method: 'HEAD', headers })
      for (const known of [
        'content-length',
        'content-type',
        'content-encoding',
        'etag',
        'vary',
        'cache-control',
      ])
        expect(head.headers.get(known)).toBe(response.headers.get(known))
      const etag = response.headers.get('etag') ?? ''
      for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await ask(site, '/en/about', { ...headers, 'if-none-match': tag })
        expect([again.status, again.html, again.response.headers.get('etag')]).toEqual([304, '', etag])
      }
      expect(await ask(site, '/en/about', { ...headers, 'if-none-match': '"other"' })).toMatchObject({
        status: 200,
      })
    }
  })

  test('has another entity tag in each encoding', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) =>
        (await ask(site, '/en/about', { 'accept-encoding': encoding })).response.headers.get('etag'),
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  test('is the same for all: nothing a reader sends reaches it', async () => {
    const { html } = await ask(site, '/en/cities/tashkent', {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'accept-language': 'zh',
      cookie: 'language=zh',
      rsc: '1',
      'next-router-prefetch': '1',
    })
    expect(html).toContain('</html>')
    expect(html).not.toContain('evil.example')
    expect((await ask(site, '/en/cities/tashkent')).html).toBe(html)
  })
})

describe('an edit', () => {
  test('shows on two instances within a second, while a page that did not use the record stays kept', async ({
    browser,
  }) => {
    const other = await startInstance(direct, join(folder, 'two'))
    try {
      for (const instance of [site, other]) {
        await ask(instance, '/en/cities/tashkent')
        await ask(instance, '/en/cities/bukhara-region')
      }
      await edit('tashkent', 3_111_222)
      const waited = await Promise.all(
        [site, other].map((instance) => askUntil(instance, '/en/cities/tashkent', shows('3,111,222'))),
      )
      for (const milliseconds of waited) expect(milliseconds).toBeLessThan(busy)
      for (const instance of [site, other]) {
        expect(await ask(instance, '/en/cities/bukhara-region')).toMatchObject({ cache: 'hit' })
        const page = await browser.newPage()
        await page.goto(`${instance.url}/en/cities/tashkent`)
        expect(await page.textContent('main')).toContain('3,111,222')
        await page.close()
      }
    } finally {
      await other.stop()
    }
  })

  test('made while the connection is cut is not missed', async () => {
    await ask(site, '/en/cities/tashkent')
    between.cut()
    await edit('tashkent', 3_222_333)
    await askUntil(site, '/en/cities/tashkent', shows('3,222,333'))
  })

  test('made while the database cannot be reached is not missed', async () => {
    await ask(site, '/en/cities/tashkent')
    between.stop()
    await edit('tashkent', 3_333_444)
    expect(await ask(site, '/en/cities/tashkent')).toMatchObject({ status: 200, cache: 'hit' })
    between.restore()
    await askUntil(site, '/en/cities/tashkent', shows('3,333,444'))
  })
})

describe('with the database', () => {
  test.for(['stop', 'freeze'] as const)(
    'gone (%s), what is kept is answered at once, the rest with a whole page',
    async (how) => {
      await ask(site, '/en/cities/tashkent')
      between[how]()
      const kept = await ask(site, '/en/cities/tashkent')
      expect(kept).toMatchObject({ status: 200, cache: 'hit' })
      const [failed, feed] = await Promise.all([
        ask(site, `/en/cities/${how === 'stop' ? 'banjul' : 'pag'}`),
        ask(site, '/feeds/news.atom', { accept: 'application/atom+xml' }),
      ])
      expect(feed.status).toBe(503)
      expect(Number(feed.response.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(feed.html).toContain('"status":503')
      expect(failed.status).toBe(500)
      expect(failed.html).toContain('</html>')
      expect(failed.response.headers.get('cache-control')).toBe('no-store')
      expect((await ask(site, '/readyz')).status).toBe(503)
      expect((await ask(site, '/livez')).status).toBe(200)
      between.restore()
      await askUntil(site, '/en/cities/banjul', ({ status }) => status === 200)
    },
  )

  test('frozen, a page that was to be rendered anew is served as it was, and says so', async () => {
    await ask(site, '/en/cities/tashkent')
    await ask(site, '/en/cities')
    await edit('tashkent', 3_444_555)
    // Both have used it: when the one is new, the other is forgotten.
    await askUntil(site, '/en/cities/tashkent', shows('3,444,555'))
    between.freeze()
    const { status, cache } = await ask(site, '/en/cities')
    expect(status).toBe(200)
    expect(cache).toMatch(/^hit; detail=stale-/)
    between.restore()
    await askUntil(site, '/en/cities', isKept)
  })
})

describe('a render', () => {
  test('that fails leaves the last good page, and says so in a header and in the log', async () => {
    await ask(site, '/en/cities/tashkent')
    await withClient(direct, async (client) => {
      await save(client, 'tashkent', 3_555_666)
      await client.query('ALTER TABLE "Name" RENAME TO "NameAway"')
      try {
        await askUntil(site, '/en/cities/tashkent', ({ cache }) => cache === 'hit; detail=stale-after-error')
        const { status, html } = await ask(site, '/en/cities/tashkent')
        expect(status).toBe(200)
        expect(html).not.toContain('3,555,666')
        await expect.poll(() => site.said()).toContain('/en/cities/tashkent cannot be rendered anew')
      } finally {
        await client.query('ALTER TABLE "NameAway" RENAME TO "Name"')
      }
    })
    await askUntil(site, '/en/cities/tashkent', shows('3,555,666'))
  })

  test('that does not end keeps nobody who can have the last good page', async () => {
    await ask(site, '/en/cities/tashkent')
    await withClient(direct, async (client) => {
      await save(client, 'tashkent', 3_666_777)
      await client.query('BEGIN')
      await client.query('LOCK TABLE "Name" IN ACCESS EXCLUSIVE MODE')
      await askUntil(site, '/en/cities/tashkent', ({ cache }) => cache === 'hit; detail=stale-while-waiting')
      expect(await ask(site, '/en/about')).toMatchObject({ status: 200 })
      await client.query('COMMIT')
    })
    await askUntil(site, '/en/cities/tashkent', shows('3,666,777'))
  })
})

describe('after a power cut', () => {
  test('what was kept is served with the database down, and held against it when it is back', async () => {
    const dataFolder = join(folder, 'cut')
    const first = await startInstance(between.url, dataFolder)
    await errorPagesOf(first)
    await ask(first, '/en/cities/tashkent')
    await ask(first, '/en/cities/bukhara-region')
    await expect.poll(() => first.counter('mirror_total', 'written')).toBe(6)
    await first.kill()
    await edit('tashkent', 3_777_888)
    between.stop()
    const second = await startInstance(between.url, dataFolder)
    try {
      for (const path of ['/en/cities/tashkent', '/en/cities/bukhara-region'])
        expect(await ask(second, path)).toMatchObject({ status: 200, cache: 'hit; detail=unverified' })
      expect((await ask(second, '/readyz')).status).toBe(503)
      expect((await ask(second, '/en/nothing-here')).status).toBe(404)
      expect((await ask(second, '/en/nothing-here')).html).toContain('</html>')
      between.restore()
      await askUntil(second, '/en/cities/tashkent', shows('3,777,888'))
      expect(await ask(second, '/en/cities/bukhara-region')).toMatchObject({ status: 200, cache: 'hit' })
    } finally {
      await second.stop()
    }
  })

  test('files that were cut short are rendered anew, and a folder that cannot be written is done without', async () => {
    // What the power cut left.
    const dataFolder = join(folder, 'cut')
    const pages = join(dataFolder, 'pages')
    const files = (await readdir(pages, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    )
    expect(files.length).toBeGreaterThan(1)
    for (const { parentPath, name } of files) await truncate(join(parentPath, name), 200)
    const damaged = await startInstance(direct, dataFolder)
    expect(await ask(damaged, '/en/cities/tashkent')).toMatchObject({
      status: 200,
      cache: 'fwd=uri-miss; stored',
    })
    await damaged.stop()

    await rm(pages, { recursive: true })
    await writeFile(pages, 'In the way.')
    const without = await startInstance(direct, dataFolder)
    expect(await ask(without, '/en/cities/tashkent')).toMatchObject({
      status: 200,
      cache: 'fwd=uri-miss; stored',
    })
    expect(await ask(without, '/en/cities/tashkent')).toMatchObject({ status: 200, cache: 'hit' })
    await expect.poll(() => without.said()).toContain('Pages are not kept on disk')
    await without.stop()
  })
})

/** Starts a command with a disk of its own at a folder. Where the machine does not allow that, nothing can be tried. */
const withDisk = (disk: string, place: string) => [
  ...['unshare', '--map-root-user', '--mount', 'sh', '-c'],
  ...[`mount -t tmpfs -o ${disk} none "$0" && exec "$@"`, place],
]
const [unshare = '', ...tried] = [...withDisk('size=100k', tmpdir()), 'true']

describe.skipIf(spawnSync(unshare, tried).status !== 0)('a disk that', () => {
  test.for([
    ['is full', 'size=100k', 'ENOSPC'],
    ['may only be read', 'ro', 'EROFS'],
  ] as const)('%s is done without', async ([_what, disk, reason]) => {
    const dataFolder = await mkdtemp(join(folder, 'disk-'))
    const pages = join(dataFolder, 'pages')
    await mkdir(pages)
    const instance = await startInstance(direct, dataFolder, {}, withDisk(disk, pages))
    const { html } = await ask(instance, '/en/cities')
    const links = html.matchAll(/href="(\/en\/cities\/[^"?]+)"/g)
    const paths = [...new Set([...links].map(([, path]) => path ?? ''))].slice(0, 10)
    expect(paths).toHaveLength(10)
    for (const path of paths) expect(await ask(instance, path)).toMatchObject({ status: 200 })
    for (const path of paths) expect(await ask(instance, path)).toMatchObject({ status: 200, cache: 'hit' })
    await expect.poll(() => instance.said()).toContain(`Pages are not kept on disk (${reason}`)
    expect((await ask(instance, '/readyz')).status).toBe(200)
    expect(await instance.stop()).toMatchObject({ code: 0 })
  })
})
