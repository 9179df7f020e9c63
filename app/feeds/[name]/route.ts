import { answerUnlessUnavailable } from '#lib/directory/api/answer-unless-unavailable.ts'
import { answerFeed } from '#lib/directory/feeds/answer.ts'

/** A feed (`.atom`) or the calendar of events (`.ics`). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  return answerUnlessUnavailable(request, () => answerFeed(request, name))
}
