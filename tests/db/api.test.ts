import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { trashAlliance } from '#lib/alliances/mutations.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, trashCity, updateCity } from '#lib/cities/mutations.ts'
import { contactFields } from '#lib/contacts/fields.ts'
import { createContact } from '#lib/contacts/mutations.ts'
import { db } from '#lib/db/client.ts'
import { changesSchema, latestChange } from '#lib/directory/api/changes.ts'
import { listOf } from '#lib/directory/api/lists.ts'
import { cities } from '#lib/directory/api/nouns/cities.ts'
import { nouns, resources } from '#lib/directory/api/nouns.ts'
import { hitSchema } from '#lib/directory/api/search.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { anyList, ask, read, refused, walk } from '#tests/support/api.ts'
import { resetDatabase } from '#tests/support/database.ts'

const editor = seedEditor()

/** As the database has it of what was taken out for good. */
const removal = { status: 'removed', trashedAt: new Date() } as const

describe.each(resources.map(({ name, schema }) => ({ name, schema })))('$name', ({ name, schema }) => {
  test('are listed as described, and each is the same by itself', async () => {
    const { data, page } = await read(`/api/v1/${name}?size=100`, listOf(schema))
    expect(page).toEqual({ number: 1, size: 100, total: data.length })
    expect(data.length).toBeGreaterThan(0)
    for (const thing of data.slice(0, 2)) {
      const { id, slug, code } = z
        .looseObject({ id: z.string(), slug: z.string().nullable(), code: z.string() })
        .partial()
        .parse(thing)
      for (const key of [id, slug, code]) {
        if (key) expect(await read(`/api/v1/${name}/${key}`, schema)).toEqual(thing)
      }
    }
  })
})

test('a list holds what is published, as many as there are', async () => {
  for (const { name, kind } of nouns) {
    const { page } = await read(`/api/v1/${name}`, anyList)
    expect(page.total, name).toBe(await db.record.count({ where: { kind, status: 'published' } }))
  }
})

describe('a city', () => {
  test('carries the fields that were promised, and no others', async () => {
    const city = await read('/api/v1/cities/ternopil', cities.schema)
    expect(Object.keys(city)).toEqual([
      ...['id', 'slug', 'url', 'name', 'kind', 'country', 'location', 'names', 'memberships', 'topics'],
      'updatedAt',
    ])
    expect(city).toMatchObject({
      slug: 'ternopil',
      url: 'http://directory.test/en/cities/ternopil',
      country: { code: 'UA', name: 'Ukraine' },
      location: { lat: expect.closeTo(49.55, 1), lon: expect.closeTo(25.59, 1) },
      memberships: [
        {
          alliance: { slug: 'silk-road-urban-alliance', name: 'Silk Road Urban Alliance' },
          role: 'member',
          status: 'current',
          since: null,
          until: null,
          position: expect.any(Number),
          asListed: expect.stringContaining('Ternopil'),
          sources: [expect.objectContaining({ slug: 'srcic-silk-road-urban-alliance' })],
        },
      ],
    })
  })

  test('is called first by its English title, an official name', async () => {
    const { names } = z
      .looseObject({ names: z.array(z.unknown()) })
      .parse(await (await ask('/api/v1/cities/ternopil')).json())
    expect(names[0]).toEqual({ text: 'Ternopil', lang: 'en', kind: 'official' })
    expect(names).toContainEqual({ text: 'Тернопіль', lang: 'uk', kind: 'official' })
  })

  test.each([
    ['country=ua', 12],
    ['country=UA&kind=region', 2],
    ['alliance=silk-road-urban-alliance', 58],
    ['q=тернопіль', 2],
    ['q=ternop&sort=population', 2],
    ['topic=waste', 2],
    ['region=central-asia&kind=region', 4],
    ['alliance=no-such-alliance', 0],
  ])('is found by %s, as on the pages', async (query, count) => {
    expect((await read(`/api/v1/cities?${query}`, anyList)).page.total).toBe(count)
  })
})

test('what belongs to an alliance is found by its id as well as by its slug', async () => {
  const id = seededRecordId('alliance/silk-road-urban-alliance')
  for (const list of [
    'cities',
    'memberships',
    'organizations',
    'committees',
    'projects',
    'posts',
    'figures',
    'contacts',
  ]) {
    const bySlug = await walk(`/api/v1/${list}?alliance=silk-road-urban-alliance`)
    expect(await walk(`/api/v1/${list}?alliance=${id}`), list).toEqual(bySlug)
  }
})

