import { beforeAll, describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { countCityFacets } from '#lib/cities/facets.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { type CityFilter, cityFilterFrom, citySorts } from '#lib/cities/filter.ts'
import { createCity, restoreCity, trashCity, updateCity } from '#lib/cities/mutations.ts'
import { citiesPerPage, listCities } from '#lib/cities/queries.ts'
import { tallyAllCities } from '#lib/cities/tally.ts'
import { regionOf } from '#lib/countries/regions.ts'
import { db } from '#lib/db/client.ts'
import { collectUsed } from '#lib/db/used.ts'
import { cities } from '#lib/directory/api/nouns/cities.ts'
import { compareText } from '#lib/i18n/format.ts'
import { countryName } from '#lib/i18n/names.ts'
import { newRecordId, seededRecordId } from '#lib/records/id.ts'
import { normalize } from '#lib/text/normalize.ts'
import { CityKind } from '#prisma/generated/enums.ts'

// Lists are read from what triggers keep beside the records. Here they are held against the records themselves.

const syllables = ['San', 'ta', 'Ž', 'lo', 'é', 'Berg', 'ny', ' ', 'ша', '山', 'Ö']
const countries = ['UA', 'MD', 'CN', 'IT', 'AU', null]
const kinds = [CityKind.city, CityKind.region, CityKind.town]

/** Numbers that look random and are the same each time. */
function* numbers(): Generator<number, never> {
  for (let state = 7; ; ) {
    state = (state * 48_271) % 2_147_483_647
    yield state
  }
}
const random = numbers()
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[random.next().value % items.length]
  if (item === undefined) throw new Error('Nothing to pick from.')
  return item
}

/** Put in as a bulk load would: neither through a save nor one by one. */
async function addCities(count: number) {
  const places = Array.from({ length: count }, () => ({
    id: newRecordId(),
    title: `${pick(syllables.slice(0, 4))}${pick(syllables)}${pick(syllables)}`,
    status: pick(['published', 'published', 'published', 'draft'] as const),
  }))
  await db.record.createMany({
    data: places.map((place) => ({ ...place, kind: 'city' as const, slug: `place-${place.id}` })),
  })
  await db.city.createMany({
    data: places.map(({ id }) => ({
      id,
      kind: pick(kinds),
      countryCode: pick(countries),
      population: pick([null, 1000, 2000, 3000]),
    })),
  })
  await db.searchEntry.createMany({
    data: places.flatMap(({ id: recordId, title }) => [
      { recordId, kind: 'title' as const, language: 'en', text: title, normalized: normalize(title) },
      { recordId, kind: 'text' as const, language: 'en', text: 'santa', normalized: 'santa' },
    ]),
  })
}

/** All that is in the list, straight from the records and their search entries. */
async function allCities() {
  const rows = await db.$queryRaw<
    {
      id: string
      title: string
      names: string[]
      kind: CityKind
      country: string | null
      population: number | null
    }[]
  >`SELECT r.id, r.title, c.kind::text, c."countryCode" AS country, c.population,
      ARRAY(SELECT normalized FROM "SearchEntry" e WHERE e."recordId" = r.id AND e.kind <> 'text') AS names
    FROM "Record" r JOIN "City" c USING (id) WHERE r.status = 'published' ORDER BY r.title, r.id`
  return rows
}

async function expected(filter: CityFilter) {
  const compare = compareText('en')
  const nameOf = (country: string | null) => (country === null ? null : countryName('en', country))
  const left = (await allCities()).filter(
    ({ kind, country, names }) =>
      (!filter.kind || kind === filter.kind) &&
      (!filter.country || country === filter.country) &&
      (!filter.region || (country !== null && regionOf(country) === filter.region)) &&
      (!filter.q || names.some((name) => name.includes(normalize(filter.q ?? '')))),
  )
  if (filter.sort === 'population') {
    left.sort((a, b) => (b.population ?? -1) - (a.population ?? -1))
  }
  if (filter.sort === 'country') {
    left.sort((a, b) => {
      const [one, other] = [nameOf(a.country), nameOf(b.country)]
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      return compare(one, other)
    })
  }
  return left
}

const filters = [
  {},
  { country: 'it' },
  { region: 'eastern-europe' },
  { kind: 'region' },
  { region: 'eastern-europe', kind: 'town' },
  { country: 'cn', kind: 'city' },
  { country: 'cn', region: 'eastern-europe' },
  { q: 'san' },
  { q: 'É' },
  { q: 'a l', kind: 'city' },
  { q: '山', country: 'md' },
]

