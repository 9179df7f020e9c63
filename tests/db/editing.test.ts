import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { answerForm, describeSaved } from '#lib/directory/admin/form/answer.ts'
import type { Typed } from '#lib/directory/admin/form/field.ts'
import { openForm, openNewForm } from '#lib/directory/admin/form/open-form.ts'
import { findKept, keepTyped, listPresent, noteHeard } from '#lib/directory/admin/form/open-forms.ts'
import { pickRecords } from '#lib/directory/admin/form/references.ts'
import { newRecordId } from '#lib/records/id.ts'
import { RecordKind } from '#prisma/generated/enums.ts'
import { open, send, slugId, stateOf, versionOf } from '#tests/support/editing.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'
import { sentForm } from '#tests/support/typed-form.ts'

let anna: Staff
let boris: Staff
let stranger: Staff

beforeAll(async () => {
  const silkRoad = await slugId('alliance', 'silk-road-urban-alliance')
  const mcsr = await slugId('alliance', 'mcsr-cities-alliance')
  anna = await createStaff('editor', { name: 'Anna', alliances: [silkRoad] })
  boris = await createStaff('editor', { name: 'Boris', alliances: [silkRoad] })
  stranger = await createStaff('editor', { name: 'Sasha', alliances: [mcsr] })
})

