// A day in the secretariat, as far as the life of records goes; what is typed into forms is in editing.test.ts.

import { beforeAll, describe, expect } from 'vitest'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { createMembership } from '#lib/memberships/mutations.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost } from '#lib/posts/mutations.ts'
import { editPath, editRecordPath, historyPath, stepPath } from '#lib/records/admin-paths.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { createdId } from '#tests/support/created-id.ts'
import { test } from '#tests/support/site.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

const alliance = seededRecordId('alliance/silk-road-urban-alliance')
let anna: Staff
let boris: Staff
let made = 0

beforeAll(async () => {
  anna = await createStaff('editor', { name: 'Anna', alliances: [alliance] })
  const other = seededRecordId('alliance/mcsr-cities-alliance')
  boris = await createStaff('editor', { name: 'Boris', alliances: [other] })
})

async function newMember(): Promise<{ city: string; slug: string; title: string }> {
  made += 1
  const [title, slug] = [`Dayville ${made}`, `dayville-${made}`]
  const city = createdId(
    await createCity(anna.editor, cityFields.parse({ title, slug, kind: 'city', population: 1000 })),
  )
  const membership = {
    title: `${title}, member`,
    slug: null,
    allianceId: alliance,
    cityId: city,
    role: 'member',
  }
  createdId(await createMembership(anna.editor, membershipFields.parse(membership)))
  return { city, slug, title }
}

async function newDraft(): Promise<{ post: string; slug: string }> {
  made += 1
  const slug = `to-come-${made}`
  const fields = postFields.parse({
    title: `To come ${made}`,
    slug,
    type: 'news',
    language: 'en',
    summary: 'What the day will bring.',
    body: 'It is **near**.',
    subjectIds: [alliance],
  })
  return { post: createdId(await createPost(anna.editor, fields, { status: 'draft' })), slug }
}

const without = { javaScript: false } as const

