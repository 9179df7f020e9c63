import { answerUnlessUnavailable } from '#lib/directory/api/answer-unless-unavailable.ts'
import { answerData } from '#lib/directory/snapshots/answer.ts'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ path?: string[] }> },
): Promise<Response> {
  const { path = [] } = await params
  return answerUnlessUnavailable(request, () => answerData(request, path))
}
