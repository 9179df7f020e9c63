import { describe, expect } from 'vitest'
import { test } from '#tests/support/site.ts'

describe('pilot projects', () => {
  test('are six, and each says what the sources do not state', async ({ visit }) => {
    const list = await visit('/en/projects', { width: 320 })
    expect(await list.locator('main .item-list > li').count()).toBe(6)
    const page = await visit('/en/projects/sustainable-agriculture-nepal', { javaScript: false })
    const facts = page.getByRole('complementary', { name: 'Facts' })
    expect(await facts.locator('div:has(> dt:text-is("Status")) dd').textContent()).toBe(
      'Not stated in the sources',
    )
    expect(await page.getByRole('row', { name: /Khajura/ }).textContent()).toContain('Rural municipality')
  })

  test('lead to their partnership, news, topic and parties, and each has its source in reach', async ({
    visit,
  }) => {
    const page = await visit('/en/projects/waste-management-koidu-kushtia', { colorScheme: 'dark' })
    const partnership = page.locator('#partnerships')
    await partnership.getByRole('link', { name: /Source 1/ }).click()
    expect(new URL(page.url()).hash).toBe('#source-1')
    await partnership.getByRole('link', { name: 'Kushtia', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe('/en/cities/kushtia')
  })
})

describe('organizations and topics', () => {
  test('stand under their type and say what they are to which alliance', async ({ visit }) => {
    const list = await visit('/en/organizations', { width: 768 })
    expect(await list.locator('#chamber-of-commerce').textContent()).toContain('Silk Road Urban Alliance')
    await list
      .getByRole('link', { name: /^China Center for Urban Development|^China Centre for Urban/ })
      .click()
    expect(await list.getByRole('row', { name: /Organizer/ }).textContent()).toContain(
      'China International Cities Development Alliance',
    )
  })

  test('gather under a topic what works on it', async ({ visit }) => {
    const list = await visit('/en/topics', { width: 320, colorScheme: 'dark' })
    await list.getByRole('link', { name: 'Tourism' }).click()
    for (const section of ['projects', 'committees', 'news']) {
      expect(await list.locator(`#${section}`).getByRole('listitem').count(), section).toBeGreaterThan(0)
    }
  })
})

describe('sources', () => {
  test('show what rests on them, with the wording, and lead to where it is shown', async ({ visit }) => {
    const page = await visit('/en/sources/srcic-silk-road-urban-alliance', { width: 320 })
    const members = page.locator('#resting-membership')
    expect(await members.locator('.item-list > li').count()).toBe(58)
    expect(await members.locator('.item-list > li').first().textContent()).toContain('The City of Nablus')
    await members.getByRole('link', { name: /^Nablus/ }).click()
    expect(new URL(page.url()).pathname).toBe('/en/cities/nablus')
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1)
  })

  test('say when they bear no date', async ({ visit }) => {
    const page = await visit('/en/sources')
    expect(
      await page.getByRole('listitem').filter({ hasText: 'Silk Road Chamber' }).first().textContent(),
    ).toContain('undated')
  })

  test('narrow what rests on them to one kind, and refuse pages that are not there', async ({ get }) => {
    expect((await get('/en/sources/geonames?kind=city')).status).toBe(200)
    expect((await get('/en/sources/geonames?kind=city&page=50')).status).toBe(404)
    expect((await get('/en/sources/geonames?kind=nonsense')).status).toBe(308)
  })
})
