import { readSettings } from '#lib/env.ts'

/** Proves to search engines that who tells them of our pages is us. Asked for as /{key}.txt (next.config.ts). */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const { indexNow } = readSettings()
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }
  if (!indexNow || (await params).key !== indexNow.key)
    return new Response('There is nothing at this address.\n', { status: 404, headers })
  return new Response(indexNow.key, { headers })
}
