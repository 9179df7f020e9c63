import { describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { countriesWithContent, findCountry, listCountries } from '#lib/directory/countries.ts'

const rows = async () => (await listCountries('en')).regions.flatMap(({ countries }) => countries)

describe('countries', () => {
  test('stand in their regions with what they hold; the 58 members lie in 22', async () => {
    const { regions, mostMembers, count } = await listCountries('en')
    const central = regions.find(({ region }) => region === 'central-asia')
    expect(central?.countries.map(({ name }) => name)).toEqual([
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Uzbekistan',
    ])
    expect(mostMembers[0]).toMatchObject({ code: 'UA', members: 12 })
    expect(mostMembers.reduce((sum, { members }) => sum + members, 0)).toBeGreaterThanOrEqual(58)
    expect(mostMembers.length).toBeGreaterThanOrEqual(22)
    expect(count).toBe((await rows()).length)
    for (const { members, places } of await rows()) expect(members).toBeLessThanOrEqual(places)
  })

  test('tell what lies in them', async () => {
    const country = await findCountry('en', 'ua')
    expect(country).toMatchObject({ code: 'UA', name: 'Ukraine', region: 'eastern-europe', placeCount: 12 })
    expect(country?.places.map(({ record }) => record.title)).toContain('Ternopil Oblast')
    expect((await findCountry('en', 'sl'))?.projects.map(({ record }) => record.slug)).not.toEqual([])
    expect((await findCountry('en', 'cn'))?.organizations.length).toBeGreaterThan(0)
  })

  test('say where the editors, and no source, placed something', async () => {
    const palestine = await findCountry('en', 'ps')
    expect(palestine?.places).toMatchObject([{ record: { title: 'Nablus' } }])
    expect(palestine?.places[0]?.record.decisions).toHaveLength(1)
    const ukraine = await findCountry('en', 'ua')
    expect(ukraine?.places.flatMap(({ record }) => record.decisions)).toEqual([])
  })

  test('that are none, or hold nothing, are not found', async () => {
    for (const code of ['', 'xx', 'zz', 'u', 'ukr', 'fr', '\0\0', '../ua', '%'])
      expect(await findCountry('en', code)).toBeNull()
    expect(await countriesWithContent(['UA', 'FR', 'ZZ'])).toEqual(new Set(['UA']))
  })

  test('show nothing that is trashed', async () => {
    const { id, version } = await db.record.findFirstOrThrow({
      where: { kind: 'city', slug: 'ternopil' },
      select: { id: true, version: true },
    })
    await trashCity(seedEditor(), id, version)
    const country = await findCountry('en', 'ua')
    expect(country?.placeCount).toBe(11)
    expect(country?.places.map(({ record }) => record.title)).not.toContain('Ternopil')
    expect((await rows()).find(({ code }) => code === 'UA')).toMatchObject({ members: 11, places: 11 })
  })
})
