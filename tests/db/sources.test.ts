import { describe, expect, test } from 'vitest'
import { trashAlliance } from '#lib/alliances/mutations.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity } from '#lib/cities/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { restingFilterFrom } from '#lib/sources/filter.ts'
import { trashSource } from '#lib/sources/mutations.ts'
import { findSource, listSources } from '#lib/sources/queries.ts'
import { listRestingOn, restingPerPage } from '#lib/sources/resting.ts'
import type { SearchParameters } from '#lib/text/address.ts'

const chamber = 'srcic-silk-road-urban-alliance'
const restingOn = async (slug: string, asked: SearchParameters = {}) =>
  new Map(
    (await listRestingOn('en', seededRecordId(`source/${slug}`), restingFilterFrom(asked))).map((group) => [
      group.kind,
      group,
    ]),
  )

describe('what rests on a source', () => {
  test('is every record that cites it, members in the order and wording of the list', async () => {
    const memberships = (await restingOn(chamber)).get('membership')
    expect(memberships?.total).toBe(58)
    expect(memberships?.records[0]?.membership?.asListed).toBe('The City of Nablus')
    expect(memberships?.records[0]?.membership?.city?.record.slug).toBe('nablus')
    expect(memberships?.records[0]?.citations.map(({ locator }) => locator)).toEqual(['entry 1'])
  })

  test('has the wording and the field of each citation, and only of this source', async () => {
    const committees = (await restingOn('unossc-mcsr-cities-alliance')).get('committee')
    const council = committees?.records.find(({ slug }) => slug === 'business-council')
    expect(council?.citations.some(({ field }) => field === 'workplanItems')).toBe(true)
    expect(council?.citations.map(({ quote }) => quote).join()).not.toContain('150')
  })

  test('is counted alike in the list of sources and on the page', async () => {
    for (const source of await listSources('en')) {
      const groups = await restingOn(source.record.slug ?? '')
      const total = [...groups.values()].reduce((sum, group) => sum + group.total, 0)
      expect(source.resting, source.record.title).toBe(total)
    }
  })

  test('of one kind comes in pages, and other kinds are then only counted', async () => {
    const groups = await restingOn('geonames', { kind: 'city' })
    const cities = groups.get('city')
    expect(cities?.records).toHaveLength(Math.min(cities?.total ?? 0, restingPerPage))
    expect((await restingOn('geonames', { kind: 'city', page: '99' })).get('city')?.records).toEqual([])
    expect((await restingOn(chamber, { kind: 'city' })).get('membership')?.records).toEqual([])
  })
})

describe('the public sees', () => {
  test('nothing that rests on a source if what it is shown with is trashed', async () => {
    const editor = seedEditor()
    await trashCity(editor, seededRecordId('city/nablus'), 1)
    const memberships = (await restingOn(chamber)).get('membership')
    expect(memberships?.total).toBe(57)
    expect(memberships?.records.map(({ membership }) => membership?.city?.record.slug)).not.toContain(
      'nablus',
    )
    await trashAlliance(editor, seededRecordId('alliance/silk-road-urban-alliance'), 1)
    const groups = await restingOn(chamber)
    expect([...groups.keys()]).not.toContain('membership')
    expect([...groups.keys()]).not.toContain('figure')
    expect([...groups.keys()]).not.toContain('contact')
  })

  test('no trashed source', async () => {
    await trashSource(seedEditor(), seededRecordId('source/geonames'), 1)
    expect(await findSource('en', 'geonames')).toBeNull()
    expect((await listSources('en')).map(({ record }) => record.slug)).not.toContain('geonames')
  })
})
