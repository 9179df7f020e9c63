import { xmlResponse } from '#app/xml-response.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { sitemapIndex } from '#lib/directory/sitemap/sitemap.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return xmlResponse(await sitemapIndex({ origin: siteOrigin() }))
}
