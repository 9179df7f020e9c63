import { describe, expect, test } from 'vitest'
import { findAlliance, listAlliances } from '#lib/alliances/queries.ts'
import { db } from '#lib/db/client.ts'
import { seededRecordId } from '#lib/records/id.ts'

const silkRoad = 'silk-road-urban-alliance'
const mcsr = 'mcsr-cities-alliance'
const project = 'unossc-cities-project'

/** Runs `work` while a record is out of the public's sight. */
async function hidden(id: string, status: 'draft' | 'trashed', work: () => Promise<void>) {
  const set = (data: { status: 'draft' | 'trashed' | 'published'; trashedAt: Date | null }) =>
    db.record.update({ where: { id }, data, select: { id: true } })
  await set({ status, trashedAt: status === 'trashed' ? new Date() : null })
  try {
    await work()
  } finally {
    await set({ status: 'published', trashedAt: null })
  }
}

const alliance = async (slug: string) => {
  const found = await findAlliance('en', slug)
  if (!found) throw new Error(`No alliance at ${slug}`)
  return found
}

describe('the list of alliances', () => {
  test('sets what each declares beside what is listed', async () => {
    const alliances = await listAlliances('en')
    const summary = alliances.map(({ record, belonging }) => ({
      slug: record.slug,
      declared: belonging.declared.map(({ qualifier, value, asOf }) => `${qualifier} ${value} ${asOf}`),
      parts: belonging.parts.map(({ value }) => Number(value)),
      listed: belonging.listed,
      countries: belonging.countries,
      withoutCountry: belonging.withoutCountry,
    }))
    const nothing = { declared: [], parts: [], listed: 0, countries: 0, withoutCountry: 0 }
    expect(summary).toEqual([
      {
        ...nothing,
        slug: 'china-international-cities-development-alliance',
        declared: ['exactly 90 2018-03-08'],
        parts: [67, 2, 21],
      },
      { ...nothing, slug: mcsr },
      {
        ...nothing,
        slug: silkRoad,
        declared: ['exactly 58 null'],
        listed: 58,
        countries: 21,
        withoutCountry: 1,
      },
      { ...nothing, slug: project, declared: ['close_to 50 2018', 'over 200 2020'], listed: 6 },
    ])
  })

  test.each(['draft', 'trashed'] as const)(
    'counts no %s member and shows no such alliance',
    async (status) => {
      const listed = async () => (await alliance(silkRoad)).belonging
      await hidden(seededRecordId('city/nablus'), status, async () =>
        expect(await listed()).toMatchObject({ listed: 57, countries: 21, withoutCountry: 0 }),
      )
      await hidden(seededRecordId(`membership/alliance/${silkRoad}/city/athens`), status, async () =>
        expect(await listed()).toMatchObject({ listed: 57, countries: 20 }),
      )
      await hidden(seededRecordId(`alliance/${silkRoad}`), status, async () => {
        expect(await findAlliance('en', silkRoad)).toBeNull()
        expect((await listAlliances('en')).map(({ record }) => record.slug)).not.toContain(silkRoad)
      })
      expect(await listed()).toMatchObject({ listed: 58 })
    },
  )

  test('counts neither observers nor members that have left, and keeps those on the page', async () => {
    const id = seededRecordId(`membership/alliance/${silkRoad}/city/zadar`)
    const set = (data: { role?: 'observer' | 'member'; status?: 'ended' | 'current' }) =>
      db.membership.update({ where: { id }, data, select: { id: true } })
    for (const change of [{ role: 'observer' }, { role: 'member', status: 'ended' }] as const) {
      await set(change)
      const { belonging, memberships } = await alliance(silkRoad)
      expect(belonging.listed).toBe(57)
      expect(memberships).toHaveLength(58)
    }
    await set({ role: 'member', status: 'current' })
    expect((await alliance(silkRoad)).belonging.listed).toBe(58)
  })
})

describe('an alliance', () => {
  test.each(['draft', 'trashed'] as const)('shows nothing that is %s', async (status) => {
    const titles = async () => {
      const [council, page] = [await alliance(mcsr), await alliance(project)]
      return [
        ...council.committees.map(({ record }) => record.title),
        ...council.affiliations.map(({ organization }) => organization.record.title),
        ...council.children.map(({ record }) => record.title),
        ...page.projects.map(({ record }) => record.title),
        ...page.record.subjectOf.map(({ post }) => post.record.title),
        ...page.figures.map(({ measure }) => measure),
        ...page.memberships.flatMap(({ organization }) => organization?.record.title ?? []),
        ...page.record.citations.map(({ source }) => source.record.title),
      ]
    }
    const before = await titles()
    for (const key of [
      'committee/business-council',
      'organization/undp-china',
      'organization/united-nations-volunteers',
      'project/youth-volunteerism-banjul',
      'post/spotlighting-cities-covid-19-responses',
      'figure/alliance/unossc-cities-project/live_views/2020',
      'source/unossc-cities-project-2022',
    ]) {
      await hidden(seededRecordId(key), status, async () =>
        expect((await titles()).length, key).toBeLessThan(before.length),
      )
    }
    await hidden(seededRecordId(`alliance/${project}`), status, async () =>
      expect((await alliance(mcsr)).children).toEqual([]),
    )
    await hidden(seededRecordId(`alliance/${mcsr}`), status, async () =>
      expect((await alliance(project)).parent).toBeNull(),
    )
    expect(await titles()).toEqual(before)
  })

  test('has two contacts without an address, who are gone when they are trashed', async () => {
    const { contacts } = await alliance(silkRoad)
    expect(contacts.map(({ role, email, phone, url }) => ({ role, email, phone, url }))).toEqual(
      Array(2).fill({ role: 'Director', email: null, phone: null, url: null }),
    )
    await hidden(contacts[0]?.id ?? '', 'trashed', async () =>
      expect((await alliance(silkRoad)).contacts).toHaveLength(1),
    )
  })

  test.each(['', 'no-such-alliance', 'nul\0', '%00', '../x', 'É', 'a'.repeat(5000)])(
    'is not found at %j',
    async (slug) => {
      expect(await findAlliance('en', slug)).toBeNull()
    },
  )
})
