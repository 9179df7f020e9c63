import { expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { restoreCity, trashCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { countByCountry, listMemberPlaces } from '#lib/directory/statistics.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { createMembership } from '#lib/memberships/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'

const counts = async () => countByCountry('en', await listMemberPlaces('en'))
const total = async () => (await counts()).reduce((sum, { members }) => sum + members, 0)

test('members are counted by country, most first; places that only take part in projects are not', async () => {
  expect((await counts()).slice(0, 5)).toEqual([
    { code: 'UA', members: 12 },
    { code: 'CN', members: 6 },
    { code: 'IT', members: 6 },
    { code: 'UZ', members: 5 },
    { code: 'MD', members: 4 },
  ])
  expect(await total()).toBe(58)
  expect((await counts()).map(({ code }) => code)).not.toContain('GM')
})

test('a trashed place is not counted, nor one whose membership has ended', async () => {
  const id = seededRecordId('city/athens')
  await trashCity(seedEditor(), id, 1)
  expect((await counts()).map(({ code }) => code)).not.toContain('GR')
  await restoreCity(seedEditor(), id, 2)
  await db.membership.updateMany({ where: { cityId: id }, data: { status: 'ended' } })
  expect(await total()).toBe(57)
  await db.membership.updateMany({ where: { cityId: id }, data: { status: 'current' } })
  expect(await total()).toBe(58)
})

test('a place in two alliances is counted once, and an observer not at all', async () => {
  const join = (city: string, role: string) =>
    createMembership(
      seedEditor(),
      membershipFields.parse({
        title: `${city} elsewhere`,
        slug: null,
        allianceId: seededRecordId('alliance/mcsr-cities-alliance'),
        cityId: seededRecordId(`city/${city}`),
        role,
      }),
    )
  await join('bishkek', 'member')
  await join('banjul', 'observer')
  expect(await total()).toBe(58)
  await join('kushtia', 'member')
  expect(await total()).toBe(59)
})

test('places without a country come last', () => {
  const places = [{ countryCode: null }, { countryCode: null }, { countryCode: 'GR' }]
  expect(countByCountry('en', places)).toEqual([
    { code: 'GR', members: 1 },
    { code: null, members: 2 },
  ])
})
