import { describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { countCityFacets } from '#lib/cities/facets.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { cityFilterFrom } from '#lib/cities/filter.ts'
import { createCity, trashCity } from '#lib/cities/mutations.ts'
import { findCity, listCities } from '#lib/cities/queries.ts'
import { db } from '#lib/db/client.ts'
import { trashMembership } from '#lib/memberships/mutations.ts'
import { trashPost } from '#lib/posts/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import type { SearchParameters } from '#lib/text/address.ts'

const listed = async (asked: SearchParameters) => {
  const { cities, total } = await listCities('en', cityFilterFrom(asked))
  return { total, titles: cities.map((city) => city.record.title) }
}

describe('the list of cities', () => {
  test('is narrowed by each facet and by all together', async () => {
    expect((await listed({ alliance: 'silk-road-urban-alliance' })).total).toBe(58)
    expect((await listed({ country: 'ua', kind: 'region' })).titles).toEqual([
      'Sumy Oblast',
      'Ternopil Oblast',
    ])
    expect((await listed({ country: 'ua', kind: 'region', topic: 'waste' })).total).toBe(0)
    expect((await listed({ topic: 'waste' })).titles).toEqual(['Koidu', 'Kushtia'])
    expect((await listed({ region: 'central-asia', kind: 'region' })).titles).toHaveLength(4)
  })

  test('finds part of any name, whatever its accents and alphabet', async () => {
    expect((await listed({ q: 'ternop' })).titles).toEqual(['Ternopil', 'Ternopil Oblast'])
    expect((await listed({ q: 'fenyes' })).titles).toEqual(['Fényeslitke'])
    expect((await listed({ q: '塔什干' })).titles).toContain('Tashkent')
    expect((await listed({ q: '%' })).total).toBe((await listed({})).total)
  })

  test('sorts titles as people do, countries by name, and the largest first', async () => {
    const { titles } = await listed({ country: 'md' })
    expect(titles).toEqual(['Chetrosu', 'Criuleni', 'Drochia', 'Edineț'])
    const byCountry = await listCities('en', cityFilterFrom({ sort: 'country' }))
    expect(byCountry.cities[0]?.countryCode).toBe('AU')
    const largest = await listCities('en', cityFilterFrom({ sort: 'population' }))
    const populations = largest.cities.flatMap((city) => city.population ?? [])
    expect(populations).toEqual(populations.toSorted((a, b) => b - a))
    expect(populations.length).toBeGreaterThan(20)
  })

  test.each(['name', 'country', 'population'])(
    'by %s has each city on exactly one of its pages',
    async (sort) => {
      const { total } = await listed({ sort })
      const pages = await Promise.all(['1', '2', '3'].map((page) => listed({ sort, page })))
      const titles = pages.flatMap((page) => page.titles)
      expect(titles).toHaveLength(total)
      expect(new Set(titles).size).toBe(total)
    },
  )

  test('counts a facet under the other facets, not under itself', async () => {
    const facets = await countCityFacets(cityFilterFrom({ country: 'ua', kind: 'city' }))
    expect(facets.country.find(({ value }) => value === 'IT')?.count).toBe(7)
    expect(facets.kind.find(({ value }) => value === 'region')?.count).toBe(2)
    expect(facets.alliance).toEqual([
      { value: 'silk-road-urban-alliance', title: 'Silk Road Urban Alliance', count: 8 },
    ])
  })
})

describe('the public sees', () => {
  test('no trashed city, in no list and under no address', async () => {
    await trashCity(seedEditor(), seededRecordId('city/zadar'), 1)
    expect(await findCity('en', 'zadar')).toBeNull()
    expect((await listed({ country: 'hr' })).titles).not.toContain('Zadar')
  })

  test('no draft', async () => {
    const result = await createCity(
      seedEditor(),
      cityFields.parse({ title: 'Draft', slug: 'draft', kind: 'city' }),
    )
    if (!('created' in result)) throw new Error('it was not created')
    await db.record.update({ where: { id: result.created }, data: { status: 'draft' } })
    expect(await findCity('en', 'draft')).toBeNull()
  })

  test('no trashed membership and no trashed post on a city’s page', async () => {
    const membership = seededRecordId('membership/alliance/silk-road-urban-alliance/city/pag')
    await trashMembership(seedEditor(), membership, 1)
    expect((await findCity('en', 'pag'))?.memberships).toEqual([])
    const koidu = await findCity('en', 'koidu')
    const post = koidu?.record.subjectOf[0]?.post
    if (!koidu || !post) throw new Error('no post about Koidu')
    await trashPost(seedEditor(), post.id, 1)
    expect((await findCity('en', 'koidu'))?.record.subjectOf).toHaveLength(koidu.record.subjectOf.length - 1)
  })
})
