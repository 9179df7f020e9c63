import jsonld from 'jsonld'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { seedEditor } from '#lib/auth/editor.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { recordGraph } from '#lib/directory/graph/record-graph.ts'
import { recordLink } from '#lib/records/published.ts'
import { ask, refused } from '#tests/support/api.ts'

const document = z.object({
  '@context': z.record(z.string(), z.unknown()),
  '@graph': z.array(z.looseObject({ '@id': z.string() })),
})

const text = async (name: string) => (await ask(`/api/v1/${name}`)).text()
const read = (json: string) => document.parse(JSON.parse(json))['@graph']
const nodes = read(await text('graph.jsonld'))

/** Triples without regard to their order, and to what those without an id are called. */
const canonical = async (triples: string) => {
  // Its types know nothing of triples as text.
  const made: unknown = await Reflect.apply(jsonld.canonize, jsonld, [
    triples,
    { inputFormat: 'application/n-quads' },
  ])
  return z.string().parse(made).split('\n')
}

test('the whole graph has every record that has a page, once, and says what its page says', async () => {
  const ids = nodes.map((node) => node['@id'])
  expect(new Set(ids).size).toBe(ids.length)
  const pages = await db.record.findMany({
    where: { status: 'published', slug: { not: null } },
    select: recordLink,
  })
  const origin = new URL(ids[0] ?? '').origin
  const records = ids.filter((id) => id.startsWith(`${origin}/id/`))
  expect(records.toSorted()).toEqual(pages.map(({ id }) => `${origin}/id/${id}`).toSorted())

  const some = pages.find(({ slug }) => slug === 'silk-road-urban-alliance')
  const [page] = (some && (await recordGraph({ origin, locale: 'en' }, some))) ?? []
  const told = nodes.find((node) => node['@id'] === page?.['@id'])
  expect(Object.keys(told ?? {}).toSorted()).toEqual(Object.keys(page ?? {}).toSorted())
  expect(told?.name).toBe('Silk Road Urban Alliance')
})

test('every reference within the graph leads to something that it describes', () => {
  const described = new Set<string>()
  const named = new Set<string>()
  const look = (value: unknown) => {
    if (Array.isArray(value)) for (const item of value) look(item)
    else if (typeof value === 'object' && value !== null) {
      const id: unknown = Reflect.get(value, '@id')
      if (typeof id === 'string') (Object.keys(value).length > 1 ? described : named).add(id)
      for (const item of Object.values(value)) look(item)
    }
  }
  look(nodes)
  // The page of a thing is not among the things.
  const loose = [...named].filter((id) => !described.has(id) && !new URL(id).pathname.startsWith('/en'))
  expect(loose).toEqual([])
})

test('its two forms say the same, as two other programs read them', async () => {
  await createCity(
    seedEditor(),
    cityFields.parse({
      title: 'Quoted "city" \\ 城市',
      slug: 'quoted',
      kind: 'city',
      website: 'https://example.org/a?b=c&d=%20',
      location: { latitude: -0.5, longitude: 100 },
    }),
  )
  const triples = await text('graph.nt')
  expect(new Parser({ format: 'N-Triples' }).parse(triples).length).toBeGreaterThan(2000)
  const json: object = JSON.parse(await text('graph.jsonld'))
  const fromJson = z.string().parse(await jsonld.toRDF(json, { format: 'application/n-quads' }))
  const told = await canonical(triples)
  expect(told.length).toBeGreaterThan(2000)
  expect(await canonical(fromJson)).toEqual(told)
}, 120_000)

test('the graph is a file like the others', async () => {
  const answer = await ask('/api/v1/graph.nt', { headers: { accept: 'application/n-triples' } })
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="graph.nt"')
  const etag = answer.headers.get('etag') ?? ''
  await answer.body?.cancel()
  expect((await ask('/api/v1/graph.nt', { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect((await refused('/api/v1/graph.nt?kind=city')).status).toBe(400)
  expect((await refused('/api/v1/graph.nt', { headers: { accept: 'text/html' } })).status).toBe(406)
})
