import { expect, test } from 'vitest'
import { columnOrigins, columnTypes } from '#lib/directory/api/columns.ts'
import { nouns } from '#lib/directory/api/nouns.ts'
import { nounInWords } from '#lib/directory/data/catalogue.ts'
import { codebook } from '#lib/directory/data/codebook.ts'
import { csvMetadata } from '#lib/directory/data/csv-metadata.ts'
import { codebook as words } from '#lib/i18n/catalogues/en/codebook.ts'

const tables = codebook('en')

test('every column of every table has a meaning, a type and somebody whose word it is', () => {
  expect(tables.length).toBeGreaterThan(10)
  for (const { noun, columns } of tables) {
    expect(nounInWords('en', noun)).toMatch(/^\p{Lu}/u)
    expect(new Set(columns.map(({ name }) => name)).size, noun).toBe(columns.length)
    for (const { name, meaning, holds, origin, type, codes } of columns) {
      expect([meaning, holds, origin].every(Boolean), `${noun}.${name}`).toBe(true)
      expect(codes.length > 0, `${noun}.${name} lists its codes`).toBe(type === 'code')
    }
  }
})

test('no words are kept for a table, a column, a type or an origin that there is not', () => {
  const { type, from, ...told } = words
  expect(Object.keys(type).toSorted()).toEqual([...columnTypes].toSorted())
  expect(Object.keys(from).toSorted()).toEqual([...columnOrigins].toSorted())
  expect(Object.keys(told).toSorted()).toEqual(tables.map(({ noun }) => noun).toSorted())
  for (const [noun, columns] of Object.entries(told)) {
    const made = nouns.find(({ name }) => name === noun)?.columns?.map(({ name }) => name)
    expect(Object.keys(columns).toSorted(), noun).toEqual(made?.toSorted())
  }
})

test('no table is wider than a sheet has letters for', () => {
  for (const { noun, columns } of tables) expect(columns.length, noun).toBeLessThanOrEqual(26)
})

test('programs are told the same as people', () => {
  const { tables: described } = csvMetadata('en')
  expect(described.map(({ url }) => url)).toEqual(tables.map(({ noun }) => `${noun}.csv`))
  for (const [index, { tableSchema }] of described.entries())
    expect(tableSchema.columns.map((column) => column['dc:description'])).toEqual(
      tables[index]?.columns.map(({ meaning }) => meaning),
    )
})
