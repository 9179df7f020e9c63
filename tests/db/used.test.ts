import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { listAlliances } from '#lib/alliances/queries.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { countCityFacets } from '#lib/cities/facets.ts'
import { cityFilterFrom } from '#lib/cities/filter.ts'
import { updateCity } from '#lib/cities/mutations.ts'
import { findCity, listCities } from '#lib/cities/queries.ts'
import { listCommittees } from '#lib/committees/queries.ts'
import { db } from '#lib/db/client.ts'
import { collectUsed } from '#lib/db/used.ts'
import { findCountry, listCountries } from '#lib/directory/countries.ts'
import { askMark } from '#lib/front/feed/questions.ts'
import { Changes } from '#lib/front/store/changes.ts'
import { trashMembership } from '#lib/memberships/mutations.ts'
import { findOrganization, listOrganizations } from '#lib/organizations/queries.ts'
import { postFilterFrom } from '#lib/posts/filter.ts'
import { listPosts } from '#lib/posts/queries.ts'
import { findProject, listProjects } from '#lib/projects/queries.ts'
import { restoreSource, trashSource } from '#lib/sources/mutations.ts'

const used = async (work: () => Promise<unknown>) => {
  const { used: seen } = await collectUsed(work)
  return { records: [...seen.records], ends: [...seen.ends], kinds: [...seen.kinds].sort() }
}

const idOf = async (kind: 'city' | 'alliance' | 'source', slug: string) =>
  (await db.record.findUniqueOrThrow({ where: { kind_slug: { kind, slug } }, select: { id: true } })).id

/** What a save tells the feed. */
async function changesBy(save: () => Promise<unknown>) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { seq } = await askMark(client)
  await client.end()
  await save()
  return db.change.findMany({ where: { seq: { gt: seq } } })
}

describe('what a query has read', () => {
  test('is every record in its result, also where only a part of it was selected', async () => {
    const everyone = await db.membership.findMany({ where: { open: true, cityId: { not: null } } })
    const { records, kinds } = await used(() => listAlliances('en'))
    expect(records).toEqual(expect.arrayContaining(everyone.map(({ cityId }) => cityId)))
    expect(records).toEqual(expect.arrayContaining(everyone.map(({ id }) => id)))
    expect(kinds).toEqual(['alliance'])
  })

  test('changes nothing in the result', async () => {
    const works = [
      () => listAlliances('en'),
      () => findCity('en', 'banjul'),
      () => findCountry('en', 'ua'),
      () => listCities('en', cityFilterFrom({ alliance: 'silk-road-urban-alliance' })),
      () => db.city.findFirst({ include: { record: { select: { title: true } } } }),
      () => db.city.findFirst({ select: { kind: true } }),
    ]
    for (const work of works) {
      const { result } = await collectUsed<unknown>(work)
      expect(isDeepStrictEqual(result, await work())).toBe(true)
    }
  })

  test('of one record that was found is no list', async () => {
    const { records, kinds } = await used(() => findCity('en', 'banjul'))
    expect(records).toContain(await idOf('city', 'banjul'))
    expect(kinds).toEqual([])
  })

  test('that there was none depends on all that might have been', async () => {
    expect(await used(() => findCity('en', 'nowhere-at-all'))).toEqual({
      records: [],
      ends: [],
      kinds: ['city'],
    })
  })

  test('of a list is its kind, and the kinds it goes by', async () => {
    expect((await used(() => listCities('en', cityFilterFrom({})))).kinds).toEqual(['city'])
    const filtered = await used(() => listCities('en', cityFilterFrom({ alliance: 'mcsr-cities-alliance' })))
    expect(filtered.kinds).toEqual(['alliance', 'city', 'membership'])
    const counted = await used(() => countCityFacets(cityFilterFrom({})))
    expect(counted.kinds).toEqual(expect.arrayContaining(['alliance', 'city', 'membership']))
    // By their ids alone, before it is known which of them are published.
    const { id: topicId } = await db.topic.findFirstOrThrow({
      where: { links: { some: { record: { kind: 'city', status: 'published' } } } },
    })
    expect(counted.records).toContain(topicId)
    const grouped = await used(() => listCountries('en'))
    expect(grouped.kinds).toEqual(['alliance', 'city', 'membership', 'organization'])
  })

  test('the first in an order is a list', async () => {
    const { kinds } = await used(() => db.post.findFirst({ orderBy: { publishedOn: 'desc' } }))
    expect(kinds).toEqual(['post'])
  })

  test('raw is anything', async () => {
    expect((await used(() => db.$queryRaw`SELECT 1`)).kinds).toHaveLength(12)
  })

  test('by one page is not told to another that is made at the same time', async () => {
    const [one, other] = await Promise.all([
      used(() => findCity('en', 'banjul')),
      used(() => findCity('en', 'astana')),
    ])
    expect(one.records).not.toContain(await idOf('city', 'astana'))
    expect(other.records).not.toContain(await idOf('city', 'banjul'))
  })
})

