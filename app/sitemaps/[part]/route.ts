import { xmlResponse } from '#app/xml-response.ts'
import { answerUnlessUnavailable } from '#lib/directory/api/answer-unless-unavailable.ts'
import { Problem, problemAnswer } from '#lib/directory/api/problem.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { sitemapPart } from '#lib/directory/sitemap/sitemap.ts'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const { part: name } = await params
  return answerUnlessUnavailable(request, async () => {
    const part = await sitemapPart(name, { origin: siteOrigin() })
    return part
      ? xmlResponse(part)
      : problemAnswer(
          request,
          new Problem(404, 'The sitemap has no such part. /sitemap.xml lists all there are.'),
        )
  })
}
