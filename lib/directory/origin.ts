import { readSettings } from '#lib/env.ts'

let origin: string | undefined

/**
 * Scheme, host and port of every absolute address in a page, in the sitemap and in a record's permanent address. Not by
 * what a request names: pages are kept, and the same for all.
 */
export function siteOrigin(): string {
  if (origin === undefined) {
    const { publicOrigin, port } = readSettings()
    origin = publicOrigin ?? `http://localhost:${port}`
  }
  return origin
}
