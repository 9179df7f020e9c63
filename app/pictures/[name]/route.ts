import { answerUnlessUnavailable } from '#lib/directory/api/answer-unless-unavailable.ts'
import { Problem, problemAnswer } from '#lib/directory/api/problem.ts'
import { parsePictureName } from '#lib/directory/pictures/name.ts'
import { type Answer, readPicture } from '#lib/directory/pictures/store.ts'

/** Another picture has another address. */
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }
/** Other sites show it, and their scripts may read it. */
const anywhere = { 'access-control-allow-origin': '*' }

/** The picture that is shown where a page is shared. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const name = parsePictureName((await params).name)
  return answerUnlessUnavailable(request, async () =>
    answerFor(request, name ? await readPicture(name) : { missing: true }),
  )
}

function answerFor(request: Request, answer: Answer): Response {
  if ('missing' in answer) return problemAnswer(request, new Problem(404, 'There is no such picture.'))
  if ('busy' in answer) {
    const headers = { 'retry-after': '5' }
    return problemAnswer(
      request,
      new Problem(503, 'Too many pictures are being made. Try again later.', { headers }),
    )
  }
  if ('moved' in answer)
    return new Response(null, {
      status: 307,
      headers: { location: answer.moved, 'cache-control': 'no-cache' },
    })
  return new Response(new Uint8Array(answer.picture), {
    headers: { ...forEver, ...anywhere, 'content-type': 'image/png' },
  })
}
