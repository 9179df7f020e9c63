import { beforeAll, describe, expect, test } from 'vitest'
import { importEditor, seedEditor } from '#lib/auth/editor.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, trashCity, updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { tellHistory, tellVersion } from '#lib/directory/admin/history/entries.ts'
import { isRepeated } from '#lib/directory/admin/life/repeated.ts'
import { restoreVersion } from '#lib/directory/admin/life/restore-version.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { undoSave } from '#lib/directory/admin/life/undo.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { createMembership, updateMembership } from '#lib/memberships/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
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

/** A city of Anna's alliance, by Anna, and its membership. */
async function newMember(more: Record<string, unknown> = {}): Promise<{ city: string; membership: string }> {
  made += 1
  const fields = cityFields.parse({
    title: `Storyville ${made}`,
    slug: `storyville-${made}`,
    kind: 'city',
    ...more,
  })
  const city = createdId(await createCity(anna.editor, fields))
  const membership = membershipFields.parse({
    title: `Storyville ${made} in the alliance`,
    slug: null,
    allianceId: alliance,
    cityId: city,
    role: 'member',
  })
  return { city, membership: createdId(await createMembership(anna.editor, membership)) }
}

const title = async (record: string) => (await db.record.findUniqueOrThrow({ where: { id: record } })).title
const population = async (city: string) =>
  (await db.city.findUniqueOrThrow({ where: { id: city } })).population

describe('the history of a record', () => {
  test('says who changed what, from what to what, and why, newest first', async () => {
    const { city } = await newMember({ description: 'An old port on the river.' })
    await updateCity(
      anna.editor,
      city,
      1,
      {
        description: 'An old trading port on the river.',
        countryCode: 'UA',
        names: [{ text: 'Сторивіль', language: 'uk', kind: 'official' }],
      },
      'The alliance wrote so',
    )
    const history = await tellHistory(anna.editor, 'city', city, null)
    const [last] = history?.entries ?? []
    expect(last).toMatchObject({ editorName: 'Anna', reason: 'The alliance wrote so', more: 0 })
    const [version] = last?.versions ?? []
    expect(version).toMatchObject({ version: 2, action: 'updated' })
    expect(version?.changes).toEqual(
      expect.arrayContaining([
        { label: 'Country', form: 'value', before: null, after: 'Ukraine' },
        {
          label: 'Description',
          form: 'prose',
          stretches: [
            { text: 'An old ', state: 'same' },
            { text: 'trading ', state: 'added' },
            { text: 'port on the river.', state: 'same' },
          ],
        },
        expect.objectContaining({ label: 'Names', added: ['Сторивіль · Ukrainian · Name in use'] }),
      ]),
    )
  })

  test('shows an address before and after, not the words that it is made of', async () => {
    const { city } = await newMember({ website: 'https://old.example.org/en/city' })
    await updateCity(anna.editor, city, 1, { website: 'https://new.example.org/en/town' })
    const history = await tellHistory(anna.editor, 'city', city, null)
    expect(history?.entries[0]?.versions[0]?.changes).toEqual([
      {
        label: 'Website',
        form: 'value',
        before: 'https://old.example.org/en/city',
        after: 'https://new.example.org/en/town',
      },
    ])
  })

  test('tells an item of a list that changed from one that came and one that went', async () => {
    const names = (official: string, second: string) => [
      { text: official, language: 'uk', kind: 'official' as const },
      { text: second, language: 'ru', kind: 'former' as const },
    ]
    const { city } = await newMember({ names: names('Перша', 'Старая') })
    await updateCity(anna.editor, city, 1, {
      names: [
        { text: 'Перше', language: 'uk', kind: 'official' },
        { text: 'Erste', language: 'de', kind: 'transliteration' },
      ],
    })
    const history = await tellHistory(anna.editor, 'city', city, null)
    expect(history?.entries[0]?.versions[0]?.changes).toMatchObject([
      {
        form: 'list',
        added: ['Erste · German · Other spelling'],
        removed: ['Старая · Russian · Former name'],
        changed: [{ item: 'Перша · Ukrainian · Name in use' }],
      },
    ])
  })

  test('shows what was saved of its memberships, each save as one entry', async () => {
    const { city, membership } = await newMember()
    await updateMembership(anna.editor, membership, 1, { since: '2017-03' })
    const history = await tellHistory(anna.editor, 'city', city, null)
    expect(history?.entries).toHaveLength(3)
    expect(history?.entries[0]?.versions).toMatchObject([
      {
        record: { id: membership, kind: 'membership' },
        changes: [{ label: 'Since', before: null, after: 'March 2017' }],
      },
    ])
  })

  test('is the same read in parts as read whole', async () => {
    const { city } = await newMember()
    for (let version = 1; version <= 24; version++)
      await updateCity(anna.editor, city, version, { population: version })
    const first = await tellHistory(anna.editor, 'city', city, null)
    const second = await tellHistory(anna.editor, 'city', city, first?.older ?? null)
    expect(first?.entries).toHaveLength(20)
    expect(second?.older).toBeNull()
    const versions = [...(first?.entries ?? []), ...(second?.entries ?? [])].flatMap((entry) =>
      entry.versions.filter(({ record }) => record.id === city).map(({ version }) => version),
    )
    expect(versions).toEqual(Array.from({ length: 25 }, (_, index) => 25 - index))
  })

  test('is not told to the editors of another alliance, nor what of it is another alliance’s', async () => {
    const { city, membership } = await newMember()
    expect(await tellHistory(boris.editor, 'city', city, null)).toBeNull()
    expect(await tellVersion(boris.editor, 'city', city, 1)).toBeNull()
    const second = membershipFields.parse({
      title: 'In the other alliance',
      slug: null,
      allianceId: other,
      cityId: city,
      role: 'observer',
    })
    await createMembership(ada.editor, second)
    const told = await tellHistory(boris.editor, 'city', city, null)
    const ids = told?.entries.flatMap(({ versions }) => versions.map(({ record }) => record.id))
    expect(ids).toContain(city)
    expect(ids).not.toContain(membership)
  })

  test('is there for an alliance of which the whole seed is one save', async () => {
    const history = await tellHistory(ada.editor, 'alliance', alliance, null)
    const seed = history?.entries.at(-1)
    expect(seed?.door).toBe('seed')
    expect(seed?.versions[0]?.record.id).toBe(alliance)
    expect(seed?.more).toBeGreaterThan(50)
  })
})

