// Records that are created where another refers to them, in one save with it.
import { beforeAll, describe, expect, test } from 'vitest'
import { editorOf } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { openNewForm } from '#lib/directory/admin/form/open-form.ts'
import { undoSave } from '#lib/directory/admin/life/undo.ts'
import { open, send, slugId, stateOf, versionOf } from '#tests/support/editing.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

let anna: Staff
let mcsr: string

beforeAll(async () => {
  mcsr = await slugId('alliance', 'mcsr-cities-alliance')
  anna = await createStaff('editor', { alliances: [await slugId('alliance', 'silk-road-urban-alliance')] })
})

const created = (title: string) =>
  db.record.findMany({ where: { title }, include: { city: true, source: true } })

/** What is typed where a city is created in a field. */
const newCity = (path: string, title: string, more: Record<string, string> = {}) => ({
  [path]: title,
  [`${path}.id`]: '',
  [`${path}.new`]: 'city',
  [`${path}.new.kind`]: 'city',
  [`${path}.new.countryCode`]: 'GR',
  ...more,
})
const silence = (path: string) => ({ 'answer.asked': `new.${path}` })

describe('a name that nothing has', () => {
  test('is offered to be created, as what may stand there and this person may create', async () => {
    const city = await open(anna, 'city', await slugId('city', 'drochia'))
    const { problems } = stateOf(await send(anna, city, { parentId: 'Newtown', 'parentId.id': '' }))
    expect(problems).toEqual([
      { at: 'parentId', message: expect.stringContaining('or create it'), create: ['city'] },
    ])
    const row = {
      membershipRows: 'n1',
      'membershipRows.n1.allianceId': 'Newtown',
      'membershipRows.n1.role': 'member',
    }
    expect(stateOf(await send(anna, city, row)).problems).toEqual([
      {
        at: 'membershipRows.n1.allianceId',
        message: 'Nothing is called “Newtown”. Check the spelling.',
        create: [],
        row: 'Memberships 1',
      },
      { at: 'membershipRows.n1.status', message: expect.any(String), row: 'Memberships 1' },
    ])
  })

  test('is asked about and not guessed where it is only a part of another', async () => {
    const city = await open(anna, 'city', await slugId('city', 'drochia'))
    const { problems } = stateOf(await send(anna, city, { parentId: 'Ukmerg', 'parentId.id': '' }))
    expect(problems).toMatchObject([{ at: 'parentId', create: ['city'], choices: [{ label: /Ukmergė/ }] }])
  })

  test('becomes a record by the buttons alone, and can be given up again', async () => {
    const city = await open(anna, 'city', await slugId('city', 'drochia'))
    const begun = stateOf(
      await send(anna, city, { parentId: 'Newtown', 'parentId.id': '' }, { intent: 'create:parentId.city' }),
    )
    expect(begun).toMatchObject({
      typed: { parentId: 'Newtown', 'parentId.new': 'city' },
      focus: 'parentId.new',
    })
    const given = stateOf(await send(anna, { ...city, typed: begun.typed }, {}, { intent: 'pick:parentId' }))
    expect(Object.keys(given.typed).filter((name) => name.startsWith('parentId.new'))).toEqual([])
    expect(given.typed.parentId).toBe('Newtown')
  })
})

