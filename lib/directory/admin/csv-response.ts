import { byteOrderMark, type Cell, csvLine } from '#lib/directory/api/csv.ts'
import { streamOf } from '#lib/directory/api/stream.ts'
import { dayOf } from '#lib/text/day.ts'

/** A file that is made while it is sent: nothing of it is held. */
export function csvResponse(
  name: string,
  header: readonly string[],
  batches: AsyncIterable<readonly Cell[][]>,
): Response {
  const first = { done: false, value: byteOrderMark + csvLine(header) }
  return new Response(streamOf(first, linesOf(batches)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${dayOf(new Date())}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

async function* linesOf(batches: AsyncIterable<readonly Cell[][]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map(csvLine).join('')
}
