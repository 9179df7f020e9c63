import { ItemList } from '#components/ui/item-list.tsx'
import type { Hit } from '#lib/directory/search/search.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { languageName } from '#lib/i18n/names.ts'
import { Highlighted } from './highlighted.tsx'
import { kindText } from './kind-text.ts'

/** What was found, the best first: what each is, where it lies, and why it matched. */
export function HitList({ locale, hits }: { locale: Language; hits: readonly Hit[] }) {
  return (
    <ItemList
      ordered
      items={hits.map((hit) => ({
        href: hit.href,
        title: <Highlighted parts={hit.title} />,
        meta: [kindText(locale, hit), hit.country, matchedName(locale, hit)],
        ...(hit.match?.kind === 'text' && { text: <Highlighted parts={hit.match.text} /> }),
      }))}
    />
  )
}

/** The name by which a record was found, where that is not its title. */
function matchedName(locale: Language, { match }: Hit) {
  if (!match || match.kind === 'text') return null
  const t = messages(locale, 'search')
  const language = match.language === locale ? null : languageName(locale, match.language)
  const text = () => (
    <bdi lang={match.language === 'und' ? undefined : match.language}>
      <Highlighted parts={match.text} />
    </bdi>
  )
  return language
    ? t.rich(`match.${match.kind}In`, { language, text })
    : t.rich(`match.${match.kind}`, { text })
}