describe('what is created with a form', () => {
  test('is one save with it, asked about as any other record, and taken back with it', async () => {
    const id = await slugId('city', 'criuleni')
    const form = await open(anna, 'city', id)
    const began = await versionOf(id)
    const saves = await db.save.count()
    const changes = newCity('parentId', 'Newtown on Sea', { 'parentId.new.kind': '' })
    const wrong = stateOf(await send(anna, form, changes))
    expect(wrong.problems).toMatchObject([{ at: 'parentId.new.kind' }])
    expect(wrong.typed).toMatchObject({ 'parentId.new': 'city', 'parentId.new.countryCode': 'GR' })

    const right = newCity('parentId', 'Newtown on Sea')
    const asked = stateOf(await send(anna, form, right))
    expect(asked.questions).toContainEqual({
      type: 'source',
      field: 'new.parentId',
      label: 'Newtown on Sea',
      isRecord: true,
    })
    expect([await created('Newtown on Sea'), await db.save.count()]).toEqual([[], saves])

    const source = await db.record.findFirstOrThrow({ where: { kind: 'source' } })
    const answers = {
      ...silence('parentId'),
      'answer.source.new.parentId': source.title,
      'answer.source.new.parentId.id': source.id,
      'answer.source.new.parentId.was': source.title,
    }
    expect(await send(anna, form, right, answers)).toHaveProperty('saved')
    const [city] = await created('Newtown on Sea')
    expect(city).toMatchObject({
      slug: 'newtown-on-sea',
      status: 'published',
      city: { kind: 'city', countryCode: 'GR' },
    })
    expect(await db.city.findUnique({ where: { id } })).toMatchObject({ parentId: city?.id })
    expect(await db.citation.findMany({ where: { recordId: city?.id ?? '' } })).toMatchObject([
      { sourceId: source.id, field: null },
    ])
    expect(await db.save.count()).toBe(saves + 1)

    expect(await undoSave(anna.editor, id, began + 1)).toEqual({ undone: 2 })
    expect((await created('Newtown on Sea'))[0]?.status).toBe('trashed')
    expect(await db.city.findUnique({ where: { id } })).toMatchObject({ parentId: null })
  })

  test('is named a second time by its name alone', async () => {
    const id = await slugId('city', 'edinet')
    const form = await open(anna, 'city', id)
    const cited = {
      citations: `${form.typed.citations} n1 n2`,
      'citations.n1.sourceId': 'A new yearbook',
      'citations.n1.sourceId.new': 'source',
      'citations.n1.sourceId.new.publisher': 'The statistical office',
      'citations.n1.sourceId.new.language': 'Romanian',
      'citations.n1.field': 'population',
      'citations.n2.sourceId': 'a new YEARBOOK',
      'citations.n2.field': 'website',
    }
    expect(await send(anna, form, cited)).toHaveProperty('saved')
    const [source, ...more] = await created('A new yearbook')
    expect(more).toEqual([])
    expect(source?.source).toMatchObject({ publisher: 'The statistical office', language: 'ro' })
    const citations = await db.citation.findMany({ where: { recordId: id, sourceId: source?.id ?? '' } })
    expect(citations.map(({ field }) => field).sort()).toEqual(['population', 'website'])

    const again = await open(anna, 'city', id)
    const twice = {
      ...cited,
      citations: `${again.typed.citations} n1 n2`,
      'citations.n1.sourceId': 'Another yearbook',
      'citations.n2.sourceId': 'Another yearbook',
      'citations.n2.sourceId.new': 'source',
      'citations.n2.sourceId.new.publisher': 'The statistical office',
      'citations.n2.sourceId.new.language': 'Romanian',
    }
    expect(stateOf(await send(anna, again, twice)).problems).toMatchObject([{ at: 'citations.n2.sourceId' }])
    expect(await created('Another yearbook')).toEqual([])
  })

  test('may be there under that name: then it is used instead, or is another one', async () => {
    const form = await open(anna, 'city', await slugId('city', 'botevgrad'))
    const athens = await slugId('city', 'athens')
    const changes = newCity('parentId', 'Athína')
    const [question] = stateOf(await send(anna, form, changes, silence('parentId'))).questions
    expect(question).toMatchObject({
      type: 'duplicate',
      id: athens,
      message: 'A city called Athens already exists in Greece.',
      insteadAt: 'parentId',
    })
    const instead = { 'parentId.asked': 'Athína', 'parentId.choice': athens }
    expect(await send(anna, form, changes, instead)).toHaveProperty('saved')
    expect(await db.city.findUnique({ where: { id: form.id } })).toMatchObject({ parentId: athens })
    expect(await created('Athína')).toEqual([])
  })

  test('can be the source that was asked for: the question stays as long as its answer is not whole', async () => {
    const form = await open(anna, 'city', await slugId('city', 'delcevo'))
    const website = { website: 'https://delcevo.example.org' }
    const at = 'answer.source.website'
    const begin = { ...website, [at]: 'Its own page', [`${at}.id`]: '', [`${at}.was`]: '' }
    const begun = stateOf(await send(anna, form, website, { ...begin, intent: `create:${at}.source` }))
    const question = { type: 'source', field: 'website', label: 'Website' }
    expect(begun).toMatchObject({ questions: [question], typed: { [`${at}.new`]: 'source' } })
    const source = { ...begin, [`${at}.new`]: 'source', [`${at}.new.language`]: 'English' }
    expect(stateOf(await send(anna, form, website, source))).toMatchObject({
      questions: [question],
      problems: [{ at: `${at}.new.publisher` }],
    })
    const whole = { ...source, [`${at}.new.publisher`]: 'The municipality' }
    expect(await send(anna, form, website, whole)).toHaveProperty('saved')
    const [page] = await created('Its own page')
    expect(await db.citation.findMany({ where: { sourceId: page?.id ?? '' } })).toMatchObject([
      { recordId: form.id, field: 'website' },
    ])
  })

  test('is looked through for what may be private, and has a name that makes an address', async () => {
    const form = await open(anna, 'city', await slugId('city', 'kirovsk'))
    const cited = {
      citations: `${form.typed.citations} n1`,
      'citations.n1.sourceId': 'A letter',
      'citations.n1.sourceId.new': 'source',
      'citations.n1.sourceId.new.publisher': 'Ask at +49 30 555 01 00',
      'citations.n1.sourceId.new.language': 'English',
    }
    expect(stateOf(await send(anna, form, cited)).questions).toMatchObject([
      { type: 'private', at: 'citations.n1.sourceId.new.publisher', text: '+49 30 555 01 00' },
    ])
    expect(stateOf(await send(anna, form, newCity('parentId', '北京'))).problems).toMatchObject([
      { at: 'parentId', message: expect.stringContaining('Enter its usual name in English') },
    ])
    expect([await created('A letter'), await created('北京')]).toEqual([[], []])
  })
})

