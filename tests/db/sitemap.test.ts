import { describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { sitemapIndex, sitemapPart } from '#lib/directory/sitemap/sitemap.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost } from '#lib/posts/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { trashTopic } from '#lib/topics/mutations.ts'
import { resetDatabase } from '#tests/support/database.ts'

const origin = 'https://directory.example.org'

async function read(pieces: AsyncGenerator<string> | null): Promise<Map<string, string | undefined> | null> {
  if (!pieces) return null
  let xml = ''
  for await (const piece of pieces) xml += piece
  const entries = xml.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)
  const found = [...entries].map(([, address = '', changed]) => [address, changed] as const)
  expect(new Set(found.map(([address]) => address)).size, 'addresses that stand there twice').toBe(
    found.length,
  )
  return new Map(found)
}

const index = async (addresses = 50_000) =>
  (await read(await sitemapIndex({ origin, addresses }))) ?? new Map()
const part = async (file: string, addresses = 50_000) => read(await sitemapPart(file, { origin, addresses }))
const fileOf = (address: string) => address.slice(`${origin}/sitemaps/`.length)

/** All addresses of all parts. */
async function everything(addresses: number) {
  const all = new Map<string, string | undefined>()
  for (const address of (await index(addresses)).keys()) {
    const entries = (await part(fileOf(address), addresses)) ?? new Map()
    expect(entries.size, address).toBeGreaterThan(0)
    expect(entries.size, address).toBeLessThanOrEqual(addresses)
    for (const [page, changed] of entries) {
      expect(all.has(page), `${page} stands in two parts`).toBe(false)
      all.set(page, changed)
    }
  }
  return all
}

describe('the sitemap', () => {
  test('is the same whatever the size of its parts', async () => {
    const whole = await everything(50_000)
    expect(whole.size).toBeGreaterThan(200)
    expect(await everything(7)).toEqual(whole)
  })

  test('has no part that its index does not name', async () => {
    for (const file of ['cities-2.xml', 'cities-0.xml', 'pages-2.xml', 'cities.xml', 'memberships-1.xml', ''])
      expect(await part(file), file).toBeNull()
    expect(await part('constructor-1.xml')).toBeNull()
    expect(await part('cities-1.xml')).not.toBeNull()
  })

  test('lists the members of an alliance that has some, and no list that is empty', async () => {
    const pages = (await part('pages-1.xml')) ?? new Map()
    expect([...pages.keys()]).toContain(`${origin}/en/cities?alliance=silk-road-urban-alliance`)
    expect([...pages.keys()].join()).not.toContain('alliance=china-international')
    expect([...pages.keys()]).toContain(`${origin}/en/countries/ua`)
    expect([...pages.keys()]).not.toContain(`${origin}/en/countries/de`)
  })

  test('tells a page changed when something it shows did, and leaves out what was trashed', async () => {
    const before = await everything(50_000)
    const nablus = `${origin}/en/cities/nablus`
    const fields = postFields.parse({
      title: 'A post about Nablus',
      slug: 'a-post-about-nablus',
      type: 'news',
      language: 'en',
      summary: 'Something happened in Nablus.',
      subjectIds: [seededRecordId('city/nablus')],
    })
    expect(await createPost(seedEditor(), fields)).toHaveProperty('created')
    await trashTopic(seedEditor(), seededRecordId('topic/waste'), 1)
    const after = await everything(50_000)
    expect(String(after.get(nablus)) > String(before.get(nablus))).toBe(true)
    expect(after.get(`${origin}/en/cities/athens`)).toBe(before.get(`${origin}/en/cities/athens`))
    expect(after.has(`${origin}/en/news/a-post-about-nablus`)).toBe(true)
    expect(before.has(`${origin}/en/topics/waste`)).toBe(true)
    expect(after.has(`${origin}/en/topics/waste`)).toBe(false)
    const parts = await index()
    expect(String(parts.get(`${origin}/sitemaps/cities-1.xml`)) > String(before.get(nablus))).toBe(true)
    await resetDatabase()
  })

  test('holds 60,000 records of one kind, each once', { timeout: 120_000 }, async () => {
    const had = await db.record.count({ where: { kind: 'topic', status: 'published' } })
    await db.$executeRaw`
      INSERT INTO "Record" (id, kind, slug, title)
      SELECT lpad(to_hex(n), 10, '0'), 'topic', 'generated-' || n, 'Generated ' || n
      FROM generate_series(1, 60000) n`
    const parts = [...(await index()).keys()].filter((address) => address.includes('/topics-'))
    expect(parts.map(fileOf)).toEqual(['topics-1.xml', 'topics-2.xml'])
    const [first, second] = await Promise.all(parts.map((address) => part(fileOf(address))))
    expect(first?.size).toBe(50_000)
    expect(second?.size).toBe(10_000 + had)
    expect(new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]).size).toBe(60_000 + had)
  })
})
