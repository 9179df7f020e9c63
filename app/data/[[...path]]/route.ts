import { answerData } from '#lib/directory/snapshots/answer.ts'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ path?: string[] }> },
): Promise<Response> {
  return answerData(request, (await params).path ?? [])
}
