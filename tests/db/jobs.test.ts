import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { carryOutDue, planRecord, publishNow } from '#lib/directory/admin/life/schedule.ts'
import { Clock } from '#lib/directory/jobs/clock.ts'
import { jobs } from '#lib/directory/jobs/jobs.ts'
import { inTurn } from '#lib/directory/jobs/turn.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost, trashPost, updatePost } from '#lib/posts/mutations.ts'
import { findPost } from '#lib/posts/queries.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

const alliance = seededRecordId('alliance/silk-road-urban-alliance')
const other = seededRecordId('alliance/mcsr-cities-alliance')
let anna: Staff
let boris: Staff
let made = 0

beforeAll(async () => {
  anna = await createStaff('editor', { name: 'Anna', alliances: [alliance] })
  boris = await createStaff('editor', { name: 'Boris', alliances: [other] })
})

async function newDraft(): Promise<{ id: string; slug: string }> {
  made += 1
  const slug = `planned-${made}`
  const fields = postFields.parse({
    title: `Planned ${made}`,
    slug,
    type: 'news',
    language: 'en',
    summary: 'What is to come.',
    subjectIds: [alliance],
  })
  const result = await createPost(anna.editor, fields, { status: 'draft' })
  if (!('created' in result)) throw new Error(`not created: ${JSON.stringify(result)}`)
  return { id: result.created, slug }
}

const hour = 60 * 60 * 1000
const soon = () => new Date(Date.now() + hour)
/** As if the time had come. */
const fallDue = (id: string, ago = 1000) =>
  db.schedule.updateMany({ where: { recordId: id }, data: { at: new Date(Date.now() - ago) } })
const stateOf = (id: string) =>
  db.record.findUniqueOrThrow({ where: { id }, select: { status: true, version: true } })
const actionsOf = async (id: string) => {
  const revisions = await db.revision.findMany({
    where: { recordId: id },
    select: { action: true, save: { select: { editorName: true, editorId: true, reason: true } } },
    orderBy: { version: 'asc' },
  })
  return revisions
}

describe('what is planned', () => {
  test('is published when its time has come, once, in the name of whoever planned it', async () => {
    const { id, slug } = await newDraft()
    expect(await planRecord(anna.editor, 'post', id, { publish: soon(), unpublish: null })).toEqual({
      planned: true,
    })
    await carryOutDue()
    expect(await stateOf(id)).toEqual({ status: 'draft', version: 1 })
    expect(await findPost('en', slug)).toBeNull()

    await fallDue(id)
    // As many instances as that, at one moment.
    await Promise.all(Array.from({ length: 6 }, carryOutDue))
    expect(await stateOf(id)).toEqual({ status: 'published', version: 2 })
    expect((await findPost('en', slug))?.record.title).toMatch(/^Planned/)
    expect((await actionsOf(id)).at(-1)).toEqual({
      action: 'published',
      save: { editorName: 'Anna', editorId: anna.id, reason: 'Published as planned' },
    })
    expect(await db.schedule.count({ where: { recordId: id } })).toBe(0)
  })

  test('is caught up with in order when the site was away over both times', async () => {
    const { id } = await newDraft()
    const plan = { publish: soon(), unpublish: new Date(Date.now() + 2 * hour) }
    await planRecord(anna.editor, 'post', id, plan)
    await db.schedule.updateMany({
      where: { recordId: id, action: 'publish' },
      data: { at: new Date(Date.now() - 2 * hour) },
    })
    await db.schedule.updateMany({
      where: { recordId: id, action: 'unpublish' },
      data: { at: new Date(Date.now() - hour) },
    })
    await carryOutDue()
    expect(await stateOf(id)).toEqual({ status: 'draft', version: 3 })
    expect((await actionsOf(id)).map(({ action }) => action)).toEqual(['created', 'published', 'unpublished'])
  })

  test('keeps what was edited between the plan and its time', async () => {
    const { id, slug } = await newDraft()
    await planRecord(anna.editor, 'post', id, { publish: soon(), unpublish: null })
    await updatePost(anna.editor, id, 1, { summary: 'Written again.' })
    await fallDue(id)
    await carryOutDue()
    expect((await findPost('en', slug))?.summary).toBe('Written again.')
  })

  test('is void once it was done by hand, or the record was trashed', async () => {
    const [first, second] = [await newDraft(), await newDraft()]
    for (const { id } of [first, second])
      await planRecord(anna.editor, 'post', id, { publish: soon(), unpublish: null })
    expect(await publishNow(anna.editor, 'post', first.id, 1, 'publish')).toMatchObject({
      saved: { version: 2 },
    })
    await trashPost(anna.editor, second.id, 1)
    await fallDue(second.id)
    await carryOutDue()
    expect(await stateOf(first.id)).toEqual({ status: 'published', version: 2 })
    expect(await stateOf(second.id)).toEqual({ status: 'trashed', version: 2 })
    expect(await db.schedule.count({ where: { recordId: { in: [first.id, second.id] } } })).toBe(0)
  })

  test('is refused to another alliance, for a time that is over, and in the wrong order', async () => {
    const { id } = await newDraft()
    const plan = (publish: Date | null, unpublish: Date | null) => ({ publish, unpublish })
    expect(await planRecord(boris.editor, 'post', id, plan(soon(), null))).toEqual({ refused: 'publish' })
    expect(await publishNow(boris.editor, 'post', id, 1, 'publish')).toEqual({ refused: 'publish' })
    const past = new Date(Date.now() - 1)
    expect(await planRecord(anna.editor, 'post', id, plan(past, null))).toEqual({ past: 'publish' })
    const later = new Date(Date.now() + 2 * hour)
    expect(await planRecord(anna.editor, 'post', id, plan(later, soon()))).toEqual({ unordered: true })
    expect(await planRecord(anna.editor, 'city', id, plan(soon(), null))).toEqual({ missing: true })
    expect(await db.schedule.count({ where: { recordId: id } })).toBe(0)
  })
})

describe('the clock', () => {
  test('lets one instance at a time do a job, and the next one when it has ended', async () => {
    let running = 0
    let most = 0
    const work = async () => {
      running += 1
      most = Math.max(most, running)
      await sleep(30)
      running -= 1
    }
    const turns = await Promise.all(Array.from({ length: 5 }, () => inTurn('a test', work)))
    expect(most).toBe(1)
    expect(turns.filter(Boolean).length).toBeGreaterThan(0)
    expect(await inTurn('a test', work)).toBe(true)
  })

  test('says once that a job fails, and once that it works again, and goes on', async () => {
    const said: string[] = []
    let runs = 0
    const enough = Promise.withResolvers<void>()
    const run = async () => {
      runs += 1
      if (runs <= 3) throw new Error('no luck')
      if (runs === 5) enough.resolve()
    }
    const job = { name: 'a job with troubles', every: 1, run }
    const clock = new Clock({ jobs: [job], onTrouble: (sentence) => said.push(sentence) })
    clock.start()
    await enough.promise
    await clock.stop()
    expect(said).toEqual([
      'The job "a job with troubles" has failed (no luck). It is tried again.',
      'The job "a job with troubles" works again.',
    ])
  })

  test('has no two jobs of one name', () => {
    expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length)
  })
})
