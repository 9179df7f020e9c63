import { describe, expect } from 'vitest'
import { expectValidHtml } from '#tests/support/html.ts'
import { test } from '#tests/support/site.ts'

const at = (query: string) => `/en/search?${new URLSearchParams({ q: query })}`

describe('searching', () => {
  test('from any page for Ternopil finds two records, with kind and country', async ({ visit, get }) => {
    const page = await visit('/en/about', { javaScript: false, width: 320 })
    await page.getByRole('searchbox').fill('Ternopil')
    await page.getByRole('button', { name: 'Search' }).click()
    expect(await page.title()).toContain('Search: Ternopil')
    expect(await page.locator('main > [role=status]').textContent()).toBe('2 results for “Ternopil”')
    const hits = page.locator('main .item-list > li')
    expect(await hits.allTextContents()).toEqual([
      expect.stringMatching(/^Ternopil ?City ?Ukraine$/),
      expect.stringMatching(/^Ternopil Oblast ?Region ?Ukraine$/),
    ])
    expect(await hits.locator('mark').allTextContents()).toEqual(['Ternopil', 'Ternopil'])
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    await expectValidHtml(await (await get(at('Ternopil'))).text())
    await hits.nth(1).getByRole('link').click()
    expect(new URL(page.url()).pathname).toBe('/en/cities/ternopil-oblast')
  })

  test('finds a name in any alphabet and a former one, and says which', async ({ visit }) => {
    const chinese = await visit(at('塔什干'), { colorScheme: 'dark' })
    const first = chinese.locator('main .item-list > li').first()
    expect(await first.getByRole('link').textContent()).toBe('Tashkent')
    expect(await first.locator('bdi[lang=zh] mark').textContent()).toBe('塔什干')
    const former = await visit(at('Frunze'))
    expect(await former.locator('main .item-list > li').first().textContent()).toMatch(
      /Bishkek.*Former name.*Frunze/,
    )
  })

  test('takes a typing error, says so, and helps when there is nothing', async ({ visit }) => {
    const close = await visit(at('Ternopl'))
    expect(await close.locator('main > [role=status]').textContent()).toContain(
      'Nothing is spelled exactly as “Ternopl”',
    )
    expect(await close.locator('main .item-list > li').first().getByRole('link').textContent()).toBe(
      'Ternopil',
    )
    const nothing = await visit(at('qwxyzzy'), { width: 320 })
    expect(await nothing.locator('main > [role=status]').textContent()).toContain(
      'Nothing in the directory matches “qwxyzzy”',
    )
    const lists = nothing.getByRole('navigation', { name: 'Or look through the lists' })
    await lists.getByRole('link', { name: 'Countries' }).click()
    expect(new URL(nothing.url()).pathname).toBe('/en/countries')
  })

  test('shows what only speaks of it on request, page by page', async ({ visit }) => {
    const page = await visit(at('MCSR'))
    await page.getByRole('link', { name: /more speak of “MCSR”/ }).click()
    const pages = page.getByRole('navigation', { name: 'Pages' })
    await pages.getByRole('link', { name: 'Next' }).click()
    expect(new URL(page.url()).searchParams.get('page')).toBe('2')
    expect(await pages.locator('[aria-current=page]').textContent()).toBe('2')
  })

  test('asks for words where there are none', async ({ visit }) => {
    const empty = await visit('/en/search')
    expect(await empty.locator('main').textContent()).toContain('Type a name in any language')
    const signs = await visit(at('%_'))
    expect(await signs.locator('main').textContent()).toContain('no letter and no digit')
  })

  test.for([
    ['/en/search?q=a%00b', 308],
    ['/en/search?q=%ff%fe', 308],
    ['/en/search?q=a&q=b', 308],
    ['/en/search?q=waste&page=none', 308],
    [`/en/search?q=${'x'.repeat(4000)}`, 308],
    ['/en/search?q=waste&page=999999', 404],
    ["/en/search?q='%25_%5C", 200],
    ['/en/countries/UA', 308],
    ['/en/countries/xx', 404],
    ['/en/countries/fr', 404],
    ['/en/countries/%00', 404],
  ] as const)('%s is answered with %i', async ([path, status], { get }) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    const target = response.headers.get('location')
    // One redirect is enough: where it leads there is a page.
    if (target) expect((await get(target.replace(/^https?:\/\/[^/]+/, ''))).status).toBe(200)
  })
})

describe('countries', () => {
  test('stand in a table by region, and lead to their places, with editorial decisions', async ({
    visit,
  }) => {
    const page = await visit('/en/countries', { width: 320, javaScript: false })
    expect(await page.getByRole('row', { name: /^Ukraine 12 12/ }).count()).toBe(1)
    expect(await page.getByRole('rowheader', { name: 'Central Asia' }).count()).toBe(1)
    await page.getByRole('table').getByRole('link', { name: 'Palestine' }).click()
    expect(new URL(page.url()).pathname).toBe('/en/countries/ps')
    const places = page.locator('#cities')
    expect(await places.textContent()).toMatch(/Nablus.*Silk Road Urban Alliance.*Editorial decision/)
    expect(await page.getByRole('img', { name: /^Map: 1 place in Palestine/ }).count()).toBe(1)
  })

  test('tell of organizations and projects too', async ({ visit }) => {
    const china = await visit('/en/countries/cn', { width: 768, colorScheme: 'dark' })
    const organizations = china.locator('#organizations')
    expect(await organizations.textContent()).toContain('China Center for Urban Development')
    expect(await china.locator('#projects').locator('li').count()).toBeGreaterThan(1)
  })
})
