import { type Browser, chromium, type Page } from 'playwright'
import { test as base, expect, inject } from 'vitest'
import { expectAccessible, expectToFit } from './accessibility.ts'
import { complain } from './complain.ts'
import { listen } from './noise.ts'
import type { Staff } from './staff.ts'

export interface VisitOptions {
  /** With `false` no script of the page runs. */
  javaScript?: boolean
  /** Of the window, in CSS pixels. */
  width?: number
  colorScheme?: 'light' | 'dark'
  /** The answer expected, 200 unless said otherwise. */
  status?: number
  /** BCP 47 tag of the reader's language, as the browser tells it to the site. */
  locale?: string
  /** Of the reader's clock, as in "Asia/Shanghai"; the machine's own unless said. */
  timeZone?: string
  /** Somebody who is signed in (staff.ts). Nobody unless said. */
  as?: Staff
}

/**
 * Opens a page of the site as a new reader, or as somebody of the staff: nothing is remembered from an earlier visit. The page is checked
 * for accessibility and for a window it does not fit into; console errors, uncaught errors, failed requests,
 * answers from 500 up and requests to other sites fail the test, now or at its end. The page on which
 * the test ends is checked again, if the test went on from here.
 */
type Visit = (path: string, options?: VisitOptions) => Promise<Page>

/** Asks for an address without a browser. Redirects are not followed. */
type Get = (path: string, init?: RequestInit) => Promise<Response>

/** Vitest's `test` with a site, and a browser to look at it. */
export const test = base
  // biome-ignore-start lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
  .extend('get', async ({}): Promise<Get> => {
    const { url } = inject('site')
    return (path, init) => fetch(`${url}${path}`, { redirect: 'manual', ...init })
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('site').browser)
    onCleanup(() => browser.close())
    return browser
  })
  // biome-ignore-end lint/correctness/noEmptyPattern: as above
  .extend('visit', async ({ browser }, { onCleanup }): Promise<Visit> => {
    const visits: Reading[] = []
    onCleanup(async () => {
      try {
        for (const visit of visits) await visit.end()
      } finally {
        for (const { page } of visits) await page.context().close()
      }
    })
    return async (path, options = {}) => {
      const visit = await begin(browser, options)
      visits.push(visit)
      await visit.open(path)
      return visit.page
    }
  })

interface Reading {
  page: Page
  open(path: string): Promise<void>
  end(): Promise<void>
}

async function begin(browser: Browser, options: VisitOptions): Promise<Reading> {
  const { width = 1280, colorScheme = 'light', locale = 'en', javaScript = true, status = 200 } = options
  const { url } = inject('site')
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 800 },
    colorScheme,
    locale,
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    ...(options.timeZone && { timezoneId: options.timeZone }),
  })
  await options.as?.signIn(context, url)
  const page = await context.newPage()
  const complaints = listen(page, url, status)
  // The address that was judged already, well or badly: a failure is reported once.
  let judged: string | undefined

  async function judge() {
    judged = page.url()
    await expectAccessible(page, javaScript)
    await expectToFit(page)
    complain(`Heard on ${page.url()}`, complaints.splice(0))
  }
  async function open(path: string) {
    judged = url + path
    const response = await page.goto(path, { waitUntil: 'load' })
    judged = page.url()
    if (response?.status() !== status) complaints.length = 0
    expect(response?.status(), `Status of ${path}`).toBe(status)
    await judge()
  }
  async function end() {
    if (page.url() !== judged) return judge()
    complain(`Heard on ${page.url()}`, complaints)
  }
  return { page, open, end }
}
