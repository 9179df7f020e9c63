import { beforeAll, describe, expect, test } from 'vitest'
import { GET } from '#app/id/[id]/route.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { seededRecordId } from '#lib/records/id.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

const ask = (id: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/id/${id}`, { headers }), { params: Promise.resolve({ id }) })

const city = (slug: string) => seededRecordId(`city/${slug}`)
const locationOf = async (id: string, headers = {}) => (await ask(id, headers)).headers.get('location')
const anyOf = async (kind: RecordKind) => (await db.record.findFirstOrThrow({ where: { kind } })).id

describe('a permanent address', () => {
  test('leads to the page, for this reader and this once', async () => {
    const response = await ask(city('nablus'))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/en/cities/nablus')
    expect(response.headers.get('vary')).toBe('Accept, Accept-Language')
    expect(await locationOf(city('nablus'), { accept: 'text/html', 'accept-language': 'xx' })).toBe(
      '/en/cities/nablus',
    )
  })

  test('of what has no page of its own leads to where it is shown', async () => {
    const membership = await db.membership.findFirstOrThrow({ where: { cityId: city('nablus') } })
    expect(await locationOf(membership.id)).toBe(`/en/cities/nablus#membership-${membership.id}`)
    const partnership = await anyOf('partnership')
    expect(await locationOf(partnership)).toMatch(new RegExp(`^/en/cities/.+#partnership-${partnership}$`))
    expect(await locationOf(await anyOf('contact'))).toMatch(/^\/en\/alliances\/.+#contact-/)
    expect(await locationOf(await anyOf('figure'))).toMatch(/^\/en\/(alliances|committees)\//)
  })

  test('leads to the same facts as data, for those who ask for data', async () => {
    expect(await locationOf(city('nablus'), { accept: 'application/json' })).toBe(
      `/api/v1/cities/${city('nablus')}`,
    )
    const response = await ask(city('nablus'), { accept: 'application/ld+json' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/ld+json')
    expect(await response.json()).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [{ name: 'Nablus', identifier: city('nablus'), memberOf: [{ roleName: 'Member' }] }],
    })
    expect((await ask(city('nablus'), { accept: 'text/turtle' })).status).toBe(406)
  })

  test('may be typed as it was read out', async () => {
    const response = await ask(city('nablus').toUpperCase())
    expect([response.status, response.headers.get('location')]).toEqual([308, `/id/${city('nablus')}`])
  })

  test.for(['', 'nablus', '0000000000', '00000000000', '0'.repeat(5000), '%00', '\0', "'--", '\ud800'])(
    'that nobody was given (%j) is not found',
    async (id) => {
      const response = await GET(new Request('http://localhost/id/x'), { params: Promise.resolve({ id }) })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    },
  )
})

describe('when the record is gone', () => {
  beforeAll(async () => {
    for (const slug of ['athens', 'ternopil', 'tashkent']) await trashCity(seedEditor(), city(slug), 1)
    const merge = (id: string, mergedIntoId: string) =>
      db.record.update({ where: { id }, data: { mergedIntoId } })
    await merge(city('athens'), city('ternopil'))
    await merge(city('ternopil'), city('nablus'))
    await db.record.update({ where: { id: city('tashkent') }, data: { status: 'removed' } })
  })

  test('into another one, its address leads to the last survivor, for good', async () => {
    for (const slug of ['athens', 'ternopil']) {
      const response = await ask(city(slug), { accept: 'application/json' })
      expect([response.status, response.headers.get('location')]).toEqual([308, `/id/${city('nablus')}`])
    }
  })

  test('because it was wrong, its address says so, in every form', async () => {
    for (const accept of ['text/html', 'application/json', 'application/ld+json'])
      expect((await ask(city('tashkent'), { accept })).status).toBe(410)
  })

  test('trashed or not yet published, it is not found, and nothing of it is told', async () => {
    const [tbilisi = ''] = (
      await db.record.findMany({
        where: { kind: 'city', status: 'published' },
        select: { id: true },
        take: 1,
      })
    ).map(({ id }) => id)
    await trashCity(seedEditor(), tbilisi, 1)
    const memberships = await db.membership.findMany({ where: { cityId: tbilisi }, select: { id: true } })
    for (const { id } of [{ id: tbilisi }, ...memberships]) {
      const response = await ask(id, { accept: 'application/ld+json' })
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({
        status: 404,
        detail: 'There is no page at this address.',
      })
    }
  })
})
