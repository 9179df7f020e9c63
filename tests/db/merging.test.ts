import { beforeAll, describe, expect, test } from 'vitest'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, restoreCity, trashCity, updateCity } from '#lib/cities/mutations.ts'
import { findCity } from '#lib/cities/queries.ts'
import { db } from '#lib/db/client.ts'
import { tellHistory } from '#lib/directory/admin/history/entries.ts'
import { findTrashed } from '#lib/directory/admin/life/trash.ts'
import { undoSave } from '#lib/directory/admin/life/undo.ts'
import { readSurvivor } from '#lib/directory/admin/merge/choose.ts'
import { mergeRecords } from '#lib/directory/admin/merge/merge.ts'
import { type ToldMerge, tellMerge } from '#lib/directory/admin/merge/tell.ts'
import { shapeOf } from '#lib/directory/admin/nouns.ts'
import { changesSchema, latestChange } from '#lib/directory/api/changes.ts'
import { dump } from '#lib/directory/dump/dump.ts'
import { findPermanent } from '#lib/directory/permanent.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { createMembership } from '#lib/memberships/mutations.ts'
import { organizationFields } from '#lib/organizations/fields.ts'
import { createOrganization } from '#lib/organizations/mutations.ts'
import { partnershipFields } from '#lib/partnerships/fields.ts'
import { createPartnership } from '#lib/partnerships/mutations.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost } from '#lib/posts/mutations.ts'
import { projectFields } from '#lib/projects/fields.ts'
import { createProject } from '#lib/projects/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { movedTo } from '#lib/records/moved.ts'
import { sourceFields } from '#lib/sources/fields.ts'
import { createSource } from '#lib/sources/mutations.ts'
import { topicFields } from '#lib/topics/fields.ts'
import { createTopic } from '#lib/topics/mutations.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { ask, read } from '#tests/support/api.ts'
import { createdId } from '#tests/support/created-id.ts'
import { expectWhole } from '#tests/support/history.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

const alliance = seededRecordId('alliance/silk-road-urban-alliance')
const other = seededRecordId('alliance/mcsr-cities-alliance')
const source = seededRecordId('source/geonames')
let ada: Staff
let anna: Staff
let made = 0

beforeAll(async () => {
  ada = await createStaff('administrator', { name: 'Ada' })
  anna = await createStaff('editor', { name: 'Anna', alliances: [alliance] })
})

const name = (word: string) => {
  made += 1
  return { title: `${word} ${made}`, slug: `${word.toLowerCase()}-${made}` }
}

const newCity = async (word: string, more: Record<string, unknown> = {}): Promise<string> =>
  createdId(await createCity(anna.editor, cityFields.parse({ ...name(word), kind: 'city', ...more })))

const newMembership = async (cityId: string, allianceId: string, more: Record<string, unknown> = {}) =>
  createdId(
    await createMembership(
      ada.editor,
      membershipFields.parse({ title: 'Member', slug: null, allianceId, cityId, role: 'member', ...more }),
    ),
  )

const newTopic = async () => createdId(await createTopic(ada.editor, topicFields.parse(name('Topic'))))

const newSource = async () =>
  createdId(
    await createSource(
      ada.editor,
      sourceFields.parse({ ...name('Report'), publisher: 'Example', language: 'en' }),
    ),
  )

const record = (id: string) => db.record.findUniqueOrThrow({ where: { id } })
const snapshot = async (id: string) =>
  (await db.revision.findFirstOrThrow({ where: { recordId: id }, orderBy: { version: 'desc' } })).snapshot

/** What the page shows of a merger. @throws where there is none to show. */
async function look(kind: RecordKind, id: string, into: string, taken: Iterable<string> | null = null) {
  const plan = await tellMerge(ada.editor, { kind, id, into }, taken && new Set(taken))
  if (!plan) throw new Error('There is nothing to merge')
  return plan
}

/** Merges as the page was shown: with what it proposes, unless other fields of the one that goes are taken. */
function confirm(plan: ToldMerge, taken?: Iterable<string>, editor = ada.editor) {
  const { gone, kept, choices, digest } = plan
  const proposed = choices.filter(({ of }) => of === 'gone').map((choice) => choice.name)
  return mergeRecords(
    editor,
    { kind: gone.kind, id: gone.id, began: gone.version, into: kept.id, intoBegan: kept.version },
    { taken: new Set(taken ?? proposed), digest, reason: null },
  )
}