describe('nothing is created', () => {
  const refused = { state: { notice: 'refused' } }

  test('by one who may only read by now', async () => {
    const form = await open(anna, 'city', await slugId('city', 'vinica'))
    const viewer = { ...anna, editor: editorOf({ ...anna, role: 'viewer' }) }
    expect(await send(viewer, form, newCity('parentId', 'Nevertown'), silence('parentId'))).toMatchObject(
      refused,
    )
    expect(await created('Nevertown')).toEqual([])
  })

  test('of a kind that is not theirs to create, or that the field does not take', async () => {
    const form = await open(anna, 'city', await slugId('city', 'vinica'))
    const at = 'membershipRows.n1.allianceId'
    const alliance = {
      membershipRows: 'n1',
      'membershipRows.n1.role': 'member',
      'membershipRows.n1.status': 'current',
      [at]: 'Neverland',
      [`${at}.new`]: 'alliance',
      [`${at}.new.kind`]: 'alliance',
      [`${at}.new.belongingWord`]: 'member',
      [`${at}.new.summary`]: 'Ours',
      [`${at}.new.description`]: 'Ours alone.',
    }
    expect(await send(anna, form, alliance, { 'answer.asked': `new.${at}` })).toMatchObject(refused)
    const topic = { parentId: 'Neverland', 'parentId.id': '', 'parentId.new': 'topic' }
    expect(stateOf(await send(anna, form, topic)).problems).toMatchObject([
      { at: 'parentId', create: ['city'] },
    ])
    expect(await created('Neverland')).toEqual([])
  })

  test('for another alliance', async () => {
    const begin = (title: string, alliance: { id: string; title: string }) => ({
      measure: 'members',
      value: '7',
      position: '1',
      committeeId: title,
      'committeeId.new': 'committee',
      'committeeId.new.kind': 'council',
      'committeeId.new.allianceId': alliance.title,
      'committeeId.new.allianceId.id': alliance.id,
    })
    const figure = async (title: string, alliance: string) => {
      const form = await openNewForm(anna.editor, 'en', 'figure', {})
      const changes = begin(title, await db.record.findUniqueOrThrow({ where: { id: alliance } }))
      return send(anna, { kind: 'figure', ...form }, changes, silence('committeeId'))
    }
    expect(await figure('Never Committee', mcsr)).toMatchObject(refused)
    expect(await created('Never Committee')).toEqual([])
    expect(await figure('Own Committee', anna.alliances[0] ?? '')).toHaveProperty('saved')
  })
})
