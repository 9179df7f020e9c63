import { unlessUnavailable } from '#lib/records/unavailable.ts'
import { problemAnswer, unavailable } from './problem.ts'

/** The answer, or, where it cannot be made because the database does not answer, a document that says so. */
export const answerUnlessUnavailable = async (
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> => (await unlessUnavailable(answer)) ?? problemAnswer(request, unavailable())
