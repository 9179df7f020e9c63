import { expect, test } from 'vitest'
import { apiGuide } from '#lib/directory/api/guide.ts'
import { openApi } from '#lib/directory/api/openapi.ts'

const { operations, kinds } = apiGuide('https://example.org')

test('the page about the API tells of every address, and of every kind of thing in the answers', () => {
  const { paths } = openApi('https://example.org')
  expect(operations.map(({ path }) => path)).toEqual(Object.keys(Object(paths)))
  const names = kinds.map(({ name }) => name)
  for (const name of ['City', 'Membership', 'Reference', 'Citation', 'Problem']) expect(names).toContain(name)
  for (const { name, fields } of kinds) expect(fields.length, name).toBeGreaterThan(0)
})

test('types are written as programmers write them, and none is left unknown', () => {
  const parameter = (id: string, name: string) =>
    operations.find((one) => one.id === id)?.parameters.find((one) => one.name === name)
  expect(parameter('listCity', 'sort')).toMatchObject({
    type: expect.stringMatching(/^"name" \| /),
    byDefault: 'name',
  })
  expect(parameter('listCity', 'size')).toMatchObject({ type: 'integer', byDefault: '50', required: false })
  expect(parameter('findCity', 'key')?.required).toBe(true)
  const field = (kind: string, name: string) =>
    kinds.find((one) => one.name === kind)?.fields.find((one) => one.name === name)?.type
  expect(field('City', 'names')).toBe('Name[]')
  expect(field('City', 'country')).toBe('CountryReference | null')
  const types = [
    ...operations.flatMap(({ parameters }) => parameters),
    ...kinds.flatMap(({ fields }) => fields),
  ]
  for (const { name, type } of types) expect(type, name).not.toMatch(/unknown|undefined|object Object/)
})
