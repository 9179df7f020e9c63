import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { seedEditor } from '#lib/auth/editor.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import type { ColumnType } from '#lib/directory/api/columns.ts'
import { csvLine } from '#lib/directory/api/csv.ts'
import { nouns } from '#lib/directory/api/nouns.ts'
import { newRecordId } from '#lib/records/id.ts'
import { anyList, ask, read, refused } from '#tests/support/api.ts'

/** The rows of a table, as RFC 4180 says they are written. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (const [, quoted, plain = '', end] of csv.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  return rows
}

const table = async (path: string) => {
  const answer = await ask(path)
  expect(answer.status, path).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  return rowsOf(bytes.subarray(3).toString())
}

describe.each(nouns.flatMap(({ name, columns }) => (columns ? { name, columns } : [])))(
  '$name as a table',
  ({ name, columns }) => {
    const header = columns.map((column) => column.name)

    test('have a row for each, in the order of the list', async () => {
      const [first, ...rows] = await table(`/api/v1/${name}.csv`)
      expect(first).toEqual(header)
      const { data } = await read(`/api/v1/${name}?size=100`, anyList)
      expect(rows.map(([id]) => id)).toEqual(data.map(({ id }) => id))
      expect(rows.every((row) => row.length === header.length)).toBe(true)
    })
  },
)

test('a table keeps to the filters of its list, and takes no pages', async () => {
  expect(await table('/api/v1/cities.csv?country=ua&kind=region')).toHaveLength(3)
  expect((await refused('/api/v1/cities.csv?country=zz')).status).toBe(400)
  expect((await refused('/api/v1/cities.csv?page=2')).status).toBe(400)
  expect((await refused('/api/v1/contacts.csv')).status).toBe(404)
})

const book = async (path: string) => {
  const answer = await ask(path)
  expect(answer.status, path).toBe(200)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  expect(answer.headers.get('content-type')).toBe(type)
  return await readXlsxFile(Buffer.from(await answer.arrayBuffer()))
}

describe.each(nouns.flatMap(({ name, columns }) => (columns ? { name, columns } : [])))(
  '$name as a workbook',
  ({ name, columns }) => {
    test('say what the table says, with numbers, dates and yes or no as what they are', async () => {
      const [sheet, about] = await book(`/api/v1/${name}.xlsx`)
      expect([sheet?.sheet, about?.sheet]).toEqual([name, 'About'])
      const [, ...rows] = await table(`/api/v1/${name}.csv`)
      const [header, ...cells] = sheet?.data ?? []
      expect(header).toEqual(columns.map((column) => column.name))
      const types = columns.map(({ type }) => type)
      expect(cells.map((row) => row.map((cell, at) => asWritten(cell, types[at])))).toEqual(
        rows.map((row) => row.map((cell, at) => (types[at] === 'time' ? toTheSecond(cell) : cell))),
      )
      for (const row of cells) for (const [at, cell] of row.entries()) expectTyped(cell, types[at])
    })
  },
)

/** A spreadsheet counts days, and a thousandth of a second is lost in that. */
const toTheSecond = (time: string | Date) =>
  new Date(Math.round(new Date(time).getTime() / 1000) * 1000).toISOString()

/** A cell as a table without types would have it. */
function asWritten(cell: unknown, type: ColumnType | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return type === 'time' ? toTheSecond(cell) : cell.toISOString().slice(0, 10)
  return String(cell)
}

function expectTyped(cell: unknown, type: ColumnType | undefined) {
  if (cell === null || cell === undefined) return
  if (type === 'decimal' || type === 'wholeNumber') expect(typeof cell).toBe('number')
  else if (type === 'yesNo') expect(typeof cell).toBe('boolean')
  else if (type === 'time') expect(cell).toBeInstanceOf(Date)
  else if (type === 'partialDate') expect(cell instanceof Date || String(cell).length < 10).toBe(true)
  else expect(typeof cell).toBe('string')
}

test('a list as JSON is what the pages of the list say, all at once', async () => {
  const all: unknown = await (await ask('/api/v1/cities.json?country=ua')).json()
  const { data } = await read('/api/v1/cities?country=ua&size=100', anyList)
  expect(data.length).toBeGreaterThan(5)
  expect(all).toEqual({ data })
})

