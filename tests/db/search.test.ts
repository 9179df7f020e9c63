import { describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, trashCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { type Hit, search } from '#lib/directory/search/search.ts'
import { readTerms } from '#lib/directory/search/terms.ts'

const titleOf = (hit: Hit | undefined) => hit?.title.map(({ text }) => text).join('')
async function found(query: string, page = 1, mentions = false) {
  const results = await search('en', readTerms(query), page, mentions)
  return { ...results, titles: results?.hits.map(titleOf) ?? [] }
}

describe('a search', () => {
  test('for Ternopil finds the city and the region, and sets apart what only speaks of them', async () => {
    const { titles, total, mentions, close } = await found('Ternopil')
    expect(titles).toEqual(['Ternopil', 'Ternopil Oblast'])
    expect({ total, close }).toEqual({ total: 2, close: false })
    const all = await found('Ternopil', 1, true)
    expect(all.titles.slice(0, 2)).toEqual(titles)
    expect(all.total).toBe(2 + (mentions ?? 0))
  })

  test.each([
    ['Kashkadarya', 'Kashkadarya Region'],
    ['Qashqadaryo', 'Kashkadarya Region'],
    ['Nur-Sultan', 'Astana'],
    ['nur sultan', 'Astana'],
    ['Ukmerge', 'Ukmergė District Municipality'],
    ['Ukmergė', 'Ukmergė District Municipality'],
    ['塔什干', 'Tashkent'],
    ['什干', 'Tashkent'],
    ['Тернопіль', 'Ternopil'],
    ['طشقند', 'Tashkent'],
    ['bishkek', 'Bishkek'],
    ['Frunze', 'Bishkek'],
    ['MCSR', 'MCSR Cities Alliance'],
    ['waste', 'Waste management'],
    ['Ukraine', 'Ukraine'],
    ['乌克兰', 'Ukraine'],
    ['Tashkent Uzbekistan', 'Tashkent'],
  ])('for %s finds the right one first', async (query, title) => {
    const { titles, close } = await found(query)
    expect(titles[0]).toBe(title)
    expect(close).toBe(false)
  })

  test('puts a whole name before one that only contains it', async () => {
    expect((await found('塔什干')).titles).toEqual(['Tashkent', 'Tashkent Region'])
    expect((await found('Tashkent')).titles.slice(0, 2)).toEqual(['Tashkent', 'Tashkent Region'])
  })

  test('says by which name it found something, with the accents of the original marked', async () => {
    const { hits } = await found('frunze')
    expect(hits?.[0]).toMatchObject({
      country: 'Kyrgyzstan',
      cityKind: 'city',
      match: { kind: 'former_name', text: [{ text: 'Frunze', marked: true }] },
    })
    const ukmerge = await found('ukmerge')
    expect(ukmerge.hits?.[0]?.title[0]).toEqual({ text: 'Ukmergė', marked: true })
  })

  test.each([
    ['Ternopl', 'Ternopil'],
    ['Kashkadaria', 'Kashkadarya Region'],
    ['Тернопль', 'Ternopil'],
    ['Moldva', 'Moldova'],
  ])('for the mistyped %s says that nothing is spelled so, and finds %s', async (query, title) => {
    const { titles, close } = await found(query)
    expect(close).toBe(true)
    expect(titles[0]).toBe(title)
  })

  test('needs every word to match, be it in another name or in the name of the country', async () => {
    expect((await found('Frunze Kyrgyzstan')).titles).toEqual(['Bishkek'])
    expect((await found('Frunze Bishkek')).titles).toEqual(['Bishkek'])
    const { titles, close } = await found('Ternopil Uzbekistan')
    expect(titles).not.toContain('Ternopil')
    expect(close).toBe(true)
  })

  test('takes the signs of SQL as what they are: no letters', async () => {
    for (const sign of ['%', '_', '\\', "'", '%_%']) {
      expect((await found(`${sign}Ternopil${sign}`)).titles).toEqual(['Ternopil', 'Ternopil Oblast'])
      expect((await found(`Tern${sign}pil`)).titles).not.toContain('Kashkadarya Region')
    }
    expect((await found("'; DROP TABLE x; --")).total).toBe(0)
  })

  test('with one or two letters finds whole words and beginnings', async () => {
    const { titles } = await found('te')
    expect(titles).toContain('Ternopil')
    expect((await found('q')).titles).not.toContain('Kashkadarya Region')
  })

  test('has each thing on exactly one of its pages, and no page after the last', async () => {
    const first = await found('city', 1, true)
    const seen: string[] = []
    for (let page = 1; page <= (first.pages ?? 0); page++)
      seen.push(...((await found('city', page, true)).hits ?? []).map(({ href }) => href))
    expect(first.pages).toBeGreaterThan(1)
    expect(seen).toHaveLength(first.total ?? 0)
    expect(new Set(seen).size).toBe(seen.length)
    expect(await search('en', readTerms('city'), (first.pages ?? 0) + 1, true)).toBeNull()
  })

  test('finds nothing that is trashed or not yet published, nor its country', async () => {
    const fields = cityFields.parse({
      title: 'Zzyzxville',
      slug: 'zzyzxville',
      kind: 'town',
      countryCode: 'NZ',
    })
    const result = await createCity(seedEditor(), fields)
    const id = 'created' in result ? result.created : ''
    expect((await found('zzyzxville')).titles).toEqual(['Zzyzxville'])
    expect((await found('New Zealand')).titles).toContain('New Zealand')

    await db.record.update({ where: { id }, data: { status: 'draft' } })
    expect((await found('zzyzxville')).titles).toEqual([])
    expect((await found('New Zealand')).titles).not.toContain('New Zealand')

    await db.record.update({ where: { id }, data: { status: 'published' } })
    await trashCity(seedEditor(), id, 1)
    expect((await found('zzyzxville')).titles).toEqual([])
  })
})
