import { beforeAll, describe, expect, test } from 'vitest'
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

test('every noun has a form', () => {
  expect(Object.keys(nouns).sort()).toEqual(Object.values(RecordKind).sort())
})
