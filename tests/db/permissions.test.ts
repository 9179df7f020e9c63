import { describe, expect, test } from 'vitest'
import { allianceFields } from '#lib/alliances/fields.ts'
import { createAlliance } from '#lib/alliances/mutations.ts'
import { editorOf, may, seedEditor } from '#lib/auth/editor.ts'
import type { Role } from '#lib/auth/permissions.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, trashCity, updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { createMembership, trashMembership, updateMembership } from '#lib/memberships/mutations.ts'
import { updateOrganization } from '#lib/organizations/mutations.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost, restorePost, trashPost } from '#lib/posts/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { findStanding, whereMay, whereVisible } from '#lib/records/reach.ts'
import { sourceFields } from '#lib/sources/fields.ts'
import { createSource, updateSource } from '#lib/sources/mutations.ts'

const silkRoad = seededRecordId('alliance/silk-road-urban-alliance')
const mcsr = seededRecordId('alliance/mcsr-cities-alliance')
const unossc = seededRecordId('alliance/unossc-cities-project')
const zadar = seededRecordId('city/zadar')

const person = (id: string, role: Role, ...alliances: string[]) =>
  editorOf({ id, name: `The ${role}`, role, alliances })
const silk = person('silk', 'editor', silkRoad)
const other = person('other', 'editor', mcsr)
const administrator = person('boss', 'administrator')
const viewer = person('reader', 'viewer', silkRoad)

const version = async (id: string) => (await db.record.findUniqueOrThrow({ where: { id } })).version
const saves = () => db.save.count()
let made = 0
const slug = () => `made-${++made}`

describe('a record of an alliance', () => {
  test('is changed by its editors and by administrators, and by nobody else', async () => {
    const began = await version(zadar)
    const before = await saves()
    for (const editor of [other, viewer])
      expect(await updateCity(editor, zadar, began, { population: 75_000 })).toEqual({ refused: 'edit' })
    expect(await trashCity(other, zadar, began)).toEqual({ refused: 'trash' })
    expect(await version(zadar)).toBe(began)
    expect(await saves()).toBe(before)
    expect(await updateCity(silk, zadar, began, { population: 75_000 })).toHaveProperty('saved')
    expect(await updateCity(administrator, zadar, began + 1, { population: 75_001 })).toHaveProperty('saved')
  })

  test('a membership cannot be created in, moved to or taken from another alliance', async () => {
    const fields = membershipFields.parse({
      title: 'Zadar',
      slug: null,
      allianceId: mcsr,
      cityId: zadar,
      role: 'member',
    })
    expect(await createMembership(silk, fields)).toEqual({ refused: 'create' })
    expect(await db.record.count({ where: { kind: 'membership', title: 'Zadar' } })).toBe(0)
    const id = seededRecordId('membership/alliance/silk-road-urban-alliance/city/pag')
    const began = await version(id)
    expect(await updateMembership(silk, id, began, { allianceId: mcsr })).toEqual({ refused: 'edit' })
    expect(await updateMembership(other, id, began, { allianceId: mcsr })).toEqual({ refused: 'edit' })
    expect(await version(id)).toBe(began)
    expect(await db.membership.findUnique({ where: { id } })).toMatchObject({ allianceId: silkRoad })
  })

  test('a city that two alliances share is edited by both, and trashed by neither alone', async () => {
    const fields = membershipFields.parse({
      title: 'Shared',
      slug: null,
      allianceId: mcsr,
      cityId: zadar,
      role: 'member',
    })
    const membership = await createMembership(other, fields)
    if (!('created' in membership)) throw new Error('not created')
    expect(await updateCity(other, zadar, await version(zadar), { population: 1 })).toHaveProperty('saved')
    expect(await trashCity(silk, zadar, await version(zadar))).toEqual({ refused: 'trash' })
    expect(await trashMembership(silk, membership.created, 1)).toEqual({ refused: 'trash' })
    expect(await trashMembership(other, membership.created, 1)).toHaveProperty('saved')
    expect(await updateCity(other, zadar, await version(zadar), { population: 2 })).toEqual({
      refused: 'edit',
    })
  })
})

