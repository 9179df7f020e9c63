import { expect, test } from 'vitest'
import { restoreAlliance, trashAlliance } from '#lib/alliances/mutations.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { restoreCommittee, trashCommittee } from '#lib/committees/mutations.ts'
import { findCommittee, listCommittees } from '#lib/committees/queries.ts'
import { restoreFigure, trashFigure } from '#lib/figures/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'

const committee = async (slug: string) => {
  const found = await findCommittee('en', slug)
  if (!found) throw new Error(`No committee at ${slug}`)
  return found
}

test('five committees are established and nine preparatory; Think Tank stands apart, as do forum and board', async () => {
  const committees = await listCommittees('en')
  const inList = committees.filter(
    ({ kind, record }) => kind !== 'forum' && kind !== 'board' && record.decisions.length === 0,
  )
  const standing = (status: string) => inList.filter(({ statuses }) => statuses[0]?.status === status)
  expect(standing('established').map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
  expect(standing('preparatory').map(({ position }) => position)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14])
  const others = committees.filter((entry) => !inList.includes(entry)).map(({ record }) => record.slug)
  expect(others).toEqual(['think-tank', 'cities-forum', 'project-board'])
})

test('eleven committees have a workplan for 2018, all of it planned and none of it done', async () => {
  const all = await Promise.all(
    (await listCommittees('en')).map(({ record }) => committee(record.slug ?? '')),
  )
  const items = all.flatMap(({ workplanItems }) => workplanItems)
  expect(all.filter(({ workplanItems }) => workplanItems.length > 0)).toHaveLength(11)
  expect(items).toHaveLength(27)
  expect(new Set(items.map(({ year, state }) => `${year} ${state}`))).toEqual(new Set(['2018 planned']))
})

test('the figures of the Business Council keep their dates', async () => {
  const { figures } = await committee('business-council')
  expect(
    figures.map(({ measure, value, qualifier, asOf }) => [measure, Number(value), qualifier, asOf]),
  ).toEqual([
    ['group_members', 25, 'exactly', '2016'],
    ['individual_members', 36, 'exactly', '2016'],
    ['observers', 21, 'exactly', '2016'],
    ['organizations', 150, 'exactly', '2020-03'],
    ['countries', 20, 'over', '2020-03'],
  ])
})

test('a trashed committee is gone from list and page, a trashed figure from its committee', async () => {
  const editor = seedEditor()
  const { id, figures, record } = await committee('business-council')
  const figure = figures[0]?.id ?? ''
  expect(await trashFigure(editor, figure, 1)).toEqual({ saved: { version: 2 } })
  expect((await committee('business-council')).figures).toHaveLength(4)
  await restoreFigure(editor, figure, 2)
  await trashCommittee(editor, id, record.version)
  expect(await findCommittee('en', 'business-council')).toBeNull()
  expect((await listCommittees('en')).map((entry) => entry.id)).not.toContain(id)
  await restoreCommittee(editor, id, record.version + 1)
  expect((await committee('business-council')).figures).toHaveLength(5)
})

test('a committee says nothing of an alliance that is trashed', async () => {
  const editor = seedEditor()
  const id = seededRecordId('alliance/mcsr-cities-alliance')
  await trashAlliance(editor, id, 1)
  expect((await committee('tourism')).alliance).toBeNull()
  expect((await listCommittees('en')).every(({ alliance }) => alliance === null)).toBe(true)
  await restoreAlliance(editor, id, 2)
  expect((await committee('tourism')).alliance?.title).toBe('MCSR Cities Alliance')
})

test.each(['', 'no-such-committee', 'nul\0', '%ff', 'a'.repeat(5000)])(
  'none is found at %j',
  async (slug) => {
    expect(await findCommittee('en', slug)).toBeNull()
  },
)
