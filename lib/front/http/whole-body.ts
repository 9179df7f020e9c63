// What is sent to the admin area is taken in whole, and looked at, before Next reads it: at what breaks off, and at what is no
// form, Next fails with 500.
import type { IncomingMessage } from 'node:http'

/**
 * Waits until all of a body has come, and leaves it there to be read as ever. How much may come, and how long it may take, is
 * held by limits.ts. To be called before anything of it has come: in the turn in which the request has.
 *
 * @param mayHold - whether so many bytes more may be held; what has come is, until the request closes.
 * @returns null where it breaks off, "full" where no more of it may be held: what is still to come is not kept.
 */
export function wholeBody(
  request: IncomingMessage,
  mayHold: (bytes: number) => boolean = () => true,
): Promise<Buffer | 'full' | null> {
  const push = request.push.bind(request)
  const parts: Uint8Array[] = []
  let isFull = false
  return new Promise((resolve) => {
    request.push = (part: unknown, encoding?: BufferEncoding) => {
      if (isFull) return true
      if (part instanceof Uint8Array && !mayHold(part.length)) {
        isFull = true
        push(null)
        resolve('full')
        return true
      }
      push(part, encoding)
      if (part instanceof Uint8Array) parts.push(part)
      else if (part === null && request.complete) resolve(Buffer.concat(parts))
      // Nobody reads yet: so nothing must wait for a reader.
      return true
    }
    request.once('close', () => resolve(null))
    request.once('error', () => resolve(null))
  })
}

/** Whether a body is what its type says: a form, or, as plain text, the list of what Next's own scripts call an action with. */
export async function isReadable(body: Buffer, type: string): Promise<boolean> {
  try {
    if (/^multipart\/form-data/i.test(type))
      await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    return !/^text\/plain/i.test(type) || Array.isArray(JSON.parse(body.toString()))
  } catch (error) {
    // A file's name that is no percent-encoded UTF-8 is a URIError.
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof URIError) return false
    throw error
  }
}
