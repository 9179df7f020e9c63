import { graphDocument } from '#lib/directory/graph/node.ts'
import { recordGraph } from '#lib/directory/graph/record-graph.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { findPermanent, permanentTarget } from '#lib/directory/permanent.ts'
import { type Language, publishedLanguages } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { apiPath, permanentPath } from '#lib/records/paths.ts'
import { preferredType, wantedLanguage } from '#lib/text/accept.ts'

const types = ['text/html', 'application/ld+json', 'application/json'] as const

const always = { vary: 'Accept, Accept-Language', 'cache-control': 'no-cache' }

/** The permanent address of a record: leads to its page or, by Accept, to the same facts as data. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const [first = 'en', ...others] = publishedLanguages
  const locale = wantedLanguage(request.headers.get('accept-language'), [first, ...others])
  const error = messages(locale, 'error')
  const permanent = await findPermanent((await params).id)
  if ('missing' in permanent) return said(404, locale, error('notFound.lead'))
  if ('removed' in permanent) return said(410, locale, error('gone.record'))
  if ('moved' in permanent) return leadsTo(308, permanentPath(permanent.moved))

  const { found } = permanent
  switch (preferredType(request.headers.get('accept'), types)) {
    case 'text/html':
      return leadsTo(303, permanentTarget(locale, found))
    case 'application/json':
      return leadsTo(303, apiPath(found.kind, found.id))
    case 'application/ld+json': {
      const nodes = await recordGraph({ origin: siteOrigin(), locale }, found.host)
      // Taken back between the two questions.
      if (!nodes) return said(404, locale, error('notFound.lead'))
      return new Response(JSON.stringify(graphDocument(nodes)), {
        headers: { ...always, 'content-type': 'application/ld+json', 'access-control-allow-origin': '*' },
      })
    }
    default:
      return said(406, locale, error('notAcceptable', { types: types.join(', ') }))
  }
}

const leadsTo = (status: number, location: string) =>
  new Response(null, { status, headers: { ...always, location } })

const said = (status: number, locale: Language, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { ...always, 'content-type': 'text/plain; charset=utf-8', 'content-language': locale },
  })