describe('an earlier version', () => {
  test('is shown whole, and with what it would change', async () => {
    const { city } = await newMember({ population: 100, countryCode: 'UA' })
    await updateCity(anna.editor, city, 1, { population: 200_000 })
    const version = await tellVersion(anna.editor, 'city', city, 1)
    expect(version?.fields).toEqual(
      expect.arrayContaining([{ label: 'Country', value: 'Ukraine', isText: false }]),
    )
    expect(version?.changes).toEqual([
      { label: 'Population', form: 'value', before: '200,000', after: '100' },
    ])
    expect(version?.now).toEqual({ version: 2, status: 'published' })
  })

  test('is restored as a new version, and nothing of history is lost', async () => {
    const { city } = await newMember({ population: 100 })
    await updateCity(anna.editor, city, 1, { population: 200, title: 'Renamed' })
    expect(await restoreVersion(anna.editor, 'city', city, { version: 1, began: 2 })).toMatchObject({
      saved: { version: 3 },
    })
    expect(await population(city)).toBe(100)
    const history = await tellHistory(anna.editor, 'city', city, null)
    expect(history?.entries[0]).toMatchObject({ reason: 'Version 1 restored', editorName: 'Anna' })
  })

  test('is not restored over what somebody saved meanwhile, nor by another alliance', async () => {
    const { city } = await newMember({ population: 100 })
    await updateCity(anna.editor, city, 1, { population: 200 })
    await updateCity(ada.editor, city, 2, { population: 300 })
    const wish = { version: 1, began: 2 }
    expect(await restoreVersion(anna.editor, 'city', city, wish)).toEqual({ moved: true })
    const own = { version: 1, began: 3 }
    expect(await restoreVersion(boris.editor, 'city', city, own)).toEqual({ refused: 'edit' })
    expect(await population(city)).toBe(300)
  })

  test('that says what may be private is restored only with the word of whoever restores it that it is public', async () => {
    const text = '+49 30 5550100'
    const { city } = await newMember({ description: `The mayor: ${text}`, population: 1 })
    await updateCity(anna.editor, city, 1, { description: 'An old port.' })
    const wish = { version: 1, began: 2 }
    const told = await tellVersion(anna.editor, 'city', city, 1)
    expect(told?.privateTexts).toEqual([{ label: 'Description', text, kind: 'phone' }])
    expect(await restoreVersion(anna.editor, 'city', city, wish)).toEqual({
      private: [{ field: 'description', text, kind: 'phone' }],
    })
    expect(
      await restoreVersion(anna.editor, 'city', city, { ...wish, publicTexts: ['another'] }),
    ).toHaveProperty('private')
    expect(await restoreVersion(boris.editor, 'city', city, wish)).toEqual({ refused: 'edit' })
    expect(await db.city.findUnique({ where: { id: city } })).toMatchObject({ description: 'An old port.' })
    expect(await restoreVersion(anna.editor, 'city', city, { ...wish, publicTexts: [text] })).toMatchObject({
      saved: { version: 3 },
    })
    // What stands in the record already is not asked about.
    await updateCity(anna.editor, city, 3, { population: 2 })
    expect(await restoreVersion(anna.editor, 'city', city, { version: 3, began: 4 })).toHaveProperty('saved')
  })

  test('that refers to what is gone says so, and is restored without it on request', async () => {
    const region = createdId(
      await createCity(
        ada.editor,
        cityFields.parse({ title: 'Gone Region', slug: 'gone-region', kind: 'region' }),
      ),
    )
    const { city } = await newMember({ parentId: region, population: 1 })
    await updateCity(anna.editor, city, 1, { parentId: null, population: 2 })
    await trashCity(ada.editor, region, 1)
    expect(await restoreVersion(anna.editor, 'city', city, { version: 1, began: 2 })).toEqual({
      gone: ['Gone Region'],
    })
    expect(
      await restoreVersion(anna.editor, 'city', city, { version: 1, began: 2, leaveOut: true }),
    ).toMatchObject({ saved: { version: 3 } })
    expect(await db.city.findUnique({ where: { id: city } })).toMatchObject({ parentId: null, population: 1 })
  })
})

