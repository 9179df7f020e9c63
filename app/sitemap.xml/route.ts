import { xmlResponse } from '#app/xml-response.ts'
import { unlessUnavailable } from '#lib/directory/api/problem.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { sitemapIndex } from '#lib/directory/sitemap/sitemap.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return unlessUnavailable(request, async () => xmlResponse(await sitemapIndex({ origin: siteOrigin() })))
}
