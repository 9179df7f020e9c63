import axe from 'axe-core'
import type { Page } from 'playwright'
import { complain } from './complain.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/**
 * Holds the page against WCAG 2.2 A and AA and axe's best practices.
 *
 * @param timers - whether timers run in the page. They do not where scripts are switched off.
 */
export async function expectAccessible(page: Page, timers: boolean): Promise<void> {
  // axe waits for its turn with timers, and would wait for ever.
  if (!timers) await page.evaluate(replaceTimers)
  await page.evaluate(axe.source)
  // What is in order is not looked at element by element, and does not come out of the page: that is most of the time axe takes.
  const violations = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return violations
  }, rules)
  const readable = violations.map(({ id, impact, help, helpUrl, nodes }) => {
    const places = nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`)
    const rest = nodes.length > places.length ? [`  and ${nodes.length - places.length} more places`] : []
    return [`${id} (${impact}): ${help}. ${helpUrl}`, ...places, ...rest].join('\n')
  })
  complain(`Accessibility of ${page.url()}`, readable)
}

/** Runs in the page. */
function replaceTimers() {
  const soon = (callback: (...given: unknown[]) => void, _delay?: number, ...given: unknown[]) => {
    Promise.resolve().then(() => callback(...given))
    return 0
  }
  Object.assign(window, { setTimeout: soon, requestAnimationFrame: soon })
}

/** The page fits its window: what is too wide scrolls in a box of its own (WCAG 1.4.10). */
export async function expectToFit(page: Page): Promise<void> {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  const findings = content > room ? [`it is ${content} pixels wide`] : []
  complain(`${page.url()} in a window of ${room} pixels`, findings)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
