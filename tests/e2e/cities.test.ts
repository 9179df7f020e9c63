import { describe, expect } from 'vitest'
import { test } from '#tests/support/site.ts'

describe('the list of cities', () => {
  test('is narrowed, widened and paged by links alone, without JavaScript', async ({ visit }) => {
    const page = await visit('/en/cities', { javaScript: false })
    await page.getByRole('link', { name: 'Ukraine 12' }).click()
    expect(new URL(page.url()).search).toBe('?country=ua')
    expect(await page.getByRole('status').textContent()).toBe('12 places')
    await page.getByRole('link', { name: 'Region 2', exact: true }).click()
    expect(await page.getByRole('row').count()).toBe(3)
    await page.getByRole('link', { name: /Remove filter: Country: Ukraine/ }).click()
    expect(new URL(page.url()).search).toBe('?kind=region')
  })

  test('is searched and sorted by a form that keeps the facets and leaves a clean address', async ({
    visit,
  }) => {
    const page = await visit('/en/cities?country=ua', { javaScript: false, width: 320 })
    await page.getByLabel('Name contains').fill('тернопіль')
    await page.getByLabel('Sort by').selectOption('Population')
    await page.getByRole('button', { name: 'Apply' }).click()
    expect(new URL(page.url()).search).toBe(
      `?q=${encodeURIComponent('тернопіль')}&country=ua&sort=population`,
    )
    expect(await page.getByRole('status').textContent()).toBe('2 places')
  })

  test('says so when nothing fits', async ({ visit }) => {
    const page = await visit('/en/cities?q=zzzzzz', { colorScheme: 'dark' })
    expect(await page.getByText('No place fits these choices.').count()).toBe(1)
  })

  test.for([
    ['?country=UA', '/en/cities?country=ua'],
    ['?page=1', '/en/cities'],
    ['?sort=name&country=', '/en/cities'],
    ['?kind=region&country=ua', '/en/cities?country=ua&kind=region'],
    ['?country=ua&country=it', '/en/cities'],
    ['?country=zz&utm_source=x', '/en/cities'],
    ['?page=-3', '/en/cities'],
  ])('%s leads to the one right address', async ([query, right], { get }) => {
    const answer = await get(`/en/cities${query}`)
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(right)
  })

  test('has no page beyond its last', async ({ get }) => {
    expect((await get('/en/cities?page=3')).status).toBe(404)
    expect((await get('/en/cities?page=2')).status).toBe(200)
  })
})

describe('a city', () => {
  test('shows what it is, where it belongs, in which words it is listed, and on what each fact rests', async ({
    visit,
  }) => {
    const page = await visit('/en/cities/ternopil')
    await page.getByRole('heading', { level: 1, name: 'Ternopil', exact: true }).waitFor()
    const membership = page.locator('#memberships')
    expect(await membership.textContent()).toContain('Silk Road Urban Alliance')
    expect(await membership.textContent()).toContain('Ternopil City Council, Ukraine')
    expect(await membership.textContent()).toContain('Date not given')
    await page.getByRole('link', { name: 'Source 2' }).first().click()
    expect(await page.locator('#source-2').textContent()).toContain('GeoNames')
    expect(await page.locator('[lang=uk]').first().textContent()).toBe('Тернопіль')
  })

  test('that is none is visibly what it is', async ({ visit }) => {
    const page = await visit('/en/cities/al-fayhaa', { width: 320 })
    expect(await page.locator('.page-title').textContent()).toContain('Union of municipalities in Lebanon')
  })

  test('whose country the source does not name says who decided it, and why', async ({ visit }) => {
    const page = await visit('/en/cities/nablus', { width: 768, colorScheme: 'dark' })
    const facts = page.locator('.facts')
    expect(await facts.textContent()).toMatch(/Palestine.*Editorial decision/s)
  })

  test('that is in no alliance says why it is here', async ({ visit }) => {
    const page = await visit('/en/cities/banjul')
    expect(await page.locator('#memberships').textContent()).toContain('takes part in a project')
    expect(await page.locator('#projects').textContent()).toContain('Youth volunteerism in Banjul')
  })

  test('that is not there answers 404 with a page that helps', async ({ visit }) => {
    const page = await visit('/en/cities/atlantis', { status: 404, javaScript: false })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found')
    expect(await page.getByRole('link', { name: 'Cities' }).count()).toBeGreaterThan(0)
  })

  test.for([
    '/en/cities/%00',
    '/en/cities/%ff',
    '/en/cities/..%2f..%2fetc',
    `/en/cities/${'a'.repeat(5000)}`,
    '/en/cities/Ternopil%20',
  ])('is not found at %s, and nothing breaks', async (path, { get }) => {
    expect((await get(path)).status).toBe(404)
  })
})
