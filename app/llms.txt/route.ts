import { answerUnlessUnavailable } from '#lib/directory/api/answer-unless-unavailable.ts'
import { llmsText } from '#lib/directory/llms.ts'

export const dynamic = 'force-dynamic'

/** What programs that read texts need to know of the site, in one (llmstxt.org). */
export function GET(request: Request): Promise<Response> {
  const headers = { 'content-type': 'text/markdown; charset=utf-8', 'cache-control': 'public, max-age=600' }
  return answerUnlessUnavailable(request, async () => new Response(await llmsText(), { headers }))
}
