import { xmlResponse } from '#app/xml-response.ts'
import { answerUnlessUnavailable } from '#lib/directory/api/answer-unless-unavailable.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { sitemapIndex } from '#lib/directory/sitemap/sitemap.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerUnlessUnavailable(request, async () =>
    xmlResponse(await sitemapIndex({ origin: siteOrigin() })),
  )
}