describe('undoing a save', () => {
  test('brings back what was changed, in a save of its own', async () => {
    const { city } = await newMember({ population: 100 })
    const before = await title(city)
    await updateCity(anna.editor, city, 1, { title: 'Mistyped' })
    expect(await undoSave(anna.editor, city, 2)).toEqual({ undone: 1 })
    expect(await title(city)).toBe(before)
    expect((await tellHistory(anna.editor, 'city', city, null))?.entries[0]?.reason).toBe(
      'The save before was undone',
    )
  })

  test('does not bring back what may be private: the version before asks about it', async () => {
    const { city } = await newMember({ description: 'Ask the mayor at +49 30 5550100' })
    await updateCity(anna.editor, city, 1, { description: null })
    expect(await undoSave(anna.editor, city, 2)).toEqual({ private: { kind: 'city', id: city, version: 1 } })
    expect(await db.city.findUnique({ where: { id: city } })).toMatchObject({ description: null })
  })

  test('takes a record out of the trash again', async () => {
    const { city } = await newMember()
    await trashCity(anna.editor, city, 1)
    expect(await undoSave(anna.editor, city, 2)).toEqual({ undone: 1 })
    expect(await db.record.findUnique({ where: { id: city } })).toMatchObject({
      status: 'published',
      version: 3,
      trashedAt: null,
    })
  })

  test('does nothing when somebody saved since, nor for another alliance', async () => {
    const { city } = await newMember({ population: 1 })
    await updateCity(anna.editor, city, 1, { population: 2 })
    await updateCity(ada.editor, city, 2, { website: 'https://city.example.org' })
    expect(await undoSave(anna.editor, city, 2)).toEqual({ moved: [await title(city)] })
    expect(await undoSave(boris.editor, city, 3)).toEqual({ refused: 'edit' })
    expect(await population(city)).toBe(2)
  })

  test.each([
    ['the seed', seedEditor],
    ['an import', importEditor],
  ])('does not take back what %s did, not even for an administrator', async (_by, editor) => {
    const { city } = await newMember({ population: 1 })
    await updateCity(editor(), city, 1, { population: 2 })
    expect(await undoSave(ada.editor, city, 2)).toEqual({ final: true })
    expect(await population(city)).toBe(2)
    const seeded = seededRecordId('city/zadar')
    expect(await undoSave(ada.editor, seeded, 1)).toEqual({ final: true })
    expect(await db.record.findUnique({ where: { id: seeded } })).toMatchObject({ status: 'published' })
  })
})

describe('a step that is sent twice', () => {
  test('is known as done to whoever took it, and not as another step, nor to anybody else', async () => {
    const { city } = await newMember()
    await trashCity(anna.editor, city, 1)
    expect(await trashCity(anna.editor, city, 1)).toEqual({ moved: true })
    expect(await isRepeated(anna.editor, city, 1, { action: 'trashed' })).toBe(true)
    expect(await isRepeated(anna.editor, city, 1, { action: 'restored' })).toBe(false)
    expect(await isRepeated(anna.editor, city, 2, { action: 'trashed' })).toBe(false)
    expect(await isRepeated(ada.editor, city, 1, { action: 'trashed' })).toBe(false)
    const later = new Date(Date.now() + 120_000)
    expect(await isRepeated(anna.editor, city, 1, { action: 'trashed' }, later)).toBe(false)
  })

  test('is known by the reason that it gave itself, where it changed fields', async () => {
    const { city } = await newMember({ population: 1 })
    await updateCity(anna.editor, city, 1, { population: 2 })
    const undone = { reason: 'The save before was undone' }
    expect(await isRepeated(anna.editor, city, 1, undone)).toBe(false)
    await undoSave(anna.editor, city, 2)
    expect(await isRepeated(anna.editor, city, 2, undone)).toBe(true)
  })
})

describe('the pages of a record', () => {
  test('are offered to those for whom they are there', async () => {
    const { city } = await newMember()
    const vera = await createStaff('viewer', { name: 'Vera', alliances: [alliance] })
    const record = { id: city, kind: 'city', status: 'published' } as const
    expect(await findTabs(anna.editor, record)).toEqual(['edit', 'history', 'trash', 'redact'])
    expect(await findTabs(vera.editor, record)).toEqual(['record', 'history'])
    expect(await findTabs(boris.editor, record)).toEqual(['record'])
    expect(await findTabs(anna.editor, { ...record, status: 'trashed' })).toEqual([
      'history',
      'trash',
      'redact',
    ])
    expect(await findTabs(vera.editor, { ...record, status: 'trashed' })).toEqual(['history', 'trash'])
    expect(await findTabs(ada.editor, { ...record, kind: 'post' })).toEqual([
      'edit',
      'status',
      'history',
      'trash',
      'merge',
      'redact',
      'preview',
    ])
  })
})
