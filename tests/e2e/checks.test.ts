// That a visit fails where it has to: each check is shown a page it must not accept.
import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { expectAccessible, expectToFit } from '#tests/support/accessibility.ts'
import { expectValidHtml } from '#tests/support/html.ts'
import { listen } from '#tests/support/noise.ts'
import { test as base } from '#tests/support/site.ts'

const test = base.extend('blank', async ({ browser }, { onCleanup }) => {
  const pages: Page[] = []
  onCleanup(async () => {
    for (const page of pages) await page.context().close()
  })
  return async (javaScriptEnabled = true) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    pages.push(page)
    return page
  }
})

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`

describe.for([true, false])('accessibility, scripts of the page running: %s', (scripts) => {
  test('accepts a sound page', async ({ blank }) => {
    const tab = await blank(scripts)
    await tab.setContent(page('<p>Sound.</p>'))
    await expectAccessible(tab, scripts)
  })

  test('refuses pale text and a picture without words, and names both', async ({ blank }) => {
    const tab = await blank(scripts)
    await tab.setContent(page('<p style="color: #aaa">Pale.</p><img src="data:,">'))
    await expect(expectAccessible(tab, scripts)).rejects.toThrow(/color-contrast.*image-alt/s)
  })
})

describe('a narrow window', () => {
  test('is too narrow for a wide box', async ({ blank }) => {
    const tab = await blank()
    await tab.setContent(page('<div style="width: 900px">Wide.</div>'))
    await expect(expectToFit(tab)).rejects.toThrow(/is 9\d\d pixels wide/)
  })

  test('is wide enough for a box that scrolls', async ({ blank }) => {
    const tab = await blank()
    await tab.setContent(page('<div style="overflow: auto"><div style="width: 900px">Wide.</div></div>'))
    await expectToFit(tab)
  })
})

describe('noise', () => {
  test.for([
    ['console: loud', `console.error('loud')`],
    ['uncaught: Error: late', `setTimeout(() => { throw new Error('late') })`],
    ['asked another site: https://example.org/', `fetch('https://example.org/')`],
  ] as const)('hears %s', async ([complaint, script], { blank }) => {
    const tab = await blank()
    const complaints = listen(tab, 'http://127.0.0.1')
    await tab.route('**/*', (route) => route.fulfill({ body: '' }))
    await tab.setContent(page(`<script>${script}</script>`))
    await expect.poll(() => complaints.join('\n')).toContain(complaint)
  })

  test('hears a file that is missing, and a page that breaks unless that was expected', async ({ blank }) => {
    const tab = await blank()
    await tab.route('**/page', (route) =>
      route.fulfill({ status: 500, body: page('<script src="/gone"></script>') }),
    )
    await tab.route('**/gone', (route) => route.fulfill({ status: 404 }))
    const complaints = listen(tab, 'http://127.0.0.1')
    const expecting = listen(tab, 'http://127.0.0.1', 500)
    await tab.goto('http://127.0.0.1/page')
    expect(complaints).toEqual(['500: http://127.0.0.1/page', '404: http://127.0.0.1/gone'])
    expect(expecting).toEqual(['404: http://127.0.0.1/gone'])
  })
})

describe('HTML', () => {
  test('is refused with an element where it may not stand', async () => {
    await expect(expectValidHtml(page('<p><div>A block in a paragraph.</div></p>'))).rejects.toThrow(
      /no-implicit-close.*line 1/,
    )
  })
  test('is refused with one id twice', async () => {
    await expect(expectValidHtml(page('<p id="a">1</p><p id="a">2</p>'))).rejects.toThrow(/no-dup-id/)
  })
  test('is accepted as React writes it', async () => {
    const written =
      '<p id="_R_1_">It&#x27;s<!-- --> 5<br/></p><input type="checkbox" aria-label="All" checked=""/>'
    await expectValidHtml(page(written))
  })
})
