import { beforeAll, describe, expect, test } from 'vitest'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, restoreCity, trashCity, updateCity } from '#lib/cities/mutations.ts'
import { findCity } from '#lib/cities/queries.ts'
import { db } from '#lib/db/client.ts'
import { tellHistory } from '#lib/directory/admin/history/entries.ts'
import { findOccurrences, redact } from '#lib/directory/admin/life/redaction.ts'
import { findRemoval, removeRecord } from '#lib/directory/admin/life/removal.ts'
import { findTrashed, listTrash } from '#lib/directory/admin/life/trash.ts'
import { findUses } from '#lib/directory/admin/life/where-used.ts'
import { findPermanent } from '#lib/directory/permanent.ts'
import { answerData } from '#lib/directory/snapshots/answer.ts'
import { filesToMake } from '#lib/directory/snapshots/files.ts'
import { makeSnapshot } from '#lib/directory/snapshots/make.ts'
import { latestSnapshot } from '#lib/directory/snapshots/queries.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { createMembership } from '#lib/memberships/mutations.ts'
import { partnershipFields } from '#lib/partnerships/fields.ts'
import { createPartnership } from '#lib/partnerships/mutations.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost, updatePost } from '#lib/posts/mutations.ts'
import { findPost, findPostDraft } from '#lib/posts/queries.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { wasRemoved } from '#lib/records/moved.ts'
import { referringColumns } from '#lib/records/uses.ts'
import { createdId } from '#tests/support/created-id.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

const alliance = seededRecordId('alliance/silk-road-urban-alliance')
const other = seededRecordId('alliance/mcsr-cities-alliance')
let anna: Staff
let boris: Staff
let ada: Staff
let made = 0

beforeAll(async () => {
  anna = await createStaff('editor', { name: 'Anna', alliances: [alliance] })
  boris = await createStaff('editor', { name: 'Boris', alliances: [other] })
  ada = await createStaff('administrator', { name: 'Ada' })
})

async function newCity(more: Record<string, unknown> = {}): Promise<{ city: string; slug: string }> {
  made += 1
  const slug = `lifeville-${made}`
  const fields = cityFields.parse({ title: `Lifeville ${made}`, slug, kind: 'city', ...more })
  return { city: createdId(await createCity(anna.editor, fields)), slug }
}

const newMembership = async (city: string) =>
  createdId(
    await createMembership(
      anna.editor,
      membershipFields.parse({
        title: 'Its membership',
        slug: null,
        allianceId: alliance,
        cityId: city,
        role: 'member',
      }),
    ),
  )

