import { xmlResponse } from '#app/xml-response.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { sitemapPart } from '#lib/directory/sitemap/sitemap.ts'

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const part = await sitemapPart((await params).part, { origin: siteOrigin() })
  if (part) return xmlResponse(part)
  return new Response('The sitemap has no such part.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  })
}