describe('merging two cities', () => {
  test('keeps the survivor’s own, takes what only the other has, and the other’s name', async () => {
    const kept = await newCity('Cologne', {
      countryCode: 'DE',
      website: 'https://kept.example.org',
      citations: [{ sourceId: source, field: 'website' }],
    })
    const gone = await newCity('Koeln', {
      countryCode: 'AT',
      population: 1_000_000,
      populationYear: 2020,
      geonamesId: 9_100_001,
      website: 'https://gone.example.org',
      names: [{ text: 'Кёльн', language: 'ru', kind: 'official' }],
      citations: [
        { sourceId: source, field: 'population' },
        { sourceId: source, field: 'website', locator: 'page 2' },
      ],
    })
    const title = (await record(gone)).title
    const plan = await look('city', gone, kept)
    expect(plan.choices).toMatchObject([
      { name: 'title', of: 'kept' },
      { name: 'countryCode', kept: 'Germany', gone: 'Austria', of: 'kept' },
      { name: 'population', kept: null, gone: '1,000,000 · 2020', of: 'gone' },
      { name: 'website', of: 'kept' },
      { name: 'geonamesId', kept: null, of: 'gone' },
    ])
    expect(await confirm(plan, ['population', 'geonamesId', 'countryCode'])).toEqual({
      merged: { version: 2 },
    })
    expect(await snapshot(kept)).toMatchObject({
      countryCode: 'AT',
      population: 1_000_000,
      populationYear: 2020,
      geonamesId: 9_100_001,
      website: 'https://kept.example.org',
      names: [
        { text: 'Кёльн', language: 'ru', kind: 'official' },
        { text: title, language: 'en', kind: 'transliteration' },
      ],
      // What a value rests on goes where the value goes.
      citations: [{ field: 'website', locator: null }, { field: 'population' }],
    })
    expect(await record(gone)).toMatchObject({ status: 'trashed', mergedIntoId: kept })
    expect(await snapshot(gone)).toMatchObject({ geonamesId: null, population: 1_000_000 })
    await expectWhole(kept)
    await expectWhole(gone)
    const history = await tellHistory(ada.editor, 'city', kept, null)
    expect(history?.entries[0]).toMatchObject({
      editorName: 'Ada',
      versions: [{ action: 'merged', mergedWith: { id: gone, title } }],
    })
  })

  test('moves what refers to the one that goes, joins what would be there twice, and undoes all of it', async () => {
    const [kept, gone, third] = [await newCity('Kept'), await newCity('Gone'), await newCity('Third')]
    const two = [kept, gone]
    const child = await newCity('Child', { parentId: gone })
    const moved = await newMembership(gone, other, { position: 7001 })
    const keptTwin = await newMembership(kept, alliance)
    const goneTwin = await newMembership(gone, alliance, {
      since: '2015',
      position: 7002,
      role: 'observer',
    })
    const partnership = (cityIds: string[], kind = 'twinning') =>
      createPartnership(ada.editor, partnershipFields.parse({ title: 'Two', slug: null, kind, cityIds }))
    const alone = createdId(await partnership(two))
    const wide = createdId(await partnership([gone, third, kept], 'learning'))
    const [keptSame, goneSame] = [
      createdId(await partnership([kept, third])),
      createdId(await partnership([gone, third])),
    ]
    const about = { ...name('Post'), type: 'news', language: 'en', summary: 'S', subjectIds: two }
    const post = createdId(await createPost(ada.editor, postFields.parse(about)))
    const party = (cityId: string, note: string | null) => ({ cityId, role: 'partner', note })
    const parties = [party(gone, 'Pays'), party(third, null), party(kept, 'Builds')]
    const joint = { ...name('Project'), summary: 'S', parties }
    const project = createdId(await createProject(ada.editor, projectFields.parse(joint)))
    const all = [kept, gone, child, moved, keptTwin, goneTwin, alone, wide, keptSame, goneSame, post, project]
    const before = await Promise.all(all.map(snapshot))

    const plan = await look('city', gone, kept)
    expect(plan.moves.map(({ kind, count }) => [kind, count])).toEqual([
      ['city', 1],
      ['membership', 1],
      ['project', 1],
      ['partnership', 1],
      ['post', 1],
    ])
    expect(plan.twins).toMatchObject([
      { gone: { id: goneTwin }, kept: { id: keptTwin }, givenUp: [{ label: 'Role', gone: 'Observer' }] },
      { gone: { id: goneSame }, kept: { id: keptSame }, givenUp: [] },
    ])
    expect(plan.ends.map(({ id }) => id)).toEqual([alone])
    expect(plan.givenUp).toMatchObject([{ items: [expect.stringContaining('Builds')] }])
    const saves = await db.save.count()
    expect(await confirm(plan)).toHaveProperty('merged')
    expect(await db.save.count()).toBe(saves + 1)

    expect(await snapshot(child)).toMatchObject({ parentId: kept })
    expect(await snapshot(moved)).toMatchObject({ cityId: kept, position: 7001 })
    expect(await snapshot(keptTwin)).toMatchObject({ role: 'member', since: '2015', position: 7002 })
    expect(await record(goneTwin)).toMatchObject({ status: 'trashed', mergedIntoId: keptTwin })
    expect(await record(goneSame)).toMatchObject({ status: 'trashed', mergedIntoId: keptSame })
    expect(await record(alone)).toMatchObject({ status: 'trashed', mergedIntoId: null })
    expect(await snapshot(wide)).toMatchObject({ cityIds: [kept, third] })
    expect(await snapshot(post)).toMatchObject({ subjectIds: [kept] })
    expect(await snapshot(project)).toMatchObject({
      parties: [
        { cityId: kept, note: 'Pays' },
        { cityId: third, note: null },
      ],
    })
    const told = await db.change.findMany({ where: { recordId: { in: all }, action: { not: null } } })
    expect(new Set(told.filter(({ seq }) => seq > 0n).map(({ recordId }) => recordId))).toEqual(new Set(all))

    expect(await undoSave(anna.editor, kept, 2)).toHaveProperty('refused')
    expect(await undoSave(ada.editor, kept, 2)).toEqual({ undone: 12 })
    expect(await Promise.all(all.map(snapshot))).toEqual(before)
    for (const id of all) expect(await record(id)).toMatchObject({ status: 'published', mergedIntoId: null })
  })

  test('says what stands in the way: a draft, a circle, and a choice that cannot stand', async () => {
    const [kept, gone] = [await newCity('Inner'), await newCity('Outer')]
    const middle = await newCity('Middle', { parentId: gone })
    await updateCity(anna.editor, kept, 1, { parentId: middle })
    const plan = await look('city', gone, kept)
    expect(plan.blocked).toEqual({ circle: (await record(middle)).title })
    expect(await confirm(plan)).toEqual({ unfit: true })
    await updateCity(anna.editor, middle, 1, { parentId: null })
    // What lay in the one that goes lies where that lay.
    const region = await newCity('Region', { kind: 'region' })
    await updateCity(anna.editor, gone, 1, { parentId: region })
    await updateCity(anna.editor, kept, 2, { parentId: gone })
    expect(await confirm(await look('city', gone, kept))).toHaveProperty('merged')
    expect(await snapshot(kept)).toMatchObject({ parentId: region })

    const post = async (status: 'draft' | 'published') => {
      const fields = { ...name('Draft'), type: 'news', language: 'en', summary: 'S', subjectIds: [alliance] }
      return createdId(await createPost(ada.editor, postFields.parse(fields), { status }))
    }
    const [draft, published] = [await post('draft'), await post('published')]
    expect((await look('post', published, draft)).blocked).toEqual({ draft: true })
    expect((await look('post', draft, published)).blocked).toBeNull()
    const ended = { status: 'ended', until: '2012' }
    const [one, two] = [
      await newMembership(kept, other, ended),
      await newMembership(kept, other, { status: 'ended', since: '2014' }),
    ]
    const choice = await look('membership', two, one, ['since'])
    expect(choice.problems).toEqual(['Enter an end that is not before the beginning'])
    expect(await confirm(choice, ['since'])).toEqual({ unfit: true })
    expect((await look('membership', two, one)).problems).toEqual([])
  })

  test('does nothing when one of the two, or what refers to them, is not what was shown', async () => {
    const [kept, gone] = [await newCity('Early'), await newCity('Late')]
    const first = await look('city', gone, kept)
    await updateCity(anna.editor, kept, 1, { population: 5 })
    expect(await confirm(first)).toEqual({ moved: true })
    const second = await look('city', gone, kept)
    await newMembership(gone, alliance)
    expect(await confirm(second)).toEqual({ moved: true })
    expect(await record(gone)).toMatchObject({ status: 'published', mergedIntoId: null, version: 1 })
    expect(await confirm(await look('city', gone, kept))).toHaveProperty('merged')
  })

  test('is refused to all but administrators, and for what is no pair', async () => {
    const [kept, gone, trashed] = [await newCity('Good'), await newCity('Bad'), await newCity('Dead')]
    await newMembership(kept, alliance)
    await newMembership(gone, alliance)
    const plan = await look('city', gone, kept)
    const strangers = [
      anna,
      await createStaff('viewer', { alliances: [alliance] }),
      await createStaff('editor', { alliances: [other] }),
    ]
    for (const { editor } of strangers) {
      expect(await confirm(plan, [], editor)).toEqual({ refused: 'merge' })
      expect(await tellMerge(editor, { kind: 'city', id: gone, into: kept }, null)).toBeNull()
    }
    await trashCity(ada.editor, trashed, 1)
    const topic = await newTopic()
    for (const into of [gone, trashed, topic, '0000000000']) {
      expect(await tellMerge(ada.editor, { kind: 'city', id: gone, into }, null)).toBeNull()
      const pair = { kind: 'city' as const, id: gone, began: 1, into, intoBegan: 1 }
      const answer = await mergeRecords(ada.editor, pair, { taken: new Set(), digest: '', reason: null })
      expect(answer, into).toEqual({ missing: true })
    }
    const pair = { kind: 'alliance' as const, id: alliance, into: other }
    expect(await tellMerge(ada.editor, pair, null)).toBeNull()
    expect(await record(gone)).toMatchObject({ status: 'published', version: 1 })
  })
})

