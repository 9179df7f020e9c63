import { llmsText } from '#lib/directory/llms.ts'

export const dynamic = 'force-dynamic'

/** What programs that read texts need to know of the site, in one (llmstxt.org). */
export async function GET(): Promise<Response> {
  return new Response(await llmsText(), {
    headers: { 'content-type': 'text/markdown; charset=utf-8', 'cache-control': 'public, max-age=600' },
  })
}
