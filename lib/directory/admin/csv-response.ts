import { byteOrderMark, type Cell, csvLine } from '#lib/directory/api/csv.ts'

/** A file that is made while it is sent: nothing of it is held. */
export function csvResponse(
  name: string,
  header: readonly string[],
  batches: AsyncIterable<readonly Cell[][]>,
): Response {
  const encoder = new TextEncoder()
  const lines = batches[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(byteOrderMark + csvLine(header))),
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value.map(csvLine).join('')))
    },
    async cancel() {
      await lines.return?.()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${new Date().toISOString().slice(0, 10)}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