const city = async (slug: string) => slugId('city', slug)
describe('saving', () => {
  test('what was typed is saved as one version, with its reason', async () => {
    const form = await open(anna, 'city', await city('drochia'))
    const began = await versionOf(form.id)
    const answer = await send(
      anna,
      form,
      { population: '13 150', populationYear: '2014' },
      { reason: 'The census' },
    )
    expect(answer).toEqual({ saved: expect.stringContaining(`?saved=${form.opened}`), opened: form.opened })
    expect(await db.city.findUnique({ where: { id: form.id } })).toMatchObject({
      population: 13_150,
      populationYear: 2014,
    })
    expect(await versionOf(form.id)).toBe(began + 1)
    const { save } = await db.revision.findUniqueOrThrow({
      where: { recordId_version: { recordId: form.id, version: began + 1 } },
      select: { save: { select: { reason: true, editorName: true, door: true } } },
    })
    expect(save).toEqual({ reason: 'The census', editorName: 'Anna', door: 'admin' })
  })

  test('a second click saves nothing more', async () => {
    const form = await open(anna, 'city', await city('aral-district'))
    const began = await versionOf(form.id)
    const twice = await Promise.all([
      send(anna, form, { population: '30,000' }),
      send(anna, form, { population: '30,000' }),
    ])
    expect(twice[0]).toEqual(twice[1])
    expect(await versionOf(form.id)).toBe(began + 1)
  })

  test('one who may not is refused, and what was typed stays', async () => {
    const form = await open(anna, 'city', await city('longreach-regional-council'))
    const theirs = await open(stranger, 'city', form.id)
    expect(theirs.opened).toBe('')
    // With a form that was not opened for them.
    expect(stateOf(await send(stranger, form, { website: 'https://example.org' }))).toMatchObject({
      notice: 'unknown',
      typed: { website: 'https://example.org' },
    })
    expect(
      stateOf(await send(anna, { ...form, opened: 'made-up' }, { website: 'https://example.org' })),
    ).toMatchObject({ notice: 'unknown' })
  })

  test.for([
    ['population', 'many', '“Population” is not a whole number. Write it like 1,234,567.'],
    ['population', '-5', 'Enter a number not below 0.'],
    ['population', '2147483648', 'Enter a number not above 2,147,483,647.'],
    ['populationYear', '2201', 'Enter a number not above 2200.'],
    ['title', '', 'Enter a title'],
    ['title', '\u200B\u3164 \u200D', 'Enter a title'],
    [
      'website',
      'https://anna:secret@example.org/',
      'Leave out the name or password before the @: everybody can read this address',
    ],
    ['title', 'x'.repeat(301), 'Shorten this to 300 characters or fewer'],
    ['title', 'null\0byte', 'Some characters in “Name” could not be read. Type them again.'],
    ['title', 'broken \uFFFD', 'Some characters in “Name” could not be read. Type them again.'],
    ['kind', 'castle', 'Choose “Kind” from the list.'],
    ['countryCode', 'XX', 'Choose “Country” from the list.'],
    ['website', 'javascript:alert(1)', 'Enter a web address that begins with https:// or http://'],
    ['slug', 'Not a slug', 'Use lower-case letters a to z, digits and single hyphens in the address'],
    ['slug', 'athens', 'The address “athens” belongs to another record. “athens-2” is free.'],
    ['lastVerifiedOn', '3/4/2026', '“3/4/2026” can mean two days. Choose one.'],
    ['lastVerifiedOn', 'March 2026', 'Enter the whole date, such as 2022-05-10'],
    ['location.latitude', '91', 'Enter a number not above 90.'],
    ['description', 'y'.repeat(20_001), 'Shorten this to 20000 characters or fewer'],
    ['geonamesId', '99999999999999999999', '“GeoNames id” is not a whole number. Write it like 1,234,567.'],
  ] as const)('%s: "%s" is answered at its field', async ([name, text, message]) => {
    const form = await open(anna, 'city', await city('kakheti'))
    const began = await versionOf(form.id)
    const state = stateOf(await send(anna, form, { [name]: text }))
    expect(state.problems.map(({ message: said }) => said)).toEqual([message])
    expect(state.problems[0]?.at).toBe(name)
    expect(state.typed[name]).toBe(text.replace('\0', '\0'))
    expect(await versionOf(form.id)).toBe(began)
  })

  test('HTML and scripts are text like any other', async () => {
    const form = await open(anna, 'city', await city('edinet'))
    const html = '<script>alert(1)</script><b onclick="x">&amp;'
    expect(await send(anna, form, { kindAsNamed: html })).toHaveProperty('saved')
    expect(await db.city.findUnique({ where: { id: form.id } })).toMatchObject({ kindAsNamed: html })
  })

  test('an address that is emptied is made from the name again, and the record’s own is no other’s', async () => {
    const id = await city('fastiv')
    const form = await open(anna, 'city', id)
    const slugOf = async () => (await db.record.findUniqueOrThrow({ where: { id } })).slug
    expect(stateOf(await send(anna, form, { slug: '' }))).toMatchObject({ notice: 'nothing' })
    expect(await send(anna, form, { slug: 'fastiv-of-kyiv' })).toHaveProperty('saved')
    expect(await send(anna, await open(anna, 'city', id), { slug: '' })).toHaveProperty('saved')
    expect(await slugOf()).toBe('fastiv')
  })

  test('what is wrong in a row names the row, and a list that is too long is said to be', async () => {
    const form = await open(anna, 'city', await city('kakheti'))
    const rows = form.typed.names?.split(' ').filter(Boolean) ?? []
    const names = {
      names: [...rows, 'n1'].join(' '),
      'names.n1.text': 'Кахети',
      'names.n1.language': 'Russian',
    }
    expect(stateOf(await send(anna, form, names)).problems).toMatchObject([
      { at: 'names.n1.kind', message: 'Fill in “Kind”.', row: `Names ${rows.length + 1}` },
    ])
    const many = Array.from({ length: 1001 }, (_, index) => `n${index + 1}`)
    const texts = Object.fromEntries(many.map((key) => [`names.${key}.text`, key]))
    const { problems } = stateOf(await send(anna, form, { names: many.join(' '), ...texts }))
    expect(problems.find(({ at }) => at === 'names')?.message).toBe(
      '“Names” has more than 1,000 entries, and a form holds no more: the rest was not read. Take some out.',
    )
  })

  test('what cannot be seen is left out of a name, but for what its script is written with', async () => {
    const form = await open(anna, 'city', await city('truskavets'))
    const withName = {
      title: '\u202E\uFEFFTruska\u00ADvets\u200B',
      names: `${form.typed.names} n1`,
      'names.n1.text': 'تروسکاوتس\u200Cها',
      'names.n1.language': 'Persian',
      'names.n1.kind': 'transliteration',
    }
    expect(await send(anna, form, withName)).toHaveProperty('saved')
    const { title, names } = await db.record.findUniqueOrThrow({
      where: { id: form.id },
      select: { title: true, names: { where: { language: 'fa' }, select: { text: true } } },
    })
    expect([title, names]).toEqual(['Truskavets', [{ text: 'تروسکاوتس\u200Cها' }]])
  })

  test('a changed address leaves the old one leading to the new', async () => {
    const form = await open(anna, 'city', await city('chetrosu'))
    expect(await send(anna, form, { slug: 'chetrosu-drochia' })).toHaveProperty('saved')
    expect(
      await db.redirect.findUnique({ where: { kind_slug: { kind: 'city', slug: 'chetrosu' } } }),
    ).toMatchObject({
      recordId: form.id,
    })
  })
})

