import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { answerForm } from '#lib/directory/admin/form/answer.ts'
import { openForm } from '#lib/directory/admin/form/open-form.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { findPrivateData } from '#lib/text/private-data.ts'
import { RecordKind } from '#prisma/generated/enums.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'
import { sentForm } from '#tests/support/typed-form.ts'

const mostOfAKind = 12

let ada: Staff
beforeAll(async () => {
  ada = await createStaff('administrator', { name: 'Ada' })
})

describe('a form that is saved as it was opened changes nothing', () => {
  test.for(Object.values(RecordKind))('of every %s of the seed', async (kind) => {
    const all = await db.record.findMany({
      where: { kind },
      select: { id: true, title: true, version: true },
      orderBy: { id: 'asc' },
    })
    // Each takes a twentieth of a second: some of the many, evenly spread, all of the few.
    const step = Math.ceil(all.length / mostOfAKind)
    const records = all.filter((_, index) => index % step === 0)
    expect(records.length).toBeGreaterThan(0)
    for (const { id, title } of records) {
      const form = await openForm(ada.editor, 'en', kind, id)
      const answer = await answerForm(
        ada.editor,
        'en',
        kind,
        { turn: 0 },
        sentForm(kind, form?.opened ?? '', form?.typed ?? {}),
      )
      expect('state' in answer && { ...answer.state, typed: {} }, title).toMatchObject({
        notice: 'nothing',
        problems: [],
      })
    }
    const versions = await db.record.findMany({
      where: { id: { in: records.map(({ id }) => id) } },
      select: { id: true, title: true, version: true },
      orderBy: { id: 'asc' },
    })
    expect(versions).toEqual(records)
  })
})

test('nothing in the seed is taken for private', async () => {
  const revisions = await db.revision.findMany({ select: { recordId: true, snapshot: true } })
  const texts = (value: unknown, key = ''): string[] =>
    typeof value === 'string'
      ? /Id$|^(email|phone)$/.test(key)
        ? []
        : [value]
      : Object.entries(Object(value)).flatMap(([name, inner]) =>
          texts(inner, Array.isArray(value) ? key : name),
        )
  const found = revisions.flatMap(({ recordId, snapshot }) =>
    texts(snapshot).flatMap((text) => findPrivateData(text).map((data) => ({ recordId, ...data }))),
  )
  expect(found).toEqual([])
})

test('no whole number is taken that its column does not hold', async () => {
  const columns = await db.$queryRaw<{ name: string; type: string }[]>`
    SELECT DISTINCT column_name AS name, data_type AS type FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type IN ('integer', 'smallint', 'bigint')`
  const mostOf = (name: string) => {
    const types = columns.filter((column) => column.name === name).map(({ type }) => type)
    return types.length > 0 && types.every((type) => type === 'bigint')
      ? Number.MAX_SAFE_INTEGER
      : 2_147_483_647
  }
  const numbers = Object.values(nouns).flatMap(({ kind, fields }) => wholeNumbersIn(fields, kind))
  expect(numbers.length).toBeGreaterThan(8)
  for (const { path, most } of numbers)
    expect(most, path).toBeLessThanOrEqual(mostOf(path.split('.').at(-1) ?? ''))
})

/** The whole numbers that a schema takes, and the largest of each. */
function wholeNumbersIn(schema: z.core.$ZodType, path: string): { path: string; most: number }[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return wholeNumbersIn(schema.def.innerType, path)
  if (schema instanceof z.ZodArray) return wholeNumbersIn(schema.def.element, path)
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => wholeNumbersIn(field, `${path}.${name}`))
  if (schema instanceof z.ZodNumber && schema.format === 'safeint')
    return [{ path, most: schema.maxValue ?? Number.POSITIVE_INFINITY }]
  return []
}

test('every noun has a form', () => {
  expect(Object.keys(nouns).sort()).toEqual(Object.values(RecordKind).sort())
})
