import { siteOrigin } from '#lib/directory/origin.ts'

export const dynamic = 'force-dynamic'

/** Everything public may be read. What should not be found again says so itself, and has to be read for that. */
export function GET(): Response {
  const lines = ['User-agent: *', 'Disallow: /admin/', '', `Sitemap: ${siteOrigin()}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=600' },
  })
}
