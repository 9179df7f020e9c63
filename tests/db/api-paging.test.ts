import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { seedEditor } from '#lib/auth/editor.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, trashCity } from '#lib/cities/mutations.ts'
import { changesSchema } from '#lib/directory/api/changes.ts'
import { nouns } from '#lib/directory/api/nouns.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { anyList, read, refused, walk } from '#tests/support/api.ts'
import { resetDatabase } from '#tests/support/database.ts'

const lists = nouns.map(({ name, parameters }) => ({ name, parameters }))

/** The orders that a list offers. */
const sortsOf = (parameters: z.ZodObject) =>
  z
    .looseObject({ properties: z.looseObject({ sort: z.object({ enum: z.array(z.string()) }) }) })
    .parse(z.toJSONSchema(parameters, { io: 'input' })).properties.sort.enum

describe.each(lists)('the pages of $name', ({ name, parameters }) => {
  test('have each thing once, in every order, forwards by number and by link', async () => {
    for (const sort of sortsOf(parameters)) {
      const { data } = await read(`/api/v1/${name}?sort=${sort}&size=100`, anyList)
      const all = data.map(({ id }) => id)
      const size = Math.max(1, Math.ceil(all.length / 4))
      expect(await walk(`/api/v1/${name}?sort=${sort}&size=${size}`), sort).toEqual(all)
      const second = all.slice(size, 2 * size)
      const byNumber = await read(`/api/v1/${name}?sort=${sort}&size=${size}&page=2`, anyList)
      expect(
        byNumber.data.map(({ id }) => id),
        sort,
      ).toEqual(second)
    }
  })
})

describe('the pages of cities', () => {
  beforeAll(resetDatabase)

  test.each(['name', 'country', 'population', 'id'])('lead back as they led on, by %s', async (sort) => {
    const pages: string[][] = []
    let page = await read(`/api/v1/cities?sort=${sort}&size=20`, anyList)
    for (;;) {
      pages.push(page.data.map(({ id }) => id ?? ''))
      if (page.links.next === null) break
      page = await read(page.links.next, anyList)
    }
    expect(pages.map((ids) => ids.length)).toEqual([20, 20, 20, 12])
    for (const expected of pages.slice(0, -1).reverse()) {
      page = await read(page.links.prev ?? '', anyList)
      expect(page.data.map(({ id }) => id)).toEqual(expected)
    }
    expect(page.links.prev).toBeNull()
    expect(page.page).toEqual({ number: 1, size: 20, total: 72 })
  })

  test('neither repeat nor skip what stays while other cities come and go', async () => {
    const before = await walk('/api/v1/cities?size=100')
    const going = ['al-fayhaa', 'athens', 'zadar'].map((slug) => seededRecordId(`city/${slug}`))
    let count = 0
    const seen = await walk('/api/v1/cities?size=7', async () => {
      const title = `Aa ${++count}`
      await createCity(seedEditor(), cityFields.parse({ title, slug: `aa-${count}`, kind: 'city' }))
      const gone = going.shift()
      if (gone) await trashCity(seedEditor(), gone, 1)
    })
    expect(new Set(seen).size).toBe(seen.length)
    const left = await walk('/api/v1/cities?size=100')
    expect(before.filter((id) => left.includes(id) && !seen.includes(id))).toEqual([])
  })
})

test('a page says how to go on with the filters kept', async () => {
  const { links } = await read('/api/v1/cities?country=ua&size=5', anyList)
  expect(links.self).toBe('http://directory.test/api/v1/cities?country=ua&size=5')
  expect(links.prev).toBeNull()
  expect(links.next).toMatch(
    /^http:\/\/directory\.test\/api\/v1\/cities\?country=ua&size=5&page=2&after=[\w-]+$/,
  )
})

test('a cursor from elsewhere is refused', async () => {
  const { links } = await read('/api/v1/cities?size=5', anyList)
  const cursor = new URL(links.next ?? '').searchParams.get('after')
  const forged = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url')
  for (const path of [
    `/api/v1/posts?after=${cursor}`,
    `/api/v1/cities?sort=population&after=${cursor}`,
    `/api/v1/cities?after=${cursor}&before=${cursor}`,
    '/api/v1/cities?after=nonsense',
    `/api/v1/cities?after=${forged(['cities name', 'A'])}`,
    `/api/v1/cities?after=${forged(['cities name', 'A', 7])}`,
    `/api/v1/cities?after=${forged(['cities name', 'A\0', 'b'])}`,
    `/api/v1/cities?after=${forged(['cities name', '\uD800', 'b'])}`,
    `/api/v1/cities?sort=population&after=${forged(['cities population', 1e300, 'A', 'b'])}`,
  ]) {
    expect((await refused(path)).status, path).toBe(400)
  }
})

describe('the changes', () => {
  beforeEach(resetDatabase)

  test('are told in order and once, however long the pages', async () => {
    const seqs: number[] = []
    for (let next: string | null = '/api/v1/changes?size=40'; next !== null; ) {
      const page: z.output<typeof changesSchema> = await read(next, changesSchema)
      seqs.push(...page.data.map(({ seq }) => seq))
      next = page.links.next
    }
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    const { page } = await read('/api/v1/changes?since=0&size=1', changesSchema)
    expect(page.total).toBe(seqs.length)
    expect(new Set(seqs).size).toBe(seqs.length)
  })

  test('after the last number are those that came since', async () => {
    const all = await read('/api/v1/changes?size=1', changesSchema)
    const last = all.page.total
    const { page, data } = await read(`/api/v1/changes?since=${last}`, changesSchema)
    expect([data, page.until, page.total]).toEqual([[], last, 0])
    await createCity(seedEditor(), cityFields.parse({ title: 'New', slug: 'new', kind: 'city' }))
    const news = await read(`/api/v1/changes?since=${page.until}`, changesSchema)
    expect(news.data).toMatchObject([
      { kind: 'city', status: 'published', related: false, url: 'http://directory.test/en/cities/new' },
    ])
    expect((await refused('/api/v1/changes?since=999999')).status).toBe(400)
  })
})
