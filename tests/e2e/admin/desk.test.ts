// The secretariat's frame and lists, as staff use them.
import { beforeAll, describe, expect, inject } from 'vitest'
import { db } from '#lib/db/client.ts'
import {
  activityPath,
  adminHome,
  adminListPath,
  editPath,
  findPath,
  permissionsPath,
} from '#lib/records/admin-paths.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { test } from '#tests/support/site.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

const silkRoad = seededRecordId('alliance/silk-road-urban-alliance')
const { url } = inject('site')
let anna: Staff
let boss: Staff

beforeAll(async () => {
  anna = await createStaff('editor', { name: 'Anna', alliances: [silkRoad] })
  boss = await createStaff('administrator', { name: 'Boss' })
})

const pages = [
  adminHome,
  adminListPath('city'),
  adminListPath('membership', 'verified=never'),
  activityPath,
  permissionsPath,
  findPath('tern'),
]

describe('every page of the frame is whole', () => {
  test.for(pages)(
    '%s, narrow and dark, with and without scripts',
    { timeout: 120_000 },
    async (path, { visit }) => {
      await visit(path, { as: boss, width: 320, colorScheme: 'dark' })
      const page = await visit(path, { as: anna, javaScript: false })
      expect(await page.title()).toContain('Secretariat')
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    },
  )
})

test('a list is searched, filtered and ordered by its form, and the address says how', async ({ visit }) => {
  for (const javaScript of [true, false]) {
    const page = await visit(adminListPath('city'), { as: anna, javaScript })
    await page.getByRole('searchbox', { name: 'Search in this list' }).fill('ТЕРНОПІЛЬ')
    await page.getByRole('button', { name: 'Show' }).first().click()
    await page.waitForURL(/q=/)
    expect(await page.locator('tbody th').allInnerTexts()).toContain('Ternopil')
    await page.getByText('Filters, order and columns').click()
    await page.getByLabel('Kind', { exact: true }).first().selectOption('region')
    await page.getByRole('checkbox', { name: 'Population', exact: true }).check()
    await page.getByRole('button', { name: 'Show' }).last().click()
    await page.waitForURL(/kind=region/)
    expect(new URL(page.url()).searchParams.get('columns')).toContain('population')
    await page.getByRole('link', { name: /Remove the filter Kind/ }).click()
    await page.waitForURL((address) => !address.searchParams.has('kind'))
    await page.getByRole('link', { name: 'Sort by Country' }).click()
    await page.waitForURL(/sort=countryCode/)
  }
})

test('many records are marked at once, with and without scripts; what may not be is named', async ({
  visit,
}) => {
  const asolo = seededRecordId('city/asolo')
  for (const javaScript of [true, false]) {
    await db.record.update({ where: { id: asolo }, data: { lastVerifiedOn: null } })
    const page = await visit(adminListPath('city'), { as: anna, javaScript })
    await page.getByRole('checkbox', { name: 'Select Asolo', exact: true }).check()
    await page.getByRole('checkbox', { name: 'Select Banjul', exact: true }).check()
    await page.getByRole('button', { name: 'Mark as verified today' }).click()
    const told = page.getByRole('status')
    await told.waitFor()
    expect(await told.textContent()).toContain('1 record is marked as verified today.')
    expect(await told.textContent()).toContain('Banjul')
    expect(await page.getByRole('checkbox', { name: 'Select Banjul', exact: true }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'Select Asolo', exact: true }).isChecked()).toBe(false)
    const { lastVerifiedOn } = await db.record.findUniqueOrThrow({ where: { id: asolo } })
    expect(lastVerifiedOn?.toISOString().slice(0, 10)).toBe(new Date().toISOString().slice(0, 10))
  }
})

