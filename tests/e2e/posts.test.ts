import { describe, expect } from 'vitest'
import { test } from '#tests/support/site.ts'

const chinese = '/en/news/quanzhou-masks-for-isfahan'

describe('news, publications and events', () => {
  test('stand by year, newest first, and are narrowed by plain links without scripts', async ({ visit }) => {
    const page = await visit('/en/news', { javaScript: false, width: 320 })
    expect(await page.locator('main h2:not(.sr-only)').allTextContents()).toEqual(['2022', '2021', '2020'])
    await page.getByText('Narrow the list').first().click()
    await page.getByRole('link', { name: 'Waste management 1' }).click()
    expect(new URL(page.url()).search).toBe('?topic=waste')
    expect(await page.getByRole('status').textContent()).toBe('1 post')
    await page.getByRole('link', { name: 'Remove filter: Topic: Waste management' }).click()
    expect(await page.getByRole('status').textContent()).toBe('12 posts')
  })

  test('keep the day of publication apart from the day of what is reported', async ({ visit }) => {
    const page = await visit('/en/news/needs-assessment-khajura', { width: 768, colorScheme: 'dark' })
    const facts = page.getByRole('complementary', { name: 'Facts' })
    expect(await facts.locator('div:has(> dt:text-is("Published")) dd').textContent()).toContain(
      '11 March 2020',
    )
    expect(
      await facts.locator('div:has(> dt:text-is("Date of what it reports")) dd').textContent(),
    ).toContain('10 June 2019')
  })

  test('mark a title in another language as such, and the summary as our own', async ({ visit }) => {
    const page = await visit(chinese)
    expect(await page.locator('h1 [lang="zh"]').count()).toBe(1)
    expect(await page.locator('.lead').textContent()).toContain('the directory’s own')
    expect(await page.locator('main').textContent()).not.toMatch(/\+?\d{11}/)
  })

  test('lead from the wrong list to the right one, for good', async ({ get }) => {
    const answer = await get('/en/news/webinar-cities-responding-to-covid-19')
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toMatch(/\/en\/events\/webinar-cities-responding-to-covid-19$/)
  })

  test('answer bad addresses clearly', async ({ get }) => {
    for (const path of [
      '/en/news/no-such-post',
      '/en/news/%00',
      `/en/news/${'x'.repeat(3000)}`,
      '/en/news?page=99',
    ]) {
      expect((await get(path)).status, path.slice(0, 40)).toBe(404)
    }
    for (const path of ['/en/news?topic=%00', '/en/news?topic=waste&topic=health', '/en/news?page=x']) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 308])
      expect(answer.headers.get('location')).toMatch(/\/en\/news$/)
    }
  })
})
