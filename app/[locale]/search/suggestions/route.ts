import { suggestion } from '#components/search/suggestion.ts'
import { suggest } from '#lib/directory/search/suggestions.ts'
import { readTerms } from '#lib/directory/search/terms.ts'
import { isPublished } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

export const dynamic = 'force-dynamic'

/** What a search box offers while a query is being typed: words for the list as a whole, and `items`, see components/search/suggestion.ts. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isPublished(locale)) return new Response(null, { status: 404 })
  const terms = readTerms(new URL(request.url).searchParams.get('q') ?? '')
  const hits = await suggest(locale, terms)
  const t = messages(locale, 'search')
  const status = t('suggestions', { count: hits.length })
  return Response.json({ label: t('suggested'), status, items: hits.map((hit) => suggestion(locale, hit)) })
}