test('an organization’s roles are changed by the editors of the alliance they are in', async () => {
  const id = seededRecordId('organization/united-nations-office-for-south-south-cooperation')
  const { affiliations } = await db.organization.findUniqueOrThrow({
    where: { id },
    select: {
      affiliations: {
        select: { allianceId: true, role: true, since: true, until: true, note: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  expect(new Set(affiliations.map((entry) => entry.allianceId)).size).toBeGreaterThan(1)
  const began = await version(id)
  const without = (alliance: string) => affiliations.filter((entry) => entry.allianceId !== alliance)
  expect(await updateOrganization(other, id, began, { affiliations: without(unossc) })).toEqual({
    refused: 'edit',
  })
  expect(await updateOrganization(other, id, began, { affiliations: without(mcsr) })).toHaveProperty('saved')
  expect(await updateOrganization(other, id, began + 1, { affiliations })).toEqual({ refused: 'edit' })
})

test('what belongs to no alliance is its creator’s and the administrators’', async () => {
  const source = await createSource(
    silk,
    sourceFields.parse({ title: 'A report', slug: slug(), publisher: 'Example', language: 'en' }),
  )
  if (!('created' in source)) throw new Error('not created')
  expect(await updateSource(other, source.created, 1, { publisher: 'Another' })).toEqual({ refused: 'edit' })
  expect(await updateSource(silk, source.created, 1, { publisher: 'Another' })).toHaveProperty('saved')
  expect(await updateSource(silk, seededRecordId('source/geonames'), 1, { publisher: 'Another' })).toEqual({
    refused: 'edit',
  })
  const alliance = allianceFields.parse({
    title: 'Mine',
    slug: slug(),
    kind: 'alliance',
    belongingWord: 'member',
    summary: 'S',
    description: 'D',
  })
  expect(await createAlliance(silk, alliance)).toEqual({ refused: 'create' })
  expect(await createCity(viewer, cityFields.parse({ title: 'V', slug: slug(), kind: 'city' }))).toEqual({
    refused: 'create',
  })
})

test('one that is created twice is there once', async () => {
  const id = seededRecordId('double click')
  const fields = cityFields.parse({ title: 'Twice', slug: slug(), kind: 'city' })
  const [first, second] = await Promise.all([
    createCity(silk, fields, { id }),
    createCity(silk, fields, { id }),
  ])
  expect([first, second]).toContainEqual({ created: id })
  expect([first, second]).toContainEqual({ taken: 'id', by: id })
  const [third, fourth] = await Promise.all(
    [1, 2].map(() => createCity(silk, { ...fields, slug: 'once-only' })),
  )
  expect([third, fourth].filter((result) => result && 'taken' in result)).toHaveLength(1)
})

test('a draft comes back from the trash as a draft', async () => {
  const fields = postFields.parse({
    title: 'Draft',
    slug: slug(),
    type: 'news',
    language: 'en',
    summary: 'S',
    subjectIds: [silkRoad],
  })
  const post = await createPost(silk, fields, { status: 'draft' })
  if (!('created' in post)) throw new Error('not created')
  await trashPost(silk, post.created, 1)
  await restorePost(silk, post.created, 2)
  expect(await db.record.findUnique({ where: { id: post.created } })).toMatchObject({
    status: 'draft',
    publishedAt: null,
  })
  const visible = (editor: typeof silk) =>
    db.record.count({ where: { AND: [whereVisible(editor), { id: post.created }] } })
  expect(await Promise.all([silk, viewer, administrator, other].map(visible))).toEqual([1, 1, 1, 0])
})

test('lists and single records know the same permissions', async () => {
  const records = await db.record.findMany({ select: { id: true } })
  // A share of the records: each is asked by a statement of its own.
  const some = records.filter((_, index) => index % 5 === 0)
  const standings = await Promise.all(
    some.map(async ({ id }) => ({ id, standing: await findStanding(db, id) })),
  )
  for (const editor of [silk, other, viewer, administrator, seedEditor()])
    for (const action of ['see', 'trash', 'people'] as const) {
      const listed = await db.record.findMany({ where: whereMay(editor, action), select: { id: true } })
      const allowed = new Set(listed.map(({ id }) => id))
      for (const { id, standing } of standings)
        expect(allowed.has(id), `${editor.name} ${action} ${id}`).toBe(
          standing !== null && may(editor, action, standing),
        )
    }
})