describe('the address of a merged record', () => {
  test('leads to the last survivor, everywhere, and the feed says so', async () => {
    const ids = [await newCity('First'), await newCity('Second'), await newCity('Last')]
    const [first = '', second = '', last = ''] = ids
    const former = (await record(first)).slug ?? ''
    await updateCity(anna.editor, first, 1, { slug: `${former}-anew` })
    const since = await latestChange()
    await confirm(await look('city', first, second))
    await confirm(await look('city', second, last))
    const [slug, lastSlug] = [(await record(first)).slug ?? '', (await record(last)).slug]
    for (const one of [slug, former, (await record(second)).slug ?? ''])
      expect(await movedTo('en', 'city', one)).toBe(`/en/cities/${lastSlug}`)
    expect(await findCity('en', slug)).toBeNull()
    for (const id of [first, second]) expect(await findPermanent(id)).toEqual({ moved: last })
    for (const key of [first, slug, former])
      expect((await ask(`/api/v1/cities/${key}`)).headers.get('location')).toBe(`/api/v1/cities/${lastSlug}`)
    const feed = await read(`/api/v1/changes?since=${since}&size=100`, changesSchema)
    expect(feed.data.filter(({ id }) => id === first || id === second)).toSatisfy(
      (told: { status: string; mergedInto: string | null }[]) =>
        told.length > 0 && told.every(({ status, mergedInto }) => status === 'merged' && mergedInto === last),
    )
    const lines = (await Array.fromAsync(dump())).join('').split('\n')
    const line = lines.find((one) => one.includes(`"id":"${last}"`)) ?? ''
    expect(JSON.parse(line).formerSlugs).toEqual([former, slug, (await record(second)).slug].toSorted())
    // Its title has become a name of the survivor.
    const title = encodeURIComponent((await record(first)).title)
    const found = await (await ask(`/api/v1/search?q=${title}`)).text()
    expect([slug, lastSlug].map((one) => found.includes(`/cities/${one}"`))).toEqual([false, true])
  })

  test('has a page of its own again once the record is taken out of the trash, which is not an editor’s to do', async () => {
    const [kept, gone] = [await newCity('Stay'), await newCity('Return')]
    await newMembership(gone, alliance)
    await confirm(await look('city', gone, kept))
    const slug = (await record(gone)).slug ?? ''
    expect(await findTrashed(ada.editor, 'city', gone)).toMatchObject({
      by: 'Ada',
      mergedInto: { id: kept },
      mayRestore: true,
    })
    expect(await restoreCity(anna.editor, gone, 2)).toEqual({ refused: 'restore' })
    expect(await restoreCity(ada.editor, gone, 2)).toEqual({ saved: { version: 3 } })
    expect(await record(gone)).toMatchObject({ status: 'published', mergedIntoId: null })
    expect(await movedTo('en', 'city', slug)).toBeNull()
    expect(await findCity('en', slug)).not.toBeNull()
    // Nobody makes half a merger of it by taking that back.
    expect(await undoSave(ada.editor, gone, 3)).toEqual({ final: true })
    expect(await undoSave(ada.editor, kept, 2)).toHaveProperty('moved')
  })
})