describe('two people at once', () => {
  test('changes to different fields are merged, and it is said whose is kept', async () => {
    const id = await city('botevgrad')
    const mine = await open(anna, 'city', id)
    const theirs = await open(boris, 'city', id)
    expect(await send(boris, theirs, { website: 'https://botevgrad.example.org' })).toHaveProperty('saved')
    expect(await send(anna, mine, { population: '336,000' })).toHaveProperty('saved')
    expect(await db.city.findUnique({ where: { id } })).toMatchObject({
      website: 'https://botevgrad.example.org',
      population: 336_000,
    })
    expect(await describeSaved(anna.editor, 'en', 'city', mine.opened)).toMatchObject({
      kept: ['Website'],
      by: ['Boris'],
    })
  })

  test('one’s own other window is not spoken of as somebody else', async () => {
    const id = await city('vynnyky')
    const [first, second, third] = [
      await open(anna, 'city', id),
      await open(anna, 'city', id),
      await open(anna, 'city', id),
    ]
    expect(await send(anna, first, { website: 'https://first.example.org' })).toHaveProperty('saved')
    expect(await send(anna, second, { kindAsNamed: 'Hill town' })).toHaveProperty('saved')
    expect(await describeSaved(anna.editor, 'en', 'city', second.opened)).toMatchObject({
      kept: ['Website'],
      by: [],
    })
    const state = stateOf(await send(anna, third, { kindAsNamed: 'Town' }))
    expect([state.clashes.length, state.theirs?.isOwn]).toEqual([1, true])
  })

  test('changes to one field are shown side by side, and either can be kept', async () => {
    const id = await city('zadar')
    const mine = await open(anna, 'city', id)
    const theirs = await open(boris, 'city', id)
    await send(boris, theirs, { website: 'https://theirs.example.org', population: '70,000' })
    const state = stateOf(
      await send(anna, mine, { website: 'https://mine.example.org', kindAsNamed: 'Town on the sea' }),
    )
    expect(state.clashes).toEqual([
      {
        name: 'website',
        label: 'Website',
        mine: 'https://mine.example.org',
        theirs: 'https://theirs.example.org',
      },
    ])
    expect(state.theirs).toMatchObject({ by: 'Boris', isOwn: false })
    // What only one of them changed stands in the form already.
    expect(state.typed).toMatchObject({ kindAsNamed: 'Town on the sea', population: '70,000' })
    const again = { kind: 'city', opened: state.opened, typed: state.typed } as const
    const clash = { 'answer.clashing': 'website' }

    expect(stateOf(await send(anna, again, {}, clash)).clashes).toHaveLength(1)
    expect(
      await send(
        anna,
        again,
        { kindAsNamed: 'Town on the sea' },
        { ...clash, 'answer.clash.website': 'theirs' },
      ),
    ).toHaveProperty('saved')
    expect(await db.city.findUnique({ where: { id } })).toMatchObject({
      website: 'https://theirs.example.org',
      population: 70_000,
      kindAsNamed: 'Town on the sea',
    })
  })

  test('one’s own can be kept over theirs', async () => {
    const id = await city('vinica')
    const mine = await open(anna, 'city', id)
    await send(boris, await open(boris, 'city', id), { website: 'https://theirs.example.org' })
    const state = stateOf(await send(anna, mine, { website: 'https://mine.example.org' }))
    const answers = { 'answer.clashing': 'website', 'answer.clash.website': 'mine' }
    const again = { kind: 'city', opened: state.opened, typed: state.typed } as const
    expect(state.answered.asked).toContain('website')
    const kept = { website: 'https://mine.example.org' }
    expect(await send(anna, again, kept, answers)).toHaveProperty('saved')
    expect(await db.city.findUnique({ where: { id } })).toMatchObject(kept)
  })

  test('lists are merged item by item', async () => {
    const id = await city('athens')
    const mine = await open(anna, 'city', id)
    const theirs = await open(boris, 'city', id)
    const withName = (typed: Typed, text: string) => ({
      names: `${typed.names} n1`,
      'names.n1.text': text,
      'names.n1.language': 'German',
      'names.n1.kind': 'official',
    })
    await send(boris, theirs, withName(theirs.typed, 'Athen'))
    expect(await send(anna, mine, withName(mine.typed, 'Athen (Stadt)'))).toHaveProperty('saved')
    const names = await db.name.findMany({ where: { recordId: id, language: 'de' }, select: { text: true } })
    expect(names.map(({ text }) => text).sort()).toEqual(['Athen', 'Athen (Stadt)'])
  })

  test('who has it open is shown to the others, until it is closed', async () => {
    const id = await city('ukmerge-district')
    const mine = await open(anna, 'city', id)
    expect(await listPresent(boris.editor, id)).toMatchObject([{ name: 'Anna' }])
    expect(await listPresent(anna.editor, id)).toEqual([])
    await noteHeard(anna.editor, mine.opened, false)
    expect(await listPresent(boris.editor, id)).toEqual([])
    expect(await noteHeard(boris.editor, mine.opened, true)).toBeNull()
  })
})

