import { createHash } from 'node:crypto'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { nouns } from '#lib/directory/api/nouns.ts'
import { answerData } from '#lib/directory/snapshots/answer.ts'
import { filesToMake } from '#lib/directory/snapshots/files.ts'
import { makeSnapshot } from '#lib/directory/snapshots/make.ts'
import { listSnapshots } from '#lib/directory/snapshots/queries.ts'
import { keptDays, makeRoom } from '#lib/directory/snapshots/room.ts'

const get = (path: string, headers: Record<string, string> = {}) =>
  answerData(new Request(`http://directory.test/data/${path}`, { headers }), path.split('/'))

const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

const day = (date: string) => new Date(`${date}T09:00:00Z`)

describe('a snapshot', async () => {
  const made = await makeSnapshot(day('2026-03-01'))
  const [snapshot] = await listSnapshots()

  test('has every table, every list and the graph, but no contacts', () => {
    expect(made).toEqual({ made: '2026-03-01', files: snapshot?.files.length })
    const names = snapshot?.files.map(({ name }) => name) ?? []
    for (const { name, columns } of nouns) {
      const expected = name === 'contacts' ? [] : columns ? ['csv', 'xlsx', 'json'] : ['json']
      for (const ending of ['csv', 'xlsx', 'json'])
        expect(names.includes(`${name}.${ending}`), `${name}.${ending}`).toBe(expected.includes(ending))
    }
    for (const name of ['cities.geojson', 'graph.jsonld', 'graph.nt', 'codebook.csv', 'checksums.sha256'])
      expect(names).toContain(name)
  })

  test('gives out each file as it was made, with a checksum that holds', async () => {
    const sums = (await bytes(await get('2026-03-01/checksums.sha256'))).toString()
    for (const { name, size, sha256: sum, type } of snapshot?.files ?? []) {
      const answer = await get(`2026-03-01/${name}`)
      expect(answer.headers.get('content-type')).toBe(type)
      const content = await bytes(answer)
      expect([name, content.length, sha256(content)]).toEqual([name, size, sum])
      if (name !== 'checksums.sha256') expect(sums).toContain(`${sum}  ${name}\n`)
    }
  })

  test('may be kept for ever by whoever has it', async () => {
    const { headers } = await get('2026-03-01/cities.csv')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const known = { 'if-none-match': headers.get('etag') ?? '' }
    expect((await get('2026-03-01/cities.csv', known)).status).toBe(304)
  })

  test('is not made twice for one day, nor where nothing has changed', async () => {
    expect(await makeSnapshot(day('2026-03-01'))).toEqual({ there: '2026-03-01' })
    expect(await makeSnapshot(day('2026-03-02'))).toEqual({ unchanged: '2026-03-01' })
    await createCity(seedEditor(), cityFields.parse({ title: 'Later', slug: 'later', kind: 'city' }))
    const few = filesToMake('http://directory.test').filter(({ name }) => name === 'cities.csv')
    const both = await Promise.all([
      makeSnapshot(day('2026-03-03'), few),
      makeSnapshot(day('2026-03-03'), few),
    ])
    expect(both.filter((one) => 'made' in one)).toHaveLength(1)
    expect((await listSnapshots()).map(({ date }) => date)).toEqual(['2026-03-03', '2026-03-01'])
    expect(await db.snapshot.count()).toBe(2)
    expect((await bytes(await get('2026-03-01/cities.csv'))).toString()).not.toContain('Later')
    expect((await bytes(await get('2026-03-03/cities.csv'))).toString()).toContain('Later')
    const latest = await get('latest/cities.csv')
    expect([latest.status, latest.headers.get('location')]).toEqual([307, '/data/2026-03-03/cities.csv'])
    for (const name of ['no.csv', '北.csv', '💩', '\0', '\r\nX:1'])
      expect((await answerData(new Request('http://directory.test/data'), ['latest', name])).status).toBe(404)
  }, 90_000)

  test.for([
    '2026-03-04/cities.csv',
    '2026-02-31/cities.csv',
    '2026-03-01/contacts.json',
    '2026-03-01/villages.csv',
    '2026-03-01/..%2Fcities.csv',
    'yesterday/cities.csv',
    '2026-03-01/cities.csv/more',
  ])('is not at /data/%s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('is described for portals, in a form that other programs read', async () => {
    const answer = await get('catalog.jsonld')
    expect(answer.headers.get('content-type')).toBe('application/ld+json')
    const catalog: object = JSON.parse(await answer.text())
    const triples = String(await jsonld.toRDF(catalog, { format: 'application/n-quads' }))
    const subjects = (type: string) =>
      triples.matchAll(new RegExp(`^(<[^>]+>) <[^>]+#type> <http://www.w3.org/ns/dcat#${type}> \\.$`, 'gm'))
    const of = (type: string) => [...subjects(type)].map(([, subject = '']) => subject)
    expect(of('Catalog')).toHaveLength(1)
    expect(of('Dataset')).toHaveLength(3)
    for (const subject of of('Distribution')) {
      for (const property of ['dcat#accessURL', 'dcat#downloadURL', 'dcat#mediaType', 'terms/license'])
        expect(triples, subject).toMatch(new RegExp(`^${RegExp.escape(subject)} <[^>]+${property}> <`, 'm'))
    }
    for (const { sha256: sum } of snapshot?.files ?? []) expect(triples).toContain(`"${sum}"`)
    for (const type of ['Catalog', 'Dataset']) {
      for (const subject of of(type)) {
        for (const property of ['title', 'description', 'publisher', 'license'])
          expect(triples).toContain(`${subject} <http://purl.org/dc/terms/${property}> `)
      }
    }
  })

  test('makes room for newer ones, and its checksums remain', async () => {
    await db.snapshot.update({
      where: { id: (await db.snapshot.findFirstOrThrow({ orderBy: { date: 'desc' } })).id },
      data: { date: new Date('2026-01-31') },
    })
    await db.snapshot.createMany({
      data: Array.from({ length: 14 }, (_, index) => ({
        date: new Date(Date.UTC(2026, 2, 2 + index)),
        seq: 1,
        finishedAt: new Date(),
      })),
    })
    await db.snapshot.create({ data: { date: new Date('2026-01-02'), seq: 1, finishedAt: new Date() } })
    await makeRoom()
    const gone = await get('2026-01-31/cities.csv')
    expect(gone.status).toBe(410)
    expect(await gone.text()).toMatch(/SHA-256 [0-9a-f]{64}/)
    expect((await get('2026-03-01/cities.csv')).status).toBe(200)
  })
})

test('of many snapshots the newest stay, of each month and of each year the first', () => {
  const days = Array.from({ length: 2000 }, (_, index) =>
    new Date(Date.UTC(2026, 10, 22) - index * 86_400_000).toISOString().slice(0, 10),
  )
  const kept = [...keptDays(days)].toSorted()
  expect(kept.length).toBeLessThan(14 + 12 + 20)
  for (const day of ['2026-11-22', '2026-11-09', '2026-11-01', '2026-10-01', '2026-01-01', '2022-01-01'])
    expect(kept).toContain(day)
  expect(kept).not.toContain('2026-11-08')
  expect(kept).not.toContain('2024-06-01')
})

test('what a process that was killed has left behind is taken away', async () => {
  const { id } = await db.snapshot.create({
    data: { date: new Date('2026-05-01'), seq: 1, beganAt: new Date(Date.now() - 24 * 3600 * 1000) },
  })
  await makeRoom()
  expect(await db.snapshot.findUnique({ where: { id } })).toBeNull()
})