describe('what a save tells', () => {
  const touches = (changes: Awaited<ReturnType<typeof changesBy>>, page: Awaited<ReturnType<typeof used>>) =>
    new Changes(changes).touch(page)

  test('of a city reaches the pages that show it, and no other city', async () => {
    const [itself, list, other] = await Promise.all([
      used(() => findCity('en', 'tashkent')),
      used(() => listAlliances('en')),
      used(() => findCity('en', 'banjul')),
    ])
    const id = await idOf('city', 'tashkent')
    const { version } = await db.record.findUniqueOrThrow({ where: { id } })
    const changes = await changesBy(() => updateCity(seedEditor(), id, version, { population: 123 }))
    expect(touches(changes, itself)).toBe(true)
    expect(touches(changes, list)).toBe(true)
    expect(touches(changes, other)).toBe(false)
  })

  test('of a city reaches the lists of cities, which it might enter, and no list of anything else', async () => {
    const id = await idOf('city', 'tashkent')
    const { version } = await db.record.findUniqueOrThrow({ where: { id } })
    const lists = {
      'all cities': () => listCities('en', cityFilterFrom({})),
      'another country': () => findCountry('en', 'HU'),
      committees: () => listCommittees('en'),
      organizations: () => listOrganizations('en'),
      'organization without cities': () => findOrganization('en', 'isfahan-chamber-of-commerce'),
      news: () => listPosts('en', 'news', postFilterFrom({})),
      projects: () => listProjects('en'),
      'project elsewhere': () => findProject('en', 'creative-industry-ghana-nanjing-shenzhen'),
    }
    const pages = await Promise.all(
      Object.entries(lists).map(async ([name, list]) => ({ name, page: await used(list) })),
    )
    const changes = await changesBy(() => updateCity(seedEditor(), id, version, { population: 124 }))
    const reached = pages.filter(({ page }) => touches(changes, page)).map(({ name }) => name)
    expect(reached).toEqual(['all cities', 'another country'])
  })

  test('of a membership that ends reaches both ends', async () => {
    const membership = await db.membership.findFirstOrThrow({
      where: { city: { record: { slug: 'astana' } }, open: true },
      include: { record: true, alliance: { include: { record: true } } },
    })
    const [city, alliances, other] = await Promise.all([
      used(() => findCity('en', 'astana')),
      used(() => listAlliances('en')),
      used(() => findCity('en', 'banjul')),
    ])
    const changes = await changesBy(() =>
      trashMembership(seedEditor(), membership.id, membership.record.version),
    )
    expect(touches(changes, city)).toBe(true)
    expect(touches(changes, alliances)).toBe(true)
    expect(changes.map(({ recordId }) => recordId)).toContain(membership.allianceId)
    expect(touches(changes, other)).toBe(false)
  })

  test('of a source that is hidden and shown again reaches the pages that cite it, both times', async () => {
    const citation = await db.citation.findFirstOrThrow({
      where: { record: { kind: 'city', status: 'published' } },
      include: { record: true, source: { include: { record: true } } },
    })
    const { slug } = citation.record
    const before = await used(() => findCity('en', slug ?? ''))
    const hidden = await changesBy(() =>
      trashSource(seedEditor(), citation.sourceId, citation.source.record.version),
    )
    expect(touches(hidden, before)).toBe(true)
    const between = await used(() => findCity('en', slug ?? ''))
    expect(between.records).not.toContain(citation.sourceId)
    const shown = await changesBy(() =>
      restoreSource(seedEditor(), citation.sourceId, citation.source.record.version + 1),
    )
    expect(touches(shown, between)).toBe(true)
  })
})
