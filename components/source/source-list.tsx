import { ItemList } from '#components/ui/item-list.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { recordPath } from '#lib/records/paths.ts'
import type { SourceRow } from '#lib/sources/queries.ts'

/** Documents with publisher and date, and how much rests on each. */
export function SourceList({ locale, sources }: { locale: Language; sources: readonly SourceRow[] }) {
  const t = messages(locale, 'source')
  return (
    <ItemList
      items={sources.map((source) => ({
        href: recordPath(locale, source.record),
        title: source.record.title,
        meta: [source.publisher, dateText(locale, source), t('restingCount', { count: source.resting })],
      }))}
    />
  )
}

function dateText(locale: Language, { publishedOn, stateOf }: SourceRow): string {
  const t = messages(locale, 'source')
  if (stateOf) return t('stateOfDate', { date: formatDate(locale, stateOf) })
  return publishedOn ? t('publishedOn', { date: formatDate(locale, publishedOn) }) : t('undated')
}