describe('an editor', () => {
  test('reads what changed and restores an earlier version, without scripts', async ({ visit }) => {
    const { city } = await newMember()
    await updateCity(anna.editor, city, 1, { population: 2000 }, 'A mistake')
    const page = await visit(historyPath('city', city), { as: anna, width: 320, ...without })
    const text = await page.textContent('main')
    expect(text).toContain('Reason: A mistake')
    expect(text).toMatch(/Population.*1,000.*→.*2,000/)
    await page.getByRole('link', { name: 'Version 1' }).last().click()
    await page.getByRole('button', { name: 'Restore version 1' }).click()
    await page.getByRole('status').getByText('Restored as a new version.').waitFor()
    const restored = await db.city.findUnique({ where: { id: city }, include: { record: true } })
    expect(restored).toMatchObject({ population: 1000, record: { version: 3 } })
  })

  test('puts a city into the trash, is told what refers to it, and undoes it at once, without scripts', async ({
    visit,
    get,
  }) => {
    const { city, slug } = await newMember()
    const page = await visit(stepPath('city', city, 'trash'), { as: anna, colorScheme: 'dark', ...without })
    expect(await page.textContent('main')).toContain('1 membership refers to it:')
    await page.getByRole('button', { name: 'Put into the trash' }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await expect.poll(async () => (await get(`/en/cities/${slug}`)).status).toBe(404)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('status').getByText('Undone.').waitFor()
    await expect.poll(async () => (await get(`/en/cities/${slug}`)).status).toBe(200)
  })

  test('sees a draft as its page will be, plans its publication, and it is there at its time', async ({
    visit,
    get,
  }) => {
    const { post, slug } = await newDraft()
    const address = `/en/news/${slug}`
    const preview = await visit(stepPath('post', post, 'preview'), { as: anna })
    expect(await preview.textContent('h1')).toContain('To come')
    expect(await preview.textContent('.prose')).toContain('It is near.')
    expect(await preview.getAttribute('meta[name=robots]', 'content')).toContain('noindex')

    const page = await visit(stepPath('post', post, 'status'), { as: anna })
    const day = new Date(Date.now() + 48 * 60 * 60 * 1000).toISOString().slice(0, 10)
    await page.fill('input[name=publishDay]', day)
    await page.getByRole('button', { name: 'Keep this plan' }).click()
    await page.getByText('Will be published on').waitFor()
    for (const path of [address, `/id/${post}`, `/api/v1/posts/${post}`])
      expect((await get(path)).status, path).toBe(404)
    expect(await (await get('/api/v1/posts?size=100')).text()).not.toContain(slug)
    expect(await (await get('/sitemaps/posts-1.xml')).text()).not.toContain(slug)

    // As if two days had gone by.
    await db.schedule.updateMany({ where: { recordId: post }, data: { at: new Date() } })
    await expect.poll(async () => (await get(address)).status, { timeout: 15_000 }).toBe(200)
    const [revision] = await db.revision.findMany({
      where: { recordId: post, action: 'published' },
      select: { save: { select: { editorName: true } } },
    })
    expect(revision).toEqual({ save: { editorName: 'Anna' } })
  })

  test('takes a private number out of a record and its history', async ({ visit }) => {
    const { city } = await newMember()
    const number = '+86 10 5555 0123'
    await updateCity(anna.editor, city, 1, { description: `Call ${number}.` })
    await updateCity(anna.editor, city, 2, { description: 'Call the office.' })
    const page = await visit(stepPath('city', city, 'redact'), { as: anna })
    await page.fill('input[name=text]', number)
    await page.getByRole('button', { name: 'Look where it stands' }).click()
    await page.getByText('1 version of its history').waitFor()
    await page.getByRole('button', { name: 'Take it out everywhere' }).click()
    await page.getByText('The text is taken out').waitFor()
    expect(await page.content()).not.toContain('5555')
    expect(page.url()).not.toContain('5555')
  })

  test('comes from a public page to its form in one step, and a stranger by way of signing in', async ({
    visit,
    get,
  }) => {
    const { city, slug } = await newMember()
    const page = await visit(`/en/cities/${slug}`)
    const link = page.getByRole('link', { name: 'Edit this record (staff)' })
    expect(await link.getAttribute('href')).toBe(editRecordPath(city))
    const stranger = await get(editRecordPath(city))
    expect(stranger.status).toBe(303)
    expect(stranger.headers.get('location')).toContain('/admin/sign-in?then=')
    const own = await get(editRecordPath(city), { headers: { cookie: anna.cookie } })
    expect([own.status, own.headers.get('location')]).toEqual([303, editPath('city', city)])
  })

  test('of another alliance finds none of it', async ({ get }) => {
    const { city } = await newMember()
    const { post } = await newDraft()
    const paths = [
      historyPath('city', city),
      historyPath('city', city, 1),
      stepPath('city', city, 'trash'),
      stepPath('city', city, 'redact'),
      stepPath('post', post, 'status'),
      stepPath('post', post, 'preview'),
      stepPath('post', post, 'trash'),
      stepPath('post', post, 'remove'),
    ]
    for (const path of paths) {
      const refused = await get(path, { headers: { cookie: boris.cookie } })
      expect(refused.status, path).toBe(404)
      const stranger = await get(path)
      expect([303, 307], path).toContain(stranger.status)
      expect(await stranger.text()).not.toContain('Dayville')
    }
  })
})

test('an administrator merges what was entered twice, and takes it back, without scripts', async ({
  visit,
  get,
}) => {
  const ada = await createStaff('administrator', { name: 'Ada' })
  const [stays, goes] = [await newMember(), await newMember()]
  const path = stepPath('city', goes.city, 'merge')
  expect((await get(path, { headers: { cookie: anna.cookie } })).status).toBe(404)
  const page = await visit(path, { as: ada, width: 320, colorScheme: 'dark', ...without })
  await page.fill('input[name=into]', stays.title)
  await page.getByRole('button', { name: 'Look at both' }).click()
  await page.getByText('Would be there twice').waitFor()
  await page.getByRole('group', { name: 'Name' }).getByLabel(`Goes ${goes.title}`).check()
  await page.getByRole('button', { name: 'Merge' }).click()
  await page.getByRole('status').getByText('Merged.').waitFor()
  expect(await page.textContent('h1')).toContain(goes.title)
  const address = `/en/cities/${goes.slug}`
  await expect.poll(async () => (await get(address)).headers.get('location')).toBe(`/en/cities/${stays.slug}`)
  expect((await get(address)).status).toBe(308)
  expect(await (await get(`/en/cities/${stays.slug}`)).text()).toContain(`${goes.title}</h1>`)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').getByText('Undone.').waitFor()
  await expect.poll(async () => (await get(address)).status).toBe(200)
})