test('news as a file holds the articles that stand among them', async () => {
  const types = new Set((await table('/api/v1/posts.csv?list=news')).slice(1).map((row) => row[4]))
  expect([...types].every((type) => type === 'news' || type === 'article')).toBe(true)
  expect(types.size).toBeGreaterThan(0)
})

test('a formula is made text, and a negative number stays a number', () => {
  expect(
    csvLine(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1', -2.5, '-2.5', '+7', 'a-b', null]),
  ).toBe(
    `'=1+1,'+cmd,'-2+3,'@SUM(A1),"'\t=1","' =1",'＝1,-2.5,-2.5,+7,a-b,\r\n`
      .replace(`"'\t=1"`, `'\t=1`)
      .replace(`"' =1"`, `' =1`),
  )
  expect(csvLine(['a "b", c', 'two\nlines', true])).toBe('"a ""b"", c","two\nlines",true\r\n')
})

test('GeoJSON has every city of the list, longitude first, and no place where none is known', async () => {
  const answer = await ask('/api/v1/cities.geojson')
  expect(answer.headers.get('content-type')).toBe('application/geo+json')
  const { features } = z
    .strictObject({
      type: z.literal('FeatureCollection'),
      features: z.array(
        z.strictObject({
          type: z.literal('Feature'),
          id: z.string(),
          geometry: z
            .strictObject({
              type: z.literal('Point'),
              coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
            })
            .nullable(),
          properties: z.looseObject({ slug: z.string() }),
        }),
      ),
    })
    .parse(await answer.json())
  expect(features).toHaveLength(72)
  expect(
    features.find(({ properties }) => properties.slug === 'longreach-regional-council')?.geometry
      ?.coordinates,
  ).toEqual([expect.closeTo(144.25, 1), expect.closeTo(-23.44, 1)])
  expect(features.filter(({ geometry }) => geometry === null)).toHaveLength(
    await db.city.count({ where: { latitude: null, record: { status: 'published' } } }),
  )
  expect((await (await ask('/api/v1/cities.geojson?q=zzzz')).json()).features).toEqual([])
})

test('a file of many batches has each city once, also those of one name', async () => {
  const ids = Array.from({ length: 1428 }, newRecordId)
  await db.record.createMany({
    data: ids.map((id, at) => ({
      id,
      kind: 'city' as const,
      slug: `many-${at}`,
      title: at < 700 ? 'The same' : `Many ${at}`,
      publishedAt: new Date(),
    })),
  })
  await db.city.createMany({ data: ids.map((id) => ({ id, kind: 'city' as const })) })
  for (const sort of ['name', 'country', 'population', 'id']) {
    const [, ...rows] = await table(`/api/v1/cities.csv?sort=${sort}`)
    const found = rows.map(([id]) => id)
    expect(found).toHaveLength(1500)
    expect(new Set(found).size).toBe(1500)
  }
  // Three batches and no more: nothing may follow the last one.
  const map: unknown = await (await ask('/api/v1/cities.geojson')).json()
  expect(z.object({ features: z.array(z.unknown()) }).parse(map).features).toHaveLength(1500)
})

test('a file that is not read to its end is not made to its end', async () => {
  const answer = await ask('/api/v1/cities.csv')
  await answer.body?.cancel()
  expect((await ask('/api/v1/cities.csv')).status).toBe(200)
})

test('a file is not sent again while nothing has changed, and is after a change', async () => {
  const etag = (await ask('/api/v1/cities.csv')).headers.get('etag') ?? ''
  const again = () => ask('/api/v1/cities.csv', { headers: { 'if-none-match': etag } })
  expect((await again()).status).toBe(304)
  await createCity(seedEditor(), cityFields.parse({ title: 'New', slug: 'new', kind: 'city' }))
  expect((await again()).status).toBe(200)
})

test('a workbook holds text as it is, whatever it looks like, and is the same file each time', async () => {
  const title = '=1+1 <&> "quoted" _x0041_ 城市'
  await createCity(seedEditor(), cityFields.parse({ title, slug: 'odd', kind: 'city' }))
  const [sheet] = await book('/api/v1/cities.xlsx?q=quoted')
  expect(sheet?.data.map((row) => row[3])).toEqual(['name', title])
  const bytes = async () => Buffer.from(await (await ask('/api/v1/cities.xlsx')).arrayBuffer())
  expect(await bytes()).toEqual(await bytes())
})
