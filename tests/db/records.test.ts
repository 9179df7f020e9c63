import { beforeEach, describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { cityNoun, createCity, restoreCity, trashCity, updateCity } from '#lib/cities/mutations.ts'
import { findCity } from '#lib/cities/queries.ts'
import { db } from '#lib/db/client.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { createMembership } from '#lib/memberships/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { movedTo } from '#lib/records/moved.ts'
import type { Transaction } from '#lib/records/noun.ts'
import { createRecord, readFields } from '#lib/records/save.ts'
import { inSave } from '#lib/records/scope.ts'
import { normalize } from '#lib/text/normalize.ts'

const editor = seedEditor()
const alliance = seededRecordId('alliance/silk-road-urban-alliance')
let made = 0

/** A new city, and its id. */
async function newCity(more: Record<string, unknown> = {}): Promise<string> {
  made += 1
  const fields = cityFields.parse({
    title: `Testville ${made}`,
    slug: `testville-${made}`,
    kind: 'city',
    ...more,
  })
  const result = await createCity(editor, fields)
  if (!('created' in result)) throw new Error('it was not created')
  return result.created
}

const version = async (id: string) => (await db.record.findUniqueOrThrow({ where: { id } })).version
const lastChange = () => db.change.findFirstOrThrow({ orderBy: { seq: 'desc' } })

describe('saving a record', () => {
  test('writes row, revision, feed and search entries together', async () => {
    const before = await lastChange()
    const id = await newCity({ names: [{ text: 'Тествіль', language: 'uk', kind: 'official' }] })
    const revision = await db.revision.findUniqueOrThrow({
      where: { recordId_version: { recordId: id, version: 1 } },
    })
    expect(revision).toMatchObject({ action: 'created', status: 'published', snapshot: { kind: 'city' } })
    const changes = await db.change.findMany({ where: { seq: { gt: before.seq } } })
    expect(changes).toMatchObject([
      { recordId: id, kind: 'city', action: 'created', saveId: revision.saveId },
    ])
    const entries = await db.searchEntry.findMany({ where: { recordId: id }, select: { normalized: true } })
    expect(entries.map((entry) => entry.normalized)).toContain(normalize('Тествіль'))
  })

  test('leaves nothing behind when it fails half way', async () => {
    const counts = () =>
      Promise.all([db.record.count(), db.save.count(), db.revision.count(), db.change.count()])
    const before = await counts()
    const fields = cityFields.parse({ title: 'Half', slug: 'half', kind: 'city' })
    await expect(
      inSave(editor, null, async (scope) => {
        await createRecord(scope, cityNoun, seededRecordId('half'), fields)
        throw new Error('the power went')
      }),
    ).rejects.toThrow('the power went')
    expect(await counts()).toEqual(before)
  })

  test('tells the feed of both ends of a relation', async () => {
    const city = await newCity()
    const before = await lastChange()
    const fields = membershipFields.parse({
      title: 'A membership',
      slug: null,
      allianceId: alliance,
      cityId: city,
      role: 'member',
    })
    await createMembership(editor, fields)
    const changes = await db.change.findMany({ where: { seq: { gt: before.seq } } })
    expect(changes.map(({ recordId, action }) => [recordId, action])).toEqual(
      expect.arrayContaining([
        [alliance, null],
        [city, null],
      ]),
    )
    expect(changes).toHaveLength(3)
  })

  test('is refused for an address that another record has', async () => {
    await newCity({ slug: 'taken' })
    const fields = cityFields.parse({ title: 'Other', slug: 'taken', kind: 'city' })
    expect(await createCity(editor, fields)).toMatchObject({ taken: 'slug' })
  })
})

describe('two editors at one record', () => {
  let id: string
  beforeEach(async () => {
    id = await newCity({ population: 1000 })
  })

  test('both keep what they changed in different fields, also when each sends the whole form', async () => {
    const form = await db.$transaction((tx) => readFields({ tx }, cityNoun, id))
    if (!form) throw new Error('no such city')
    await updateCity(editor, id, 1, { ...form, population: 2000 })
    const second = await updateCity(editor, id, 1, { ...form, title: 'Renamed' })
    expect(second).toEqual({ saved: { version: 3 }, merged: ['population'] })
    expect(
      await db.city.findUnique({ where: { id }, select: { population: true, record: true } }),
    ).toMatchObject({
      population: 2000,
      record: { title: 'Renamed' },
    })
  })

  test('are shown both values of a field that both changed, and nothing is saved', async () => {
    await updateCity(editor, id, 1, { population: 2000 })
    expect(await updateCity(editor, id, 1, { population: 3000, title: 'Lost?' })).toEqual({
      conflict: { population: { began: 1000, now: 2000, yours: 3000 } },
    })
    expect(await version(id)).toBe(2)
  })

  test('who enter the same thing do not disagree', async () => {
    await updateCity(editor, id, 1, { population: 2000 })
    expect(await updateCity(editor, id, 1, { population: 2000 })).toMatchObject({ saved: { version: 3 } })
  })

  test('lose no update when they save at the same moment', async () => {
    const cities = await Promise.all([newCity(), newCity()])
    const saves = Array.from({ length: 20 }, (_, turn) =>
      updateCity(
        editor,
        cities[turn % 2] ?? id,
        1,
        turn % 4 < 2 ? { population: 7 } : { kindAsNamed: 'Settlement' },
      ),
    )
    for (const result of await Promise.all(saves)) expect(result).toHaveProperty('saved')
    expect(await version(cities[0])).toBe(11)
    const revisions = await db.revision.findMany({
      where: { recordId: cities[0] },
      orderBy: { version: 'asc' },
    })
    expect(revisions.map((revision) => revision.version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(revisions.at(-1)?.snapshot).toMatchObject({ population: 7, kindAsNamed: 'Settlement' })
  })
})

test('a new address leaves the old one leading to it', async () => {
  const id = await newCity({ slug: 'old-address' })
  await updateCity(editor, id, 1, { slug: 'new-address' })
  expect(await movedTo('en', 'city', 'old-address')).toBe('/en/cities/new-address')
  await updateCity(editor, id, 2, { slug: 'old-address' })
  expect(await movedTo('en', 'city', 'old-address')).toBeNull()
  expect(await movedTo('en', 'city', 'new-address')).toBe('/en/cities/old-address')
})

test('a trashed record is hidden, keeps its address and its history, and comes back', async () => {
  const id = await newCity({ slug: 'in-the-trash' })
  expect(await trashCity(editor, id, 1)).toEqual({ saved: { version: 2 } })
  expect(await findCity('en', 'in-the-trash')).toBeNull()
  expect(
    await createCity(editor, cityFields.parse({ title: 'B', slug: 'in-the-trash', kind: 'city' })),
  ).toEqual({
    taken: 'slug',
    by: id,
  })
  expect(await trashCity(editor, id, 1)).toEqual({ moved: true })
  expect(await restoreCity(editor, id, 2)).toEqual({ saved: { version: 3 } })
  expect(await findCity('en', 'in-the-trash')).toMatchObject({
    record: { title: expect.stringContaining('Test') },
  })
  expect(
    await db.revision.findMany({
      where: { recordId: id },
      select: { action: true },
      orderBy: { version: 'asc' },
    }),
  ).toMatchObject([{ action: 'created' }, { action: 'trashed' }, { action: 'restored' }])
})

// Were numbers drawn before the lock, the second save could be committed with a higher number than one that is still
// under way, and a reader that has seen the higher one would never look for the lower.
test('the feed is in the order of commits: a save draws its numbers when those before it are committed', async () => {
  const id = await newCity()
  const { saveId } = await lastChange()
  const add = (tx: Transaction) =>
    tx.change.create({ data: { saveId, recordId: id, kind: 'city', action: null } })
  const gate = Promise.withResolvers<void>()
  const drawn = Promise.withResolvers<bigint>()
  const first = db.$transaction(async (tx) => {
    drawn.resolve((await add(tx)).seq)
    await gate.promise
  })
  const lower = await drawn.promise
  let done = false
  const second = db.$transaction(add).then((change) => {
    done = true
    return change.seq
  })
  await expect.poll(() => done || isSomebodyWaiting()).toBe(true)
  expect(done).toBe(false)
  gate.resolve()
  await first
  expect(await second).toBeGreaterThan(lower)
})

async function isSomebodyWaiting(): Promise<boolean> {
  const waiting = await db.$queryRaw<unknown[]>`
    SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  return waiting.length > 0
}
