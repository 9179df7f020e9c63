import { describe, expect } from 'vitest'
import { expectValidHtml } from '#tests/support/html.ts'
import { test } from '#tests/support/site.ts'

// Every list, and of each noun the pages that show most and least.
const pages = [
  '',
  '/about',
  '/accessibility',
  '/privacy',
  '/alliances',
  '/alliances/silk-road-urban-alliance',
  '/alliances/china-international-cities-development-alliance',
  '/alliances/mcsr-cities-alliance',
  '/alliances/unossc-cities-project',
  '/cities',
  '/cities?country=ua&sort=population',
  '/cities/ternopil',
  '/cities/koidu',
  '/committees',
  '/committees/business-council',
  '/committees/cities-forum',
  '/countries',
  '/countries/ps',
  '/data',
  '/data/api',
  '/data/codebook',
  '/data/feeds',
  '/events',
  '/news',
  '/news/quanzhou-masks-for-isfahan',
  '/organizations',
  '/organizations/silk-road-chamber-of-international-commerce',
  '/projects',
  '/projects/waste-management-koidu-kushtia',
  '/publications',
  '/sources',
  '/sources/unossc-mcsr-cities-alliance',
  '/topics',
  '/topics/waste',
].map((path) => `/en${path}`)

describe('every page', () => {
  test.for(pages)('is valid HTML: %s', async (path, { get }) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    await expectValidHtml(await response.text())
  })

  test.for(pages)(
    'fits a narrow window, is readable in the dark and needs no script: %s',
    async (path, { visit }) => {
      const page = await visit(path, { width: 320, colorScheme: 'dark', javaScript: false })
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('a:not([href]), a[href=""]').count()).toBe(0)
      expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\S/)
    },
  )
})
