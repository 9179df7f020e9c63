import { expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { isUniqueViolation, violatedUnique } from '#lib/db/errors.ts'

const caught = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

const record = (id: string, slug: string) => ({ id, kind: 'topic', title: 'A topic', slug }) as const

it('a unique violation names its constraint: in a query, in a transaction and in raw SQL', async () => {
  await db.record.create({ data: record('aaaaaaaaaa', 'unique-one') })
  const twice = record('bbbbbbbbbb', 'unique-one')
  const plain = await caught(db.record.create({ data: twice }))
  const inside = await caught(db.$transaction((tx) => tx.record.create({ data: twice })))
  const raw = await caught(
    db.$executeRaw`INSERT INTO "Record" (id, kind, title, slug) VALUES ('cccccccccc', 'topic', 'A', 'unique-one')`,
  )
  const key = await caught(db.record.create({ data: record('aaaaaaaaaa', 'unique-two') }))
  expect([plain, inside, raw, key].map(violatedUnique)).toEqual([
    'Record_kind_slug_key',
    'Record_kind_slug_key',
    'Record_kind_slug_key',
    'Record_pkey',
  ])
  expect(isUniqueViolation(plain, 'Record_kind_slug_key')).toBe(true)
  expect(isUniqueViolation(plain, 'Record_pkey')).toBe(false)
})

it('another error is no unique violation', async () => {
  const missing = await caught(db.record.update({ where: { id: 'zzzzzzzzzz' }, data: { title: 'x' } }))
  expect(missing).toBeInstanceOf(Error)
  expect([missing, new Error('x'), null, undefined, 'x'].map(violatedUnique)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
