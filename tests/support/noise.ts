import type { Page } from 'playwright'

/**
 * Collects what a page complains about, from now on: errors on its console, uncaught errors, requests that
 * fail, answers from 500 up to the page itself and from 400 up to what it loads, and requests to other sites.
 *
 * @param expected - the status the page itself was asked to answer with; it is no complaint.
 */
export function listen(page: Page, siteUrl: string, expected = 200): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    // The browser's own words for a status, which is judged below with its address.
    if (message.text().startsWith('Failed to load resource: the server responded with a status of')) return
    complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== siteUrl)
      complaints.push(`asked another site: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // Leaving a page, or a download in place of a page, aborts what was under way. And with scripts off Chromium says
    // 'csp' of every script it does not load; with scripts on, a policy that is broken is told on the console too.
    if (reason !== 'net::ERR_ABORTED' && reason !== 'csp')
      complaints.push(`failed: ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    const status = response.status()
    const limit = response.request().isNavigationRequest() ? 500 : 400
    if (status >= limit && status !== expected) complaints.push(`${status}: ${response.url()}`)
  })
  return complaints
}
