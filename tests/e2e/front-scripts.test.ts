// What our own scripts add, and that everything works without them.
import { describe, expect } from 'vitest'
import { expectAccessible, expectToFit } from '#tests/support/accessibility.ts'
import { test } from '#tests/support/site.ts'

describe('a search box', () => {
  test('offers what it finds while one types, and leads there by keyboard', async ({ visit }) => {
    const page = await visit('/en/cities')
    const box = page.getByRole('combobox', { name: 'Search the directory' })
    expect(await box.getAttribute('aria-expanded')).toBe('false')
    await box.pressSequentially('ternop')
    const option = page.getByRole('listbox').getByRole('option', { name: /^Ternopil City/ })
    await option.waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('status').first().textContent()).not.toBe('')
    await expectAccessible(page, true)

    await box.press('ArrowUp')
    const options = page.getByRole('listbox').getByRole('option')
    expect(await options.last().getAttribute('aria-selected')).toBe('true')
    await box.press('ArrowDown')
    expect(await options.and(page.getByRole('option', { selected: true })).count()).toBe(0)
    await box.press('Escape')
    expect(await box.getAttribute('aria-expanded')).toBe('false')
    expect(await box.inputValue()).toBe('ternop')

    await box.press('ArrowDown')
    await option.waitFor()
    while ((await option.getAttribute('aria-selected')) !== 'true') await box.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
    await box.press('Enter')
    await page.waitForURL('**/en/cities/ternopil')
  })

  test('offers names in any alphabet, on a telephone too', async ({ visit }) => {
    const page = await visit('/en', { width: 320 })
    await page.getByRole('combobox', { name: 'Search the directory' }).pressSequentially('Тернопіль')
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Ternopil City/ })
      .waitFor()
    await expectToFit(page)
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Ternopil City/ })
      .click()
    await page.waitForURL('**/en/cities/ternopil')
  })

  test('searches for what was typed, with scripts and without', async ({ visit }) => {
    for (const javaScript of [true, false]) {
      const page = await visit('/en/about', { javaScript })
      await page.locator('#site-search').fill('ternopil')
      await page.locator('#site-search').press('Enter')
      await page.waitForURL('**/en/search?q=ternopil')
    }
  })
})

describe('the form above a list', () => {
  test('applies itself, and keeps the place of the reader', async ({ visit }) => {
    const page = await visit('/en/cities')
    const box = page.getByRole('searchbox', { name: 'Name contains' })
    const before = await page.locator('main [role=status]').textContent()
    await box.pressSequentially('ternop')
    await page.waitForURL('**/en/cities?q=ternop')
    await page.locator('main table tbody tr').first().waitFor()
    expect(await page.locator('main [role=status]').textContent()).not.toBe(before)
    expect(await page.locator('main tbody tr').allTextContents()).toSatisfy((rows: string[]) =>
      rows.every((row) => row.includes('Ternop')),
    )
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByRole('link', { name: /^Remove filter/ }).count()).toBe(1)
    await page.getByLabel('Sort by').selectOption('population')
    await page.waitForURL('**/en/cities?q=ternop&sort=population')
    await box.fill('')
    await page.waitForURL('**/en/cities?sort=population')
    expect(await page.locator('main [role=status]').textContent()).toBe(before)
  })

  test('applies by its button without scripts', async ({ visit }) => {
    const page = await visit('/en/cities', { javaScript: false })
    await page.locator('#city-name').fill('ternop')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.waitForURL('**/en/cities?q=ternop')
  })
})

describe('colours and text size', () => {
  test('are chosen in the footer and stay chosen', async ({ visit }) => {
    const page = await visit('/en/about')
    const look = () =>
      page.evaluate(() => {
        const { backgroundColor, fontSize } = getComputedStyle(document.documentElement)
        return { backgroundColor, fontSize: Number.parseFloat(fontSize) }
      })
    const before = await look()
    await page.getByLabel('Colours').selectOption('dark')
    await page.getByLabel('Text size').selectOption('larger')
    const chosen = await look()
    expect(chosen.backgroundColor).toBe('rgb(20, 22, 27)')
    expect(chosen.fontSize).toBeGreaterThan(before.fontSize * 1.3)
    await expectAccessible(page, true)
    await page.goto('/en')
    expect(await look()).toEqual(chosen)
    expect(await page.getByLabel('Colours').inputValue()).toBe('dark')
    await page.setViewportSize({ width: 320, height: 640 })
    await expectToFit(page)
    await page.getByLabel('Colours').selectOption('system')
    expect((await look()).backgroundColor).toBe(before.backgroundColor)
    expect(await page.context().cookies()).toEqual([])
  })

  test('are not offered where no script could change them', async ({ visit }) => {
    const page = await visit('/en/about', { javaScript: false })
    expect(await page.getByLabel('Colours').isVisible()).toBe(false)
  })
})

test('a map can be drawn larger, and moved by the keyboard', async ({ visit }) => {
  const page = await visit('/en')
  const [larger, smaller] = [
    page.getByRole('button', { name: 'Show the map larger' }),
    page.getByRole('button', { name: 'Show the map smaller' }),
  ]
  expect(await smaller.isDisabled()).toBe(true)
  for (let step = 0; step < 3; step++) await larger.press('Enter')
  expect(await larger.isDisabled()).toBe(true)
  expect(await smaller.evaluate((button) => button === document.activeElement)).toBe(true)
  const frame = page.getByRole('region', { name: 'Enlarged map' })
  const place = () =>
    frame.evaluate(({ scrollLeft, scrollWidth, clientWidth }) => ({ scrollLeft, scrollWidth, clientWidth }))
  const { scrollLeft, scrollWidth, clientWidth } = await place()
  expect(scrollWidth).toBeGreaterThan(7 * clientWidth)
  await frame.press('ArrowRight')
  await expect.poll(async () => (await place()).scrollLeft).toBeGreaterThan(scrollLeft)
  await expectAccessible(page, true)
  await expectToFit(page)
})

test('the link to a section is copied, and that is said', async ({ visit }) => {
  const page = await visit('/en/about')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = page.getByRole('link', { name: 'Link to this section: Corrections' })
  await link.focus()
  await link.press('Enter')
  await page.getByText('The link to the section is copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  expect(page.url()).toMatch(/\/en\/about#corrections$/)
})

test('a language that was chosen is remembered for the start page, and for nothing else', async ({
  visit,
  get,
}) => {
  const page = await visit('/en/about')
  await page.evaluate(() => {
    const link = document.createElement('a')
    Object.assign(link, { href: '/en', hreflang: 'en', textContent: 'English, please' })
    document.querySelector('main')?.append(link)
  })
  await page.getByText('English, please').click()
  await page.waitForURL('**/en')
  expect(await page.context().cookies()).toMatchObject([{ name: 'language', value: 'en', sameSite: 'Lax' }])
  const start = await get('/', { headers: { cookie: 'language=en', 'accept-language': 'fr' } })
  expect([start.status, start.headers.get('location')]).toEqual([307, '/en'])
  expect(start.headers.get('vary')).toBe('Accept-Language, Cookie')
})

test('a page whose link is pointed at is fetched ahead', async ({ visit }) => {
  const page = await visit('/en/about')
  const browser = await page.context().newCDPSession(page)
  const fetched = new Promise<string>((done) => {
    browser.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
      if (status === 'Ready' || status === 'Success') done(prefetchUrl)
    })
  })
  await browser.send('Preload.enable')
  await page.getByRole('link', { name: 'Alliances', exact: true }).hover()
  expect(await fetched).toMatch(/\/en\/alliances$/)
})