describe('what is asked before it is saved', () => {
  test('a city of the same name in the same country', async () => {
    const form = await openNewForm(anna.editor, 'en', 'city', {})
    const typed = { ...form.typed, title: 'Athína', kind: 'city', countryCode: 'GR' }
    const state = stateOf(await send(anna, { kind: 'city', ...form, typed }, {}))
    expect(state.questions[0]).toMatchObject({
      type: 'duplicate',
      message: 'A city called Athens already exists in Greece.',
      title: 'Athens',
    })
    const [question] = state.questions
    const another = { 'answer.another': question?.type === 'duplicate' ? question.id : '' }
    const answer = await send(anna, { kind: 'city', opened: state.opened, typed: state.typed }, {}, another)
    expect(answer).toHaveProperty('saved')
    expect(await db.record.findFirst({ where: { kind: 'city', title: 'Athína' } })).toMatchObject({
      slug: 'athina',
      status: 'published',
    })
  })

  test('a text that may be private', async () => {
    const form = await open(anna, 'city', await city('kirovsk'))
    const changes = { description: 'Ask Ms Example at +49 30 555 01 00.' }
    const state = stateOf(await send(anna, form, changes))
    expect(state.questions).toMatchObject([{ type: 'private', at: 'description', text: '+49 30 555 01 00' }])
    expect(await send(anna, form, changes, { 'answer.public': '+49 30 555 01 00' })).toHaveProperty('saved')
  })

  test('the source of a changed fact, once', async () => {
    const form = await open(anna, 'city', await city('delcevo'))
    const bare = sentForm('city', form.opened, { ...form.typed, website: 'https://delcevo.example.org' })
    const state = stateOf(await answerForm(anna.editor, 'en', 'city', { turn: 0 }, bare))
    expect(state.questions).toEqual([{ type: 'source', field: 'website', label: 'Website' }])
    const source = await db.record.findFirstOrThrow({ where: { kind: 'source' }, orderBy: { title: 'asc' } })
    const answered = await send(
      anna,
      form,
      { website: 'https://delcevo.example.org' },
      {
        'answer.source.website': source.title,
        'answer.source.website.id': source.id,
        'answer.source.website.was': source.title,
      },
    )
    expect(answered).toHaveProperty('saved')
    expect(await db.citation.findFirst({ where: { recordId: form.id, field: 'website' } })).toMatchObject({
      sourceId: source.id,
    })
  })

  test('whether the source of a changed fact still says it; one that is named takes its place', async () => {
    const cited = await db.citation.findFirstOrThrow({
      where: { field: 'population', record: { kind: 'city', slug: 'uzhhorod' } },
      select: { recordId: true, source: { select: { id: true, record: { select: { title: true } } } } },
    })
    const form = await open(anna, 'city', cited.recordId)
    const sent = (more: Record<string, string> = {}) =>
      answerForm(
        anna.editor,
        'en',
        'city',
        { turn: 0 },
        sentForm('city', form.opened, { ...form.typed, population: '230,001' }, more),
      )
    const old = cited.source.record.title
    expect(stateOf(await sent()).questions).toEqual([
      { type: 'source', field: 'population', label: 'Population', rests: old },
    ])
    const source = await db.record.findFirstOrThrow({
      where: { kind: 'source', id: { not: cited.source.id } },
      orderBy: { title: 'asc' },
    })
    expect(
      await sent({
        'answer.asked': 'population',
        'answer.source.population': source.title,
        'answer.source.population.id': source.id,
        'answer.source.population.was': source.title,
      }),
    ).toHaveProperty('saved')
    const citations = () =>
      db.citation.findMany({
        where: { recordId: cited.recordId, field: 'population' },
        select: { sourceId: true },
      })
    expect(await citations()).toEqual([{ sourceId: source.id }])
    // Answered with silence, it stays as it is.
    const again = await open(anna, 'city', cited.recordId)
    expect(await send(anna, again, { population: '230,002' })).toHaveProperty('saved')
    expect(await citations()).toEqual([{ sourceId: source.id }])
  })

  test('whether the decision about a changed fact still holds, where nothing else is under it', async () => {
    const { recordId } = await db.decision.findFirstOrThrow({
      where: { field: 'population', record: { kind: 'city', slug: 'astana' } },
    })
    const form = await open(anna, 'city', recordId)
    const typed = sentForm('city', form.opened, { ...form.typed, population: '1,400,000' })
    const answer = await answerForm(anna.editor, 'en', 'city', { turn: 0 }, typed)
    expect(stateOf(answer).questions).toContainEqual({
      type: 'source',
      field: 'population',
      label: 'Population',
      rests: 'the editorial decision about it',
    })
  })

  test('that it is general knowledge becomes a decision', async () => {
    const form = await open(anna, 'city', await city('criuleni'))
    const general = { 'answer.general.population': 'on' }
    expect(await send(anna, form, { population: '8,000' }, general)).toHaveProperty('saved')
    expect(await db.decision.findFirst({ where: { recordId: form.id, field: 'population' } })).toMatchObject({
      reason: 'General knowledge.',
    })
  })
})

