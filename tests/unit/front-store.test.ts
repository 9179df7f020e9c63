import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Answer, lasting } from '#lib/front/http/respond.ts'
import type { Change } from '#lib/front/store/changes.ts'
import { type KeptPage, type Mark, sizeOf, type Used } from '#lib/front/store/kept-page.ts'
import { Mirror, versionFolder } from '#lib/front/store/mirror.ts'
import { decodePage, encodePage } from '#lib/front/store/page-file.ts'
import { type Feed, PageStore } from '#lib/front/store/page-store.ts'

const used = (some: Partial<Used> = {}): Used => ({ records: ['0123456789'], ends: [], kinds: [], ...some })

const page = (address: string, some: Partial<KeptPage> = {}): KeptPage => ({
  address,
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  bodies: { identity: Buffer.from(`<p>${address}`), gzip: Buffer.from('gz'), br: Buffer.from('b') },
  etag: 'abc',
  used: used(),
  mark: { seq: 5n, saveId: 'five' },
  renderedAt: 1_700_000_000_000,
  ...some,
})

const change = (seq: bigint, some: Partial<Change> = {}): Change => ({
  seq,
  recordId: '0123456789',
  kind: 'city',
  action: 'updated',
  ...some,
})

let folder: string
let trouble: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'city-alliances-mirror-'))
  trouble = []
})
afterEach(async () => {
  for (const mirror of mirrors.splice(0)) await mirror.close()
  await rm(folder, { recursive: true, force: true })
})

const mirrors: Mirror[] = []

function mirrorOf(version = 'one', maxBytes = 1_000_000) {
  const mirror = new Mirror({ folder, version, maxBytes, onTrouble: (sentence) => trouble.push(sentence) })
  mirrors.push(mirror)
  return mirror
}

/** A feed that knows what it is told here. */
class KnownFeed implements Feed {
  mark: Mark | undefined = { seq: 5n, saveId: 'five' }
  same: boolean | undefined = true
  asked: [Mark, Used][] = []
  async verify(mark: Mark, used: Used) {
    this.asked.push([mark, used])
    return this.same
  }
}

function storeOf(mirror = mirrorOf(), feed = new KnownFeed(), maxBytes = 1_000_000) {
  const store = new PageStore<string>({ maxBytes, mirror, feed, prepare: ({ address }) => `sent ${address}` })
  if (feed.mark) store.restart(feed.mark)
  return { store, feed, mirror }
}

describe('the file of a page', () => {
  test('holds the page', () => {
    expect(decodePage(encodePage(page('/en'), 'one'), 'one')).toEqual(page('/en'))
  })

  test('that is cut short, anywhere, is no page', () => {
    const file = encodePage(page('/en'), 'one')
    for (let length = 0; length < file.length; length++)
      expect(decodePage(file.subarray(0, length), 'one')).toBeUndefined()
  })

  test('in which one byte is another is no page', () => {
    for (const at of [0, 31, 32, 80, -1]) {
      const file = encodePage(page('/en'), 'one')
      const place = at < 0 ? file.length + at : at
      file[place] = (file[place] ?? 0) ^ 1
      expect(decodePage(file, 'one')).toBeUndefined()
    }
  })

  test('of another version is no page', () => {
    expect(decodePage(encodePage(page('/en'), 'one'), 'two')).toBeUndefined()
  })
})