test('a view is saved, found again and deleted', async ({ visit }) => {
  const page = await visit(adminListPath('city', 'countryCode=UA'), { as: anna })
  await page.getByText('Saved views').click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Ukraine')
  await page.getByRole('button', { name: 'Save the view' }).click()
  await page.getByText('The view “Ukraine” is saved.').waitFor()
  await page.goto(adminListPath('city'))
  await page.getByText('Saved views').click()
  await page.getByRole('link', { name: 'Ukraine', exact: true }).click()
  await page.waitForURL(/countryCode=UA/)
  await page.getByText('Saved views').click()
  await page.getByRole('button', { name: 'Delete the view Ukraine' }).click()
  await page.waitForURL((address) => address.search === '')
  expect(await db.savedView.count({ where: { ownerId: anna.id } })).toBe(0)
})

test('the keys are listed by "?", and "/" goes to the search box, but not while somebody types', async ({
  visit,
}) => {
  const page = await visit(adminHome, { as: anna })
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).waitFor()
  await page.goto(adminListPath('city'))
  await page.getByRole('checkbox', { name: 'Select Asolo', exact: true }).focus()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('tern?/')
  expect(await page.getByRole('searchbox', { name: 'Find a record' }).inputValue()).toBe('tern?/')
  expect(await page.getByRole('dialog').isVisible()).toBe(false)

  await page.goto(editPath('city', seededRecordId('city/banjul')))
  const form = page.locator('form[data-alive]')
  await form.waitFor()
  await page.keyboard.press('Control+s')
  expect(await form.getAttribute('aria-busy'), 'what can only be read is not sent').toBe('false')
})

test('each answer has a policy of its own, is not kept, and lets in no other script', async () => {
  const headers = { cookie: anna.cookie }
  const [first, second] = await Promise.all([1, 2].map(() => fetch(`${url}${adminHome}`, { headers })))
  const policies = [first, second].map((response) => response?.headers.get('content-security-policy') ?? '')
  expect(policies[0]).not.toBe(policies[1])
  const nonce = /'nonce-([^']+)'/.exec(policies[0] ?? '')?.[1] ?? ''
  expect(policies[0]).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic'`)
  expect(first?.headers.get('cache-control')).toContain('no-store')
  const html = (await first?.text()) ?? ''
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect(scripts.length).toBeGreaterThan(1)
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`)
})

test('a stranger is led to signing in and back; an address that is none is said to be none', async ({
  visit,
  get,
}) => {
  const asked = adminListPath('city', 'countryCode=UA')
  const response = await get(asked)
  expect(response.status).toBe(307)
  expect(response.headers.get('location')).toBe(`/admin/sign-in?then=${encodeURIComponent(asked)}`)
  for (const path of ['/admin/nothing', '/admin/cities/x/y/z', '/admin/cities/0000000000']) {
    const page = await visit(path, { as: anna, status: 404 })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'There is nothing at this address',
    )
  }
  for (const path of [
    '/_next/data/x.json',
    '/_next/image?url=x',
    '/_next/static/nothing.js',
    '/__nextjs_original-stack-frame',
  ])
    expect((await get(path)).status, path).toBe(404)
})

test('a form may be a megabyte and no more', async () => {
  const body = new FormData()
  body.set('reason', 'x'.repeat(1_100_000))
  const sent = fetch(`${url}${adminListPath('city')}`, {
    method: 'POST',
    body,
    headers: { cookie: anna.cookie, origin: url },
  })
  // The connection is closed on what is still being sent: some see the answer first.
  expect(
    await sent.then(
      ({ status }) => status,
      () => 413,
    ),
  ).toBe(413)
})

test('whoever signs out is out', async ({ visit }) => {
  const leaving = await createStaff('viewer', { name: 'Leaving', alliances: [silkRoad] })
  const page = await visit(adminHome, { as: leaving, javaScript: false })
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/sign-in/)
  expect(
    (await fetch(`${url}${adminHome}`, { headers: { cookie: leaving.cookie }, redirect: 'manual' })).status,
  ).toBe(307)
})