describe('other records', () => {
  test('are found without their accents and by their other names, with what they are', async () => {
    const [found] = await pickRecords(anna.editor, 'en', ['city'], 'ukmerge')
    expect(found).toMatchObject({
      title: expect.stringContaining('Ukmergė'),
      detail: expect.stringContaining('Lithuania'),
    })
    expect((await pickRecords(anna.editor, 'en', ['city'], 'Αθήνα'))[0]?.title).toBe('Athens')
    expect(await pickRecords(anna.editor, 'en', ['topic'], 'ukmerge')).toEqual([])
    // More than are weighed hold the name, and stand before it.
    const places = ['Bo', ...Array.from({ length: 210 }, (_, index) => `Abo ${index}`)].map((title) => ({
      id: newRecordId(),
      title,
    }))
    await db.record.createMany({
      data: places.map((place) => ({
        ...place,
        kind: 'city',
        status: 'published',
        slug: `pick-${place.id}`,
      })),
    })
    await db.city.createMany({ data: places.map(({ id }) => ({ id, kind: 'town' })) })
    await db.searchEntry.createMany({
      data: places.map(({ id, title }) => ({
        recordId: id,
        kind: 'title',
        language: 'en',
        text: title,
        normalized: title.toLowerCase(),
      })),
    })
    expect((await pickRecords(anna.editor, 'en', ['city'], 'bo'))[0]?.title).toBe('Bo')
    expect(await pickRecords(anna.editor, 'en', ['city'], '%\0\uD800')).toBeInstanceOf(Array)
  })

  test('are meant by a name that was typed, where only one has it; the others are asked about', async () => {
    const form = await open(anna, 'city', await city('drochia'))
    const none = stateOf(await send(anna, form, { parentId: 'Atlantis', 'parentId.id': '' }))
    expect(none.problems).toMatchObject([{ at: 'parentId', create: ['city'] }])
    const several = stateOf(await send(anna, form, { parentId: 'tash', 'parentId.id': '' }))
    expect(several.problems[0]?.choices?.length).toBeGreaterThan(1)
    const choice = several.problems[0]?.choices?.[0]?.value ?? ''
    const answer = await send(
      anna,
      form,
      { parentId: 'tash', 'parentId.id': '' },
      { 'parentId.choice': choice, 'parentId.asked': 'tash' },
    )
    expect(answer).toHaveProperty('saved')
    expect(await db.city.findUnique({ where: { id: form.id } })).toMatchObject({ parentId: choice })
  })

  test('of another kind, or made up, are not taken', async () => {
    const form = await open(anna, 'city', await city('aral-district'))
    const topic = await db.record.findFirstOrThrow({ where: { kind: 'topic' } })
    for (const id of [topic.id, '0000000000', "'; DROP TABLE"]) {
      const state = stateOf(await send(anna, form, { parentId: 'x y z q', 'parentId.id': id }))
      expect(state.problems).toMatchObject([{ at: 'parentId' }])
    }
  })

  test('memberships are edited, added and ended with their city, in one save', async () => {
    const id = await city('longreach-regional-council')
    const form = await open(anna, 'city', id)
    const [key = ''] = (form.typed.membershipRows ?? '').split(' ')
    const before = await db.save.count()
    const answer = await send(anna, form, {
      population: '3,000',
      [`membershipRows.${key}.status`]: 'ended',
      [`membershipRows.${key}.until`]: 'March 2025',
    })
    expect(answer).toHaveProperty('saved')
    expect(await db.membership.findUnique({ where: { id: key } })).toMatchObject({
      status: 'ended',
      until: '2025-03',
    })
    expect(await db.save.count()).toBe(before + 1)

    const again = await open(anna, 'city', id)
    const alliance = await db.record.findUniqueOrThrow({ where: { id: anna.alliances[0] ?? '' } })
    const added = {
      membershipRows: `${again.typed.membershipRows} n1`,
      'membershipRows.n1.allianceId': alliance.title,
      'membershipRows.n1.allianceId.id': alliance.id,
      'membershipRows.n1.role': 'observer',
      'membershipRows.n1.status': 'current',
    }
    expect(await send(anna, again, added)).toHaveProperty('saved')
    const rows = await db.membership.findMany({ where: { cityId: id }, select: { role: true, record: true } })
    expect(rows.map(({ role }) => role).sort()).toEqual(['member', 'observer'])
    expect(rows.find(({ role }) => role === 'observer')?.record.title).toBe(
      'Longreach Regional Council in Silk Road Urban Alliance',
    )
    // A second one that is open: the database itself says no, and the form where.
    const third = await open(anna, 'city', id)
    const state = stateOf(
      await send(anna, third, { ...added, membershipRows: `${third.typed.membershipRows} n1` }),
    )
    expect(state.problems).toMatchObject([{ at: 'membershipRows.n1' }])
  })

  test('a membership of another alliance is not saved along', async () => {
    const id = await city('botevgrad')
    const form = await open(anna, 'city', id)
    const mcsr = await db.record.findUniqueOrThrow({ where: { id: stranger.alliances[0] ?? '' } })
    const began = await versionOf(id)
    const state = stateOf(
      await send(anna, form, {
        population: '1',
        membershipRows: `${form.typed.membershipRows} n1`,
        'membershipRows.n1.allianceId': mcsr.title,
        'membershipRows.n1.allianceId.id': mcsr.id,
        'membershipRows.n1.role': 'member',
        'membershipRows.n1.status': 'current',
      }),
    )
    expect(state.notice).toBe('refused')
    expect(await versionOf(id)).toBe(began)
  })
})