test('search finds as the page does', async () => {
  const { data, page } = await read('/api/v1/search?q=тернопіль', listOf(hitSchema))
  expect(data.map(({ name }) => name)).toEqual(['Ternopil', 'Ternopil Oblast'])
  expect(data[0]?.match).toEqual({ kind: 'name', lang: 'uk', text: 'Тернопіль' })
  expect(page).toEqual({ number: 1, size: 20, total: 2 })
  expect((await read('/api/v1/search?q=%25', listOf(hitSchema))).data).toEqual([])
  const first = await read('/api/v1/search?q=cities&mentions=yes', listOf(hitSchema))
  const second = await read(first.links.next ?? '', listOf(hitSchema))
  expect(second.page).toEqual({ ...first.page, number: 2 })
  expect((await refused('/api/v1/search?q=cities&page=999')).status).toBe(404)
})

describe('the public reads', () => {
  beforeAll(resetDatabase)

  test('no draft, and not that there is one', async () => {
    const since = await latestChange()
    const fields = cityFields.parse({ title: 'Draftville', slug: 'draftville', kind: 'city' })
    await createCity(editor, fields)
    await db.record.update({
      where: { kind_slug: { kind: 'city', slug: 'draftville' } },
      data: { status: 'draft', publishedAt: null },
    })
    expect((await refused('/api/v1/cities/draftville')).status).toBe(404)
    expect((await read('/api/v1/cities?q=draftville', anyList)).page.total).toBe(0)
    const after = await read(`/api/v1/changes?since=${since}`, changesSchema)
    expect(after.data).toEqual([])
  })

  test('of what is trashed that it is gone, and no more', async () => {
    const id = seededRecordId('city/zadar')
    const since = await latestChange()
    await trashCity(editor, id, 1)
    expect((await refused('/api/v1/cities/zadar')).status).toBe(404)
    const { data } = await read(`/api/v1/changes?since=${since}`, changesSchema)
    expect(data.find((change) => change.id === id)).toEqual({
      seq: expect.any(Number),
      at: expect.any(String),
      kind: 'city',
      id,
      status: 'withdrawn',
      mergedInto: null,
      related: false,
      url: null,
      api: null,
    })
    expect(await walk('/api/v1/memberships?city=zadar')).toEqual([])
    for (const { name } of resources) {
      const text = await (await ask(`/api/v1/${name}?size=100`)).text()
      expect(text, name).not.toContain('"zadar"')
      expect(text, name).not.toContain('Seed')
    }
  })

  test('nothing of an alliance that is not published', async () => {
    await trashAlliance(editor, seededRecordId('alliance/silk-road-urban-alliance'), 1)
    for (const { name } of resources.filter(({ name }) => name !== 'sources' && name !== 'posts')) {
      const { data } = await read(`/api/v1/${name}?size=100`, anyList)
      // Sources keep their titles, which may be the alliance's name.
      const named = JSON.stringify(data).includes('"slug":"silk-road-urban-alliance"')
      expect(named, name).toBe(false)
    }
    expect((await read('/api/v1/contacts', anyList)).data).toEqual([])
    expect((await read('/api/v1/memberships?alliance=silk-road-urban-alliance', anyList)).page.total).toBe(0)
  })
})

describe('what has moved', () => {
  beforeAll(resetDatabase)

  test('is found under its new name, from its old one and for ever under its id', async () => {
    const id = seededRecordId('city/zadar')
    await updateCity(editor, id, 1, { slug: 'zadar-on-sea' })
    const answer = await ask('/api/v1/cities/zadar')
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/api/v1/cities/zadar-on-sea'])
    expect(await read(`/api/v1/cities/${id}`, anyList.or(cities.schema))).toHaveProperty(
      'slug',
      'zadar-on-sea',
    )
  })

  test('leads to the survivor of a merger; what was removed for good says so', async () => {
    const [merged, survivor, removed] = ['athens', 'nablus', 'koidu'].map((slug) =>
      seededRecordId(`city/${slug}`),
    )
    await db.record.update({ where: { id: merged }, data: { ...removal, mergedIntoId: survivor } })
    await db.record.update({ where: { id: removed }, data: removal })
    for (const key of ['athens', merged]) {
      expect((await ask(`/api/v1/cities/${key}`)).headers.get('location')).toBe('/api/v1/cities/nablus')
    }
    for (const key of ['koidu', removed]) expect((await refused(`/api/v1/cities/${key}`)).status).toBe(410)
  })
})

test('a contact is told as published, without the editors’ own title', async () => {
  const fields = contactFields.parse({
    title: 'SECRET title',
    slug: null,
    allianceId: seededRecordId('alliance/mcsr-cities-alliance'),
    role: 'Press office',
  })
  await createContact(editor, fields)
  const text = await (await ask('/api/v1/contacts?size=1&alliance=mcsr-cities-alliance')).text()
  expect(text).toContain('Press office')
  expect(text).not.toContain('SECRET')
  expect((await refused('/api/v1/contacts?sort=name')).status).toBe(400)
})
