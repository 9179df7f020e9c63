import { answerUnlessUnavailable } from '#lib/directory/api/answer-unless-unavailable.ts'
import { Problem, problemAnswer } from '#lib/directory/api/problem.ts'
import { graphDocument } from '#lib/directory/graph/node.ts'
import { recordGraph } from '#lib/directory/graph/record-graph.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { findPermanent, permanentTarget } from '#lib/directory/permanent.ts'
import { permanentTypes } from '#lib/directory/permanent-types.ts'
import { publishedLanguages } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { apiPath, permanentPath } from '#lib/records/paths.ts'
import { preferredType, wantedLanguage } from '#lib/text/accept.ts'

const always = { vary: 'Accept, Accept-Language', 'cache-control': 'no-cache' }

/** The permanent address of a record: leads to its page or, by Accept, to the same facts as data. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params
  return answerUnlessUnavailable(request, () => answerFor(request, id))
}

async function answerFor(request: Request, id: string): Promise<Response> {
  const [first = 'en', ...others] = publishedLanguages
  const locale = wantedLanguage(request.headers.get('accept-language'), [first, ...others])
  const error = messages(locale, 'error')
  // To a reader the front shows the site's own page for the status.
  const said = (status: number, sentence: string) =>
    problemAnswer(request, new Problem(status, sentence), { ...always, 'content-language': locale })
  const permanent = await findPermanent(id)
  if ('missing' in permanent) return said(404, error('notFound.lead'))
  if ('removed' in permanent) return said(410, error('gone.record'))
  if ('moved' in permanent) return leadsTo(308, permanentPath(permanent.moved))

  const { found } = permanent
  switch (preferredType(request.headers.get('accept'), permanentTypes)) {
    case 'text/html':
      return leadsTo(303, permanentTarget(locale, found))
    case 'application/json':
      return leadsTo(303, apiPath(found.kind, found.id))
    case 'application/ld+json': {
      const nodes = await recordGraph({ origin: siteOrigin(), locale }, found.host)
      // Taken back between the two questions.
      if (!nodes) return said(404, error('notFound.lead'))
      return new Response(JSON.stringify(graphDocument(nodes)), {
        headers: { ...always, 'content-type': 'application/ld+json', 'access-control-allow-origin': '*' },
      })
    }
    default:
      return said(406, error('notAcceptable', { types: permanentTypes.join(', ') }))
  }
}

const leadsTo = (status: number, location: string) =>
  new Response(null, { status, headers: { ...always, location } })