describe('the list of many cities', () => {
  beforeAll(() => addCities(700))

  test.each(filters)('is what the records say, in each order and on each page: %o', async (asked) => {
    for (const sort of citySorts) {
      const all = await expected(cityFilterFrom({ ...asked, sort }))
      const ids: string[] = []
      for (let page = 1; page <= Math.ceil(all.length / citiesPerPage) + 1; page++) {
        const { cities: rows, total } = await listCities(
          'en',
          cityFilterFrom({ ...asked, sort, page: `${page}` }),
        )
        expect(total, sort).toBe(all.length)
        ids.push(...rows.map(({ id }) => id))
      }
      expect(ids, sort).toEqual(all.map(({ id }) => id))
    }
  })

  test.each(filters)('is counted by each facet under the others: %o', async (asked) => {
    const filter = cityFilterFrom(asked)
    const facets = await countCityFacets(filter)
    const counts = (values: (string | null | undefined)[]) => {
      const sums: Record<string, number> = {}
      for (const value of values) if (value) sums[value] = (sums[value] ?? 0) + 1
      return sums
    }
    const told = (facet: 'country' | 'region' | 'kind') =>
      Object.fromEntries(facets[facet].map(({ value, count }) => [value, count]))
    const without = (facet: 'country' | 'region' | 'kind') => expected({ ...filter, [facet]: null })
    expect(told('country')).toEqual(counts((await without('country')).map(({ country }) => country)))
    expect(told('kind')).toEqual(counts((await without('kind')).map(({ kind }) => kind)))
    expect(told('region')).toEqual(
      counts((await without('region')).map(({ country }) => country && regionOf(country))),
    )
  })
})

/** The kept numbers, and those that the records give. */
async function tallies() {
  const counted: Record<string, number> = {}
  for (const { kind, country } of await allCities()) {
    const key = `${country} ${kind}`
    counted[key] = (counted[key] ?? 0) + 1
  }
  const kept = (await tallyAllCities()).map(({ countryCode, kind, count }) => [
    `${countryCode} ${kind}`,
    count,
  ])
  return { kept: Object.fromEntries(kept), counted }
}

describe('what is kept beside the records stays true', () => {
  test('when cities are made, changed, moved, hidden and shown again, all at once', async () => {
    const make = async (number: number) => {
      const fields = cityFields.parse({
        title: `Made ${number}`,
        slug: `made-${number}`,
        kind: pick(kinds),
        countryCode: pick(countries),
      })
      const made = await createCity(seedEditor(), fields)
      if (!('created' in made)) throw new Error('It was not made')
      const id = made.created
      await updateCity(seedEditor(), id, 1, { countryCode: pick(countries), title: `Moved ${number}` })
      if (number % 2) await trashCity(seedEditor(), id, 2)
      if (number % 4 === 1) await restoreCity(seedEditor(), id, 3)
    }
    await Promise.all(Array.from({ length: 12 }, (_, number) => make(number)))
    const { kept, counted } = await tallies()
    expect(kept).toEqual(counted)
  })

  test('when somebody writes straight to the tables', async () => {
    const id = seededRecordId('city/banjul')
    await db.$transaction([
      db.record.update({ where: { id }, data: { title: 'Bathurst' } }),
      db.searchEntry.deleteMany({ where: { recordId: id } }),
    ])
    expect(await db.city.findUnique({ where: { id } })).toMatchObject({
      title: 'Bathurst',
      names: '',
      published: true,
    })
    await db.searchEntry.create({
      data: { recordId: id, kind: 'title', language: 'en', text: 'Bathurst', normalized: 'bathurst' },
    })
    await db.record.update({ where: { id }, data: { status: 'draft' } })
    // A city's own row cannot say otherwise.
    await db.city.update({ where: { id }, data: { title: 'Elsewhere', published: true } })
    expect(await db.city.findUnique({ where: { id } })).toMatchObject({
      title: 'Bathurst',
      names: 'bathurst',
      published: false,
    })
    const { kept, counted } = await tallies()
    expect(kept).toEqual(counted)
  })

  test('when there were so many changes that they are added up', async () => {
    const before = await tallies()
    const rows = Array.from({ length: 4100 }, (_, number) => ({
      countryCode: 'FR',
      kind: CityKind.county,
      count: number % 2 ? 1 : -1,
    }))
    await db.cityTally.createMany({ data: rows })
    const made = await createCity(
      seedEditor(),
      cityFields.parse({ title: 'One more', slug: 'one-more', kind: 'city', countryCode: 'FR' }),
    )
    expect(made).toHaveProperty('created')
    expect(await db.cityTally.count()).toBeLessThan(200)
    const after = await tallies()
    expect(after.kept).toEqual(after.counted)
    expect(after.kept).toEqual({ ...before.kept, 'FR city': (before.kept['FR city'] ?? 0) + 1 })
  })
})

test('a file of all of them is read some at a time, and no further than somebody listens', async () => {
  await addCities(1400)
  const { result: first, used } = await collectUsed(async () => {
    const batches = cities.batches('', 'https://directory.test')
    const { value } = await batches.next()
    await batches.return(undefined)
    return value
  })
  expect(await db.city.count({ where: { published: true } })).toBeGreaterThan(1400)
  expect(first).toHaveLength(500)
  // Those that were given out, and those that were on their way meanwhile.
  expect(used.records.size).toBeLessThanOrEqual(1000)
})
