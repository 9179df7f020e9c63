import axe from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** Holds the page against WCAG 2.2 A and AA and axe's best practices. Scripts must be able to run in it. */
export async function expectAccessible(page: Page): Promise<void> {
  // Once a page: axe keeps what it found out about it.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), rules)
  const readable = violations.map(({ id, impact, help, helpUrl, nodes }) => {
    const places = nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`)
    const rest = nodes.length > places.length ? [`  and ${nodes.length - places.length} more places`] : []
    return [`${id} (${impact}): ${help}. ${helpUrl}`, ...places, ...rest].join('\n')
  })
  expect(readable.join('\n'), `Accessibility of ${page.url()}`).toBe('')
}

/** The page fits its window: what is too wide scrolls in a box of its own (WCAG 1.4.10). */
export async function expectToFit(page: Page): Promise<void> {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(content, `Width of ${page.url()} in a window of ${room} pixels`).toBeLessThanOrEqual(room)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
