// The API asked at random by its own description: every answer is one that the description allows.
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { GET as permanent } from '#app/id/[id]/route.ts'
import { db } from '#lib/db/client.ts'
import { examples } from '#lib/directory/api/examples.ts'
import { openApi } from '#lib/directory/api/openapi.ts'
import { apiOrigin, ask } from '#tests/support/api.ts'

const content = z.record(z.string(), z.object({ schema: z.unknown() }))
const parameter = z.object({
  name: z.string(),
  in: z.enum(['query', 'path']),
  required: z.boolean(),
  schema: z.looseObject({ type: z.string().optional(), enum: z.array(z.string()).optional() }),
})
const description = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(parameter),
        responses: z.record(z.string(), z.object({ content: content.optional() })),
      }),
    }),
  ),
})

const described = openApi(apiOrigin)
const operations = Object.entries(description.parse(described).paths).map(([path, { get }]) => ({
  path,
  ...get,
}))
type Operation = (typeof operations)[number]

const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'openapi', ...described })
const inDocument = (schema: unknown) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'))
const validators = new Map<string, ReturnType<typeof ajv.compile>>()

/** Holds an answer against what is said of it. */
async function check({ path, responses }: Operation, asked: string, answer: Response) {
  const told = responses[answer.status]
  expect(told, `${answer.status} for ${asked}`).toBeDefined()
  const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
  const expected = Object.entries(told?.content ?? {})[0]
  if (!expected) return answer.body?.cancel()
  expect(type, asked).toBe(expected[0])
  if (!type.endsWith('json')) return answer.arrayBuffer()
  const name = `${path} ${answer.status}`
  const validate = validators.get(name) ?? ajv.compile(inDocument(expected[1].schema))
  validators.set(name, validate)
  const body: unknown = await answer.json()
  expect(validate(body) ? [] : validate.errors, asked).toEqual([])
  return body
}

let ids: string[] = []

beforeAll(async () => {
  const records = await db.record.findMany({ select: { id: true, slug: true }, orderBy: { id: 'asc' } })
  ids = records.flatMap(({ id, slug }) => (slug === null ? [id] : [id, slug]))
})

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e3',
    '99999999999999999999',
    'NaN',
    'null',
    "'; --",
    '%',
    '\0',
    '../..',
    'x'.repeat(3000),
  ),
)

/** A value as the parameter's schema has it, one that is nearly so, or one that is nothing like it. */
function givenValue({ schema, name }: z.output<typeof parameter>): fc.Arbitrary<string> {
  const known = schema.enum
    ? fc.constantFrom(...schema.enum)
    : schema.type === 'integer'
      ? fc.integer({ min: 0, max: 120 }).map(String)
      : name === 'country'
        ? fc.constantFrom('UA', 'uz', 'KH', 'aq')
        : fc.oneof(fc.constantFrom(...ids), fc.constantFrom('tash', 'ü', '北京', '2015', '2018-03-08'))
  return fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: odd })
}

const query = (operation: Operation): fc.Arbitrary<[string, string][]> => {
  const known = operation.parameters
    .filter((one) => one.in === 'query')
    .map((one) =>
      fc.option(
        givenValue(one).map((value): [string, string] => [one.name, value]),
        { freq: one.required ? 10 : 2, nil: null },
      ),
    )
  const invented = fc.tuple(odd, odd)
  return fc
    .tuple(
      fc.tuple(...known),
      fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: invented }),
    )
    .map(([values, other]) => [...values, other].filter((one) => one !== null))
}

const accept = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(undefined, '*/*') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'text/html',
      'text/*;q=0',
      'application/json;q=0, */*;q=0.1',
      ';;,,q=',
      'a/b/c',
    ),
  },
)

const request = fc.constantFrom(...operations).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    key: fc.oneof(
      { weight: 4, arbitrary: fc.nat().map((at) => ids[at % ids.length] ?? '') },
      { weight: 1, arbitrary: odd },
    ),
    query: query(operation),
    accept,
    repeat: fc.boolean(),
  }),
)

test('any request is answered as described, again with 304 where nothing has changed, and never with a failure', async () => {
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(request, async ({ operation, key, query, accept, repeat }) => {
      const path = operation.path.replace('{key}', encodeURIComponent(key.toWellFormed()))
      const parameters = new URLSearchParams(
        query.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]),
      )
      const asked = parameters.size > 0 ? `${path}?${parameters}` : path
      // What a browser would not send as it is: another address than the one meant.
      fc.pre(new URL(asked, apiOrigin).pathname === path)
      const headers = accept === undefined ? undefined : { accept }
      const answer = await ask(asked, { headers })
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      const etag = answer.headers.get('etag')
      await check(operation, asked, answer)
      if (!repeat || etag === null || answer.status !== 200) return
      const again = await ask(asked, { headers: { ...headers, 'if-none-match': etag } })
      expect(again.status, asked).toBe(304)
    }),
    { numRuns: 100, seed: 20261122 },
  )
  // It has gone both ways.
  expect(statuses.get(200)).toBeGreaterThan(0)
  expect(statuses.get(400)).toBeGreaterThan(0)
  expect(statuses.get(404)).toBeGreaterThan(0)
}, 90_000)

test.for(examples)('the example “$name” does what it is said to do', async ({ path, accept }) => {
  if (path.startsWith('/id/')) {
    const id = path.slice('/id/'.length)
    const answer = await permanent(new Request(apiOrigin + path, { headers: { accept: accept ?? '' } }), {
      params: Promise.resolve({ id }),
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(accept)
    return
  }
  const operation = operations.find(({ path: template }) => {
    const form = new RegExp(`^${template.replace('{key}', '[^/?]+').replaceAll('.', '\\.')}(\\?|$)`)
    return form.test(path)
  })
  if (!operation) throw new Error(`${path} is not described`)
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  const body = await check(operation, path, answer)
  if (operation.path.includes('{key}') || body instanceof ArrayBuffer) return
  expect(Object(body).data.length).toBeGreaterThan(0)
})