describe('without scripts', () => {
  test('items are added, moved and taken out by sending the form', async () => {
    const form = await open(anna, 'city', await city('athens'))
    const keys = (form.typed.names ?? '').split(' ')
    const intent = async (what: string) =>
      stateOf(await send(anna, form, { title: 'Typed meanwhile' }, { intent: what })).typed
    expect((await intent('add:names')).names).toBe([...keys, 'n1'].join(' '))
    expect((await intent('remove:names.0')).names).toBe(keys.slice(1).join(' '))
    expect((await intent('down:names.0')).names?.split(' ').slice(0, 2)).toEqual(['1', '0'])
    expect((await intent('up:names.1')).names?.split(' ').slice(0, 2)).toEqual(['1', '0'])
    expect((await intent('add:names')).title).toBe('Typed meanwhile')
    expect(await intent('explode:names.0')).toMatchObject({ names: form.typed.names })
  })

  test('prose is shown as it will be read, and nothing in it runs', async () => {
    const form = await open(anna, 'city', await city('athens'))
    const text = '**bold** <script>alert(1)</script> [x](javascript:alert(1))'
    const { previews } = stateOf(
      await send(anna, form, { description: text }, { intent: 'preview:description' }),
    )
    expect(previews.description).toContain('<strong>bold</strong>')
    expect(previews.description).not.toMatch(/script/)
  })
})

