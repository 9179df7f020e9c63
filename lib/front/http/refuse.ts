// A refusal in the form that who asked can read: a complete page of the site to readers, a problem document to programs.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '#lib/directory/api/problem.ts'
import { permanentTypes } from '#lib/directory/permanent-types.ts'
import { readerLanguage } from '#lib/front/preferred-language.ts'
import type { Pages } from '#lib/front/render/pages.ts'
import { preferredType } from '#lib/text/accept.ts'
import { isBelow } from './passed-on.ts'
import { type Result, sendPage, sendProblem } from './send.ts'

/** A reader, rather than a program that wants data. Nobody reads the API as pages. */
export const wantsPage = ({ url = '/', headers }: IncomingMessage): boolean =>
  !isBelow('api', url) && preferredType(headers.accept ?? null, permanentTypes) === 'text/html'

/** @param pages - has the page for each status. */
export async function refuse(
  pages: Pick<Pages, 'error'>,
  request: IncomingMessage,
  response: ServerResponse,
  secure: boolean,
  problem: Problem,
): Promise<Result> {
  if (!wantsPage(request)) return sendProblem(request, response, secure, problem)
  const { status, headers } = problem
  const page = await pages.error(readerLanguage(request), status)
  return sendPage(request, response, secure, page, status, headers)
}
