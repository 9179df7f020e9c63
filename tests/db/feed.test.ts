import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { Feed } from '#lib/front/feed/feed.ts'
import type { Change } from '#lib/front/store/changes.ts'
import type { Mark } from '#lib/front/store/kept-page.ts'

const databaseUrl = () => process.env.DATABASE_URL ?? ''

interface Followed {
  feed: Feed
  changes: Change[]
  restarts: Mark[]
  connections: boolean[]
}

const open: Feed[] = []
afterEach(async () => {
  for (const feed of open.splice(0)) await feed.close()
})

async function follow(url = databaseUrl()): Promise<Followed> {
  const changes: Change[] = []
  const restarts: Mark[] = []
  const connections: boolean[] = []
  const feed = new Feed({
    databaseUrl: url,
    onChanges: (some) => changes.push(...some),
    onRestart: (mark) => restarts.push(mark),
    onConnection: (connected) => connections.push(connected),
  })
  open.push(feed)
  await feed.start()
  return { feed, changes, restarts, connections }
}

async function withClient<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** Cuts the connection by which the feed is followed, as a server that restarts does. */
const cut = () =>
  withClient((client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name LIKE '%feed' AND datname = current_database()`,
    ),
  )

const city = (slug: string) =>
  db.record.findUniqueOrThrow({
    where: { kind_slug: { kind: 'city', slug } },
    select: { id: true, version: true },
  })

async function edit(slug: string) {
  const { id, version } = await city(slug)
  await updateCity(seedEditor(), id, version, { population: 1_000 + version })
  return id
}

/** Milliseconds until it holds. */
async function until(holds: () => boolean): Promise<number> {
  const began = performance.now()
  while (!holds()) {
    if (performance.now() - began > 10_000) throw new Error('It never came to be.')
    await sleep(5)
  }
  return performance.now() - began
}

const tells = ({ changes }: Followed, id: string) =>
  changes.filter((change) => change.recordId === id && change.action === 'updated').length

describe('the change feed', () => {
  test('tells of an edit, once, to everyone who follows it', async () => {
    const [one, other] = await Promise.all([follow(), follow()])
    const id = await edit('banjul')
    await until(() => tells(one, id) > 0 && tells(other, id) > 0)
    await edit('tashkent')
    await until(() => one.feed.mark?.seq === other.feed.mark?.seq && one.changes.length > tells(one, id))
    expect([tells(one, id), tells(other, id)]).toEqual([1, 1])
    expect(one.restarts).toHaveLength(1)
  })

  test('tells what was saved while its connection was cut', async () => {
    const followed = await follow()
    await cut()
    const id = await edit('banjul')
    await until(() => tells(followed, id) > 0)
    expect(tells(followed, id)).toBe(1)
    expect(followed.connections).toEqual([true, false, true])
    expect(followed.restarts).toHaveLength(1)
  })

  test('tells in order, whatever the order in which saves ended', async () => {
    const followed = await follow()
    const slugs = (
      await db.record.findMany({
        where: { kind: 'city', status: 'published' },
        take: 12,
        orderBy: { id: 'asc' },
      })
    ).flatMap(({ slug }) => slug ?? [])
    const ids = await Promise.all(slugs.map(edit))
    await until(() => ids.every((id) => tells(followed, id) === 1))
    const order = followed.changes.map(({ seq }) => seq)
    expect(order).toEqual(order.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  test('does without notifications, should a pooler swallow them', async () => {
    const followed = await follow()
    await withClient((client) => client.query('ALTER TABLE "Change" DISABLE TRIGGER changes_wake_readers'))
    try {
      const id = await edit('banjul')
      await until(() => tells(followed, id) > 0)
    } finally {
      await withClient((client) => client.query('ALTER TABLE "Change" ENABLE TRIGGER changes_wake_readers'))
    }
  })

  test('begins anew when the database is an older state of itself', async () => {
    const followed = await follow()
    const { mark } = followed.feed
    await edit('banjul')
    await until(() => followed.feed.mark?.seq !== mark?.seq)
    // As after a restore: what was saved last is not there any more, and its numbers are given again.
    await withClient(async (client) => {
      await client.query('ALTER TABLE "Change" DISABLE TRIGGER USER')
      await client.query('DELETE FROM "Change" WHERE seq > $1', [String(mark?.seq)])
      await client.query('ALTER TABLE "Change" ENABLE TRIGGER USER')
      await client.query(`SELECT setval(pg_get_serial_sequence('"Change"', 'seq'), $1)`, [String(mark?.seq)])
    })
    await edit('tashkent')
    await until(() => followed.restarts.length === 2)
    const now = await db.change.findFirst({ orderBy: { seq: 'desc' } })
    expect(followed.feed.mark).toEqual({ seq: now?.seq, saveId: now?.saveId })
  })

  test('knows whether a page of then is still good', async () => {
    const { feed } = await follow()
    const [edited, other] = await Promise.all([city('banjul'), city('tashkent')])
    const mark = feed.mark ?? { seq: 0n, saveId: '' }
    const used = { records: [edited.id], ends: [], kinds: [] }
    expect(await feed.verify(mark, used)).toBe(true)
    await edit('banjul')
    expect(await feed.verify(mark, used)).toBe(false)
    expect(await feed.verify(mark, { ...used, records: [other.id] })).toBe(true)
    expect(await feed.verify(mark, { records: [], ends: [], kinds: ['city'] })).toBe(false)
    expect(await feed.verify(mark, { records: [], ends: [], kinds: ['topic'] })).toBe(true)
    // A mark of another database.
    expect(await feed.verify({ ...mark, saveId: 'another' }, { ...used, records: [other.id] })).toBe(false)
  })

  test('a database that is not there is asked again until it is', async () => {
    const followed = await follow('postgresql://nobody@127.0.0.1:1/none')
    expect(followed.feed.connected).toBe(false)
    expect(followed.feed.mark).toBeUndefined()
    expect(
      await followed.feed.verify({ seq: 1n, saveId: '' }, { records: [], ends: [], kinds: [] }),
    ).toBeUndefined()
    await sleep(300)
    expect(followed.connections).toEqual([false])
  })
})