describe('the mirror', () => {
  test('gives back what it was given, at once and after a restart', async () => {
    const mirror = mirrorOf()
    mirror.write(page('/en'))
    expect(await mirror.read('/en')).toEqual(page('/en'))
    await mirror.close()
    expect(await mirrorOf().read('/en')).toEqual(page('/en'))
    expect(await mirrorOf().read('/fr')).toBeUndefined()
  })

  test('takes a damaged file for none, and removes it', async () => {
    const mirror = mirrorOf()
    mirror.write(page('/en'))
    await mirror.close()
    const [name = ''] = await readdir(versionFolder(folder, 'one'))
    const file = join(versionFolder(folder, 'one'), name)
    await truncate(file, 100)
    expect(await mirrorOf().read('/en')).toBeUndefined()
    await expect(readFile(file)).rejects.toThrow('ENOENT')
  })

  test('takes the file of another address for none', async () => {
    const mirror = mirrorOf()
    mirror.write(page('/en'))
    await mirror.close()
    const within = versionFolder(folder, 'one')
    const [name = ''] = await readdir(within)
    await writeFile(join(within, name), encodePage(page('/fr'), 'one'))
    expect(await mirrorOf().read('/en')).toBeUndefined()
  })

  test('removes the pages of other versions', async () => {
    const old = mirrorOf('old')
    old.write(page('/en'))
    await old.close()
    const mirror = mirrorOf('new')
    await mirror.survey()
    expect(await readdir(folder)).toHaveLength(1)
    expect(await mirror.read('/en')).toBeUndefined()
  })

  test('stays within its bytes, whatever is asked for, also those another process has written', async () => {
    const mirror = mirrorOf('one', 20_000)
    for (let index = 0; index < 300; index++) mirror.write(page(`/en/${index % 150}`))
    await mirror.close()
    expect(mirror.counters.bytes).toBeLessThanOrEqual(20_000)
    const small = mirrorOf('one', 5_000)
    await small.survey()
    const files = await readdir(versionFolder(folder, 'one'))
    const sizes = await Promise.all(
      files.map((name) => readFile(join(versionFolder(folder, 'one'), name)).then(({ length }) => length)),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000)
    expect(files.length).toBeGreaterThan(2)
  })

  test('that cannot be written says so once, and everything else goes on', async () => {
    // In the way of its folder lies a file: root may write anywhere, so rights alone would not do.
    await rm(folder, { recursive: true })
    await writeFile(folder, '')
    const { store, mirror } = storeOf()
    await mirror.survey()
    expect(store.put(page('/en'), store.generation)).toBe(true)
    store.put(page('/en/cities'), store.generation)
    await mirror.close()
    expect(trouble).toEqual([expect.stringContaining('Pages are not kept on disk')])
    expect(store.get('/en')?.standing).toBe('fresh')
    expect(await store.load('/en/cities')).toMatchObject({ standing: 'fresh' })
  })
})

describe('the store', () => {
  test('forgets the pages that used what was changed, and no other', () => {
    const { store } = storeOf()
    store.put(page('/en/cities/a'), store.generation)
    store.put(page('/en/cities/b', { used: used({ records: ['bbbbbbbbbb'] }) }), store.generation)
    store.put(page('/en/cities', { used: used({ records: [], kinds: ['city'] }) }), store.generation)
    store.put(page('/en/topics', { used: used({ records: [], kinds: ['topic'] }) }), store.generation)
    expect(store.forget([change(6n)])).toBe(2)
    const standings = ['/en/cities/a', '/en/cities/b', '/en/cities', '/en/topics'].map(
      (address) => store.get(address)?.standing,
    )
    expect(standings).toEqual(['forgotten', 'fresh', 'forgotten', 'fresh'])
  })

  test('a change to what refers to a record is told only to pages that show what refers to it', () => {
    const { store } = storeOf()
    store.put(page('/en/alliances/a', { used: used({ ends: ['0123456789'] }) }), store.generation)
    store.put(page('/en/cities/with-a-link-to-a'), store.generation)
    store.put(page('/en/cities', { used: used({ records: [], kinds: ['city'] }) }), store.generation)
    expect(store.forget([change(6n, { action: null })])).toBe(1)
    expect(store.get('/en/alliances/a')?.standing).toBe('forgotten')
  })

  test('does not keep a page that used what was changed while it was rendered', () => {
    const { store } = storeOf()
    store.forget([change(6n)])
    expect(store.put(page('/en'), store.generation)).toBe(false)
    expect(store.get('/en')).toBeUndefined()
    expect(store.put(page('/en', { mark: { seq: 6n, saveId: 'six' } }), store.generation)).toBe(true)
    expect(store.put(page('/fr', { used: used({ records: ['bbbbbbbbbb'] }) }), store.generation)).toBe(true)
  })

  test('does not keep a page that was begun before the feed began anew', () => {
    const { store } = storeOf()
    const { generation } = store
    store.restart({ seq: 3n, saveId: 'three' })
    expect(store.put(page('/en'), generation)).toBe(false)
  })

  test('keeps nothing while nobody knows where the feed stands', () => {
    const feed = new KnownFeed()
    feed.mark = undefined
    const { store } = storeOf(mirrorOf(), feed)
    expect(store.put(page('/en'), store.generation)).toBe(false)
  })

  test('keeps a page that has used nothing whatever the feed says', async () => {
    const feed = new KnownFeed()
    feed.mark = undefined
    const mirror = mirrorOf()
    const { store } = storeOf(mirror, feed)
    const about = page('/en/about', { used: used({ records: [] }) })
    expect(store.put(about, -1)).toBe(true)
    store.restart({ seq: 9n, saveId: 'nine' })
    expect(store.get('/en/about')?.standing).toBe('fresh')
    await mirror.close()
    expect((await storeOf(mirrorOf(), feed).store.load('/en/about'))?.standing).toBe('fresh')
    expect(feed.asked).toEqual([])
  })

  test('stays within its bytes', () => {
    const { store } = storeOf(mirrorOf(), new KnownFeed(), 80_000)
    for (let index = 0; index < 1_000; index++) store.put(page(`/en/${index}`), store.generation)
    expect(store.size.bytes).toBeLessThanOrEqual(80_000)
    expect(store.size.pages).toBeGreaterThan(3)
    expect(store.counters.evicted).toBe(1_000 - store.size.pages)
  })

  test('asks the feed whether a page from disk is still good', async () => {
    const before = storeOf()
    before.store.put(page('/en'), before.store.generation)
    await before.mirror.close()

    for (const [same, standing] of [
      [true, 'fresh'],
      [false, 'forgotten'],
      [undefined, 'unverified'],
    ] as const) {
      const { store, feed } = storeOf()
      feed.same = same
      feed.mark = { seq: 9n, saveId: 'nine' }
      store.restart(feed.mark)
      const loaded = await Promise.all([store.load('/en'), store.load('/en')])
      expect(loaded.map((entry) => entry?.standing)).toEqual([standing, standing])
      expect(feed.asked).toEqual([[page('/en').mark, page('/en').used]])
    }
  })

  test('a change that comes while the feed is asked is not overlooked', async () => {
    const before = storeOf()
    before.store.put(page('/en'), before.store.generation)
    await before.mirror.close()
    const feed = new KnownFeed()
    const { store } = storeOf(mirrorOf(), feed)
    feed.verify = async () => {
      store.forget([change(6n)])
      feed.mark = { seq: 6n, saveId: 'six' }
      return true
    }
    expect((await store.load('/en'))?.standing).toBe('forgotten')
  })

  test('what could not be verified is, as soon as the feed answers', async () => {
    const before = storeOf()
    before.store.put(page('/en'), before.store.generation)
    await before.mirror.close()
    const { store, feed } = storeOf()
    feed.same = undefined
    expect((await store.load('/en'))?.standing).toBe('unverified')
    feed.same = true
    expect((await store.load('/en'))?.standing).toBe('fresh')
  })

  test('when the feed begins anew, every page is held against it again', async () => {
    const { store, feed } = storeOf()
    store.put(page('/en'), store.generation)
    feed.mark = { seq: 3n, saveId: 'three' }
    feed.same = false
    store.restart(feed.mark)
    expect(store.get('/en')?.standing).toBe('unverified')
    expect((await store.load('/en'))?.standing).toBe('forgotten')
  })
})

