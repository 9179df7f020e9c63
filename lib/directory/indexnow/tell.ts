// The IndexNow protocol (indexnow.org): tells search engines of pages, so that they need not find out.
import type { Settings } from '#lib/settings.ts'

type IndexNow = NonNullable<Settings['indexNow']>

/** Milliseconds. */
const patience = 15_000

/**
 * @param paths absolute, without host; at most ten thousand.
 * @throws where they were not taken: no answer, or one that is none of success.
 */
export async function tellSearchEngines(
  { key, endpoint }: IndexNow,
  origin: string,
  paths: readonly string[],
): Promise<void> {
  if (paths.length === 0) return
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      host: new URL(origin).host,
      key,
      keyLocation: `${origin}/${key}.txt`,
      urlList: paths.map((path) => `${origin}${path}`),
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`IndexNow answers ${answer.status}`)
}