test('what was typed when the session had ended is there again, for that person alone', async () => {
  const id = await city('budhanilkantha')
  const form = await open(anna, 'city', id)
  expect(await keepTyped(form.opened, { ...form.typed, website: 'https://kept.example.org' })).toBe(true)
  expect(await keepTyped('00000000-0000-4000-8000-000000000000', {})).toBe(false)
  expect(await findKept(boris.editor, 'city', id)).toBeNull()
  const again = await openForm(anna.editor, 'en', 'city', id)
  expect(again).toMatchObject({ opened: form.opened, typed: { website: 'https://kept.example.org' } })
  expect(again?.keptAt).toBeInstanceOf(Date)
  expect(
    await send(anna, { ...form, typed: again?.typed ?? {} }, { website: 'https://kept.example.org' }),
  ).toHaveProperty('saved')
  expect(await findKept(anna.editor, 'city', id)).toBeNull()
})

test('a new record of every kind can be begun, and says what it needs', async () => {
  for (const kind of Object.values(RecordKind)) {
    const form = await openNewForm(anna.editor, 'en', kind, {})
    const state = stateOf(await send(anna, { kind, ...form }, {}))
    expect(state.problems.length, kind).toBeGreaterThan(0)
    expect(state.problems.map(({ message }) => message).join(' '), kind).not.toMatch(
      /Invalid|expected|too small/i,
    )
  }
})
