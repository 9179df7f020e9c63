/**
 * Pieces as they are made, as the body of an answer: the next is made when the one before has gone.
 * @param first of them, which has been asked for already.
 */
export function streamOf(
  first: IteratorResult<string | Uint8Array>,
  rest: AsyncGenerator<string | Uint8Array>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  let next: IteratorResult<string | Uint8Array> | null = first
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = next ?? (await rest.next())
      next = null
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : new Uint8Array(value))
    },
    async cancel() {
      await rest.return(undefined)
    },
  })
}