describe('the trash', () => {
  test('says who put it there and what refers to it, and gives it back for thirty days', async () => {
    const { city, slug } = await newCity()
    const membership = await newMembership(city)
    const [uses] = await findUses(anna.editor, city)
    expect(uses).toMatchObject({ kind: 'membership', count: 1, records: [{ id: membership }] })
    await trashCity(anna.editor, city, 1, 'Entered twice')
    expect(await findCity('en', slug)).toBeNull()
    expect(await findTrashed(anna.editor, 'city', city)).toMatchObject({
      by: 'Anna',
      reason: 'Entered twice',
      mayRestore: true,
      mayRemove: false,
    })
    expect(await findTrashed(boris.editor, 'city', city)).toBeNull()
    expect((await listTrash(boris.editor, 1)).records.map((record) => record.id)).not.toContain(city)

    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    await db.record.update({ where: { id: city }, data: { trashedAt: longAgo } })
    expect(await restoreCity(anna.editor, city, 2)).toEqual({ refused: 'restore' })
    expect(await restoreCity(ada.editor, city, 2)).toMatchObject({ saved: { version: 3 } })
  })

  test('knows every column by which one record refers to another', async () => {
    const keys = await db.$queryRaw<{ table: string; column: string }[]>`
      SELECT relname AS table, attname AS column FROM pg_constraint
      JOIN pg_class ON pg_class.oid = conrelid JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
      WHERE contype = 'f' AND relnamespace = current_schema::regnamespace AND array_length(conkey, 1) = 1
        AND (confrelid::regclass::text IN ('"Record"', '"Alliance"', '"City"', '"Organization"', '"Committee"', '"Topic"', '"Source"'))`
    // What belongs to a record, and does not refer to another one.
    const own = keys.filter(
      ({ table, column }) =>
        column === 'id' ||
        (column === 'recordId' && table !== 'PostSubject') ||
        ['Record', 'AllianceSection', 'CommitteeStatusEntry', 'WorkplanItem'].includes(table) ||
        (table === 'Affiliation' && column === 'organizationId'),
    )
    const referring = keys
      .filter((key) => !own.includes(key))
      .map(({ table, column }) => `${table}.${column}`)
    expect(referringColumns.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(
      referring.toSorted(),
    )
  })
})

describe('removing for good', () => {
  test('empties the record and its history, takes along what cannot stand alone, and the address says gone', async () => {
    const { city, slug } = await newCity({ description: 'Nobody is to read this again.' })
    const { city: neighbour } = await newCity()
    const membership = await newMembership(city)
    const partnership = createdId(
      await createPartnership(
        ada.editor,
        partnershipFields.parse({ title: 'Two', slug: null, kind: 'twinning', cityIds: [city, neighbour] }),
      ),
    )
    const post = createdId(
      await createPost(
        anna.editor,
        postFields.parse({
          title: 'About it',
          slug: `about-${slug}`,
          type: 'news',
          language: 'en',
          summary: 'About a city.',
          subjectIds: [city, alliance],
        }),
      ),
    )
    await trashCity(ada.editor, city, 1)
    expect(await findRemoval(anna.editor, 'city', city)).toBeNull()
    const removal = await findRemoval(ada.editor, 'city', city)
    expect(removal?.along.map((one) => one.id).toSorted()).toEqual([membership, partnership].toSorted())
    expect(removal?.changed.map((one) => one.id)).toEqual([post])

    const shown = { along: 2, changed: 1 }
    expect(await removeRecord(anna.editor, 'city', city, 2, shown)).toEqual({ refused: 'remove' })
    expect(await removeRecord(ada.editor, 'city', city, 2, { along: 1, changed: 1 })).toEqual({ moved: true })
    expect(await removeRecord(ada.editor, 'city', city, 2, shown)).toEqual({ removed: shown })

    expect(await wasRemoved('city', slug)).toBe(true)
    expect(await findPermanent(city)).toEqual({ removed: true })
    const revisions = await db.revision.findMany({
      where: { recordId: { in: [city, membership, partnership] } },
    })
    expect(revisions.every(({ snapshot }) => JSON.stringify(snapshot) === '{}')).toBe(true)
    expect(await db.city.count({ where: { id: city } })).toBe(0)
    expect(await db.searchEntry.count({ where: { recordId: city } })).toBe(0)
    expect(await db.record.findUnique({ where: { id: city } })).toMatchObject({ title: 'Removed', slug })
    expect((await findPost('en', `about-${slug}`))?.subjects).toHaveLength(1)
  })
})

describe('redacting', () => {
  const number = '+86 10 5555 0199'

  test('leaves the text nowhere, in no field, version or reason, and says who did it', async () => {
    const { city } = await newCity({ description: `Call ${number} for more.` })
    await newMembership(city)
    await updateCity(anna.editor, city, 1, { kindAsNamed: `Town (${number})` }, `Told by ${number}`)
    await updateCity(anna.editor, city, 2, { description: 'Nothing here.' })
    expect(await findOccurrences(anna.editor, 'city', city, number)).toMatchObject({
      fields: ['Kind in its own words'],
      versions: 3,
      reasons: 1,
    })
    expect(await findOccurrences(boris.editor, 'city', city, number)).toBeNull()
    expect(await redact(boris.editor, 'city', city, 3, number)).toEqual({ refused: 'redact' })
    expect(await redact(anna.editor, 'city', city, 2, number)).toEqual({ moved: true })
    expect(await redact(anna.editor, 'city', city, 3, number)).toEqual({ redacted: true })

    const everything = await db.$queryRaw<{ text: string }[]>`
      SELECT to_jsonb(c)::text AS text FROM "City" c WHERE id = ${city}
      UNION ALL SELECT snapshot::text FROM "Revision" WHERE "recordId" = ${city}
      UNION ALL SELECT text FROM "SearchEntry" WHERE "recordId" = ${city}
      UNION ALL SELECT coalesce(reason, '') FROM "Save"`
    expect(everything.filter(({ text }) => text.includes('5555'))).toEqual([])
    expect(everything.some(({ text }) => text.includes('Call [removed] for more.'))).toBe(true)
    const history = await tellHistory(anna.editor, 'city', city, null)
    expect(history?.entries[0]).toMatchObject({
      editorName: 'Anna',
      reason: null,
      versions: [{ action: 'redacted', changes: [] }],
    })
  })

  test('does nothing for a text that stands nowhere, is too short, or is spelt by the address', async () => {
    const { city } = await newCity({ description: 'Calm.' })
    await newMembership(city)
    expect(await redact(anna.editor, 'city', city, 1, 'storm')).toEqual({ nowhere: true })
    expect(await redact(anna.editor, 'city', city, 1, 'Cal')).toEqual({ nowhere: true })
    expect(await redact(anna.editor, 'city', city, 1, 'Lifeville')).toEqual({ unfit: true })
  })
})

describe('the dated copies of everything', () => {
  const get = (path: string) => answerData(new Request(`http://directory.test/data/${path}`), path.split('/'))
  const secret = 'Ask for Q7Z at the back door'

  /** Makes the snapshot of a day, with the one file that holds everything. */
  const keep = async (date: string) => {
    const files = filesToMake('http://directory.test').filter(({ name }) => name === 'directory.jsonl')
    expect(await makeSnapshot(new Date(`${date}T09:00:00Z`), files)).toEqual({ made: date, files: 2 })
    return await get(`${date}/directory.jsonl`)
  }

  const expectWithdrawn = async (date: string) => {
    const gone = await get(`${date}/directory.jsonl`)
    expect(gone.status).toBe(410)
    expect(await gone.text()).toMatch(/SHA-256 [0-9a-f]{64}/)
    expect(await db.snapshotPart.count({ where: { file: { snapshot: { date: new Date(date) } } } })).toBe(0)
  }

  test('are withdrawn when a text is taken out, and the next day has one without it', async () => {
    const { city } = await newCity({ description: secret })
    await newMembership(city)
    expect((await (await keep('2027-01-01')).text()).includes(secret)).toBe(true)
    expect(await redact(boris.editor, 'city', city, 1, secret)).toEqual({ refused: 'redact' })
    expect((await get('2027-01-01/directory.jsonl')).status).toBe(200)
    expect(await redact(anna.editor, 'city', city, 1, secret)).toEqual({ redacted: true })
    await expectWithdrawn('2027-01-01')
    expect(await latestSnapshot()).toBeNull()
    expect((await get('latest/directory.jsonl')).status).toBe(404)
    // Whoever noted the checksums of a day is never given something else under its address.
    expect(await makeSnapshot(new Date('2027-01-01T10:00:00Z'))).toEqual({ there: '2027-01-01' })
    const next = await (await keep('2027-01-02')).text()
    expect([next.includes(secret), next.includes('[removed]')]).toEqual([false, true])
    expect(await latestSnapshot()).toBe('2027-01-02')
  }, 30_000)

  test('are withdrawn when a record is removed for good', async () => {
    const { city } = await newCity({ description: secret })
    await newMembership(city)
    expect((await (await keep('2027-01-03')).text()).includes(secret)).toBe(true)
    await trashCity(ada.editor, city, 1)
    expect((await get('2027-01-03/directory.jsonl')).status).toBe(200)
    expect(await removeRecord(ada.editor, 'city', city, 2, { along: 1, changed: 0 })).toHaveProperty(
      'removed',
    )
    await expectWithdrawn('2027-01-03')
    expect((await (await keep('2027-01-04')).text()).includes(secret)).toBe(false)
  }, 30_000)

  test('are begun anew when a text is taken out while they are made', async () => {
    const { city } = await newCity({ description: secret })
    await newMembership(city)
    let begun = 0
    const file = {
      name: 'cities.txt',
      type: 'text/plain',
      async *make() {
        const { description } = await db.city.findUniqueOrThrow({ where: { id: city } })
        yield `${description}`
        begun += 1
        if (begun === 1)
          expect(await redact(anna.editor, 'city', city, 1, secret)).toEqual({ redacted: true })
      },
    }
    expect(await makeSnapshot(new Date('2027-01-05T09:00:00Z'), [file])).toEqual({
      made: '2027-01-05',
      files: 2,
    })
    expect(await (await get('2027-01-05/cities.txt')).text()).toBe('[removed]')
    expect(begun).toBe(2)
  })
})

test('a draft is read by whoever may see it, and by nobody else until it is published', async () => {
  const fields = postFields.parse({
    title: 'Not yet',
    slug: 'not-yet',
    type: 'news',
    language: 'en',
    summary: 'To come.',
    subjectIds: [alliance],
  })
  const post = createdId(await createPost(anna.editor, fields, { status: 'draft' }))
  expect(await findPost('en', 'not-yet')).toBeNull()
  expect((await findPostDraft(anna.editor, post))?.record.title).toBe('Not yet')
  expect(await findPostDraft(boris.editor, post)).toBeNull()
  expect(await updatePost(boris.editor, post, 1, { summary: 'Mine.' })).toEqual({ refused: 'edit' })
})