describe('every other kind', () => {
  test('a source is cited, a topic linked and an organization named as the one that stays', async () => {
    const [sources, topics] = [
      [await newSource(), await newSource()],
      [await newTopic(), await newTopic()],
    ]
    const cited = (sourceId = '') => ({ sourceId, field: 'population' })
    const city = await newCity('Cited', {
      citations: sources.map(cited),
      topics: topics.map((topicId) => ({ topicId, relation: 'works_on' })),
    })
    const role = { allianceId: alliance, role: 'partner' }
    const organization = async (more: object) =>
      createdId(
        await createOrganization(
          ada.editor,
          organizationFields.parse({ ...name('Office'), type: 'other', ...more }),
        ),
      )
    const offices = [
      await organization({ affiliations: [{ ...role, since: '2001' }] }),
      await organization({
        affiliations: [
          { ...role, note: 'Prints' },
          { ...role, role: 'organizer' },
        ],
      }),
    ]
    const pairs = { source: sources, topic: topics, organization: offices } as const
    for (const kind of ['source', 'topic', 'organization'] as const) {
      const [kept = '', gone = ''] = pairs[kind]
      expect(await confirm(await look(kind, gone, kept)), kind).toHaveProperty('merged')
    }
    expect(await snapshot(city)).toMatchObject({
      citations: [{ sourceId: sources[0] }],
      topics: [{ topicId: topics[0], relation: 'works_on' }],
    })
    expect(await snapshot(offices[0] ?? '')).toMatchObject({
      affiliations: [{ ...role, since: '2001', note: 'Prints' }, { role: 'organizer' }],
      names: [{ kind: 'as_listed' }],
    })
    expect(await snapshot(sources[0] ?? '')).toMatchObject({ names: [] })
  })

  test('knows what only one record can have', async () => {
    const rows = await db.$queryRaw<{ table: string; column: string }[]>`
      SELECT relname AS table, attname AS column FROM pg_index
      JOIN pg_class ON pg_class.oid = indrelid JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
      WHERE indisunique AND NOT indisprimary AND indnatts = 1 AND relnamespace = current_schema::regnamespace
        AND relname IN ('City', 'Organization', 'Committee', 'Project', 'Post', 'Topic', 'Source', 'Membership',
          'Partnership', 'Figure', 'Contact')`
    const marked = Object.entries(shapeOf('city')).flatMap(([column, field]) =>
      field.meta()?.unique ? [{ table: 'City', column }] : [],
    )
    expect(marked).toEqual(rows.toSorted((a, b) => (a.column < b.column ? -1 : 1)))
  })
})

test('the record that stays is found by what is typed, and never the record itself', async () => {
  const twin = { title: 'Twinville', kind: 'city' }
  const make = async (slug: string) =>
    createdId(await createCity(ada.editor, cityFields.parse({ ...twin, slug })))
  const [one, two] = [await make('twinville'), await make('twinville-2')]
  const typed = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [key, value] of Object.entries(fields)) form.set(key, value)
    return readSurvivor(ada.editor, 'city', one, form)
  }
  expect(await typed({ into: 'twinville' })).toEqual({ id: two })
  expect(await typed({ into: 'Twinville', 'into.id': one, 'into.was': 'Twinville' })).toMatchObject({
    problem: { message: 'This is the record itself. Choose the other one.' },
  })
  expect(await typed({ into: '' })).toHaveProperty('problem')
  expect(await typed({ into: 'Nowhere at all' })).toHaveProperty('problem')
})