test('what is kept keeps nothing but itself in memory', async () => {
  const feed = new KnownFeed()
  const store = new PageStore({ maxBytes: 1_000_000, mirror: mirrorOf(), feed, prepare: (kept) => kept })
  store.restart({ seq: 5n, saveId: 'five' })
  // Small, and so cut from a slab that it shares with others.
  const body = Buffer.from('<p>A small page')
  expect(body.buffer.byteLength).toBeGreaterThan(body.length)
  store.put(page('/en', { bodies: { identity: body, gzip: body, br: body } }), store.generation)
  for (const kept of Object.values(store.get('/en')?.page.bodies ?? {}))
    expect([kept.toString(), kept.buffer.byteLength]).toEqual([body.toString(), body.length])
})

test('what is counted of a page is not less than what serving it to everybody leaves in memory', () => {
  const bodies = {
    identity: Buffer.alloc(4_000_000),
    gzip: Buffer.alloc(1_000_000),
    br: Buffer.alloc(800_000),
  }
  const ends = Array.from({ length: 1_000 }, (_, index) => String(index))
  const kept = page('/en', { bodies, used: used({ ends }) })
  const answer = new Answer(kept, lasting)
  const before = process.memoryUsage().arrayBuffers
  for (const encoding of ['br', 'gzip', 'identity']) {
    for (const known of ['"other"', '*']) {
      for (const secure of [true, false]) {
        const request = new IncomingMessage(new Socket())
        Object.assign(request.headers, { 'accept-encoding': encoding, 'if-none-match': known })
        request.method = 'GET'
        answer.send(request, new ServerResponse(request), secure, 'hit')
      }
    }
  }
  const held = process.memoryUsage().arrayBuffers - before
  expect(held).toBeGreaterThan(2 * bodies.br.length)
  expect(5_800_000 + held).toBeLessThanOrEqual(sizeOf(kept) - 60 * ends.length)
})
