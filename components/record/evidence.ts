import type { ListedSource } from '#components/ui/source-list.tsx'
import type { SourceMark } from '#components/ui/source-marks.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { recordPath } from '#lib/records/paths.ts'
import type { RecordCitation } from '#lib/records/published.ts'

/** The sources of one page, numbered, and which of them each fact rests on. */
export interface Evidence {
  /** In the order of their numbers. */
  sources: readonly ListedSource[]
  /** Marks of the citations of this field among these citations; of the record as a whole without a field. */
  marks(citations: readonly RecordCitation[], field?: string): readonly SourceMark[]
}

/**
 * Numbers the sources of a page in the order in which the page's records cite them.
 * @param citations those of the page's own record first, then those of what it shows (memberships, figures).
 */
export function evidenceOf(locale: Language, ...citations: readonly (readonly RecordCitation[])[]): Evidence {
  const t = messages(locale, 'record')
  const numbers = new Map<string, number>()
  const sources: { listed: Omit<ListedSource, 'quotes'>; quotes: Map<string, Quote> }[] = []
  for (const { source, quote, locator } of citations.flat()) {
    const known = numbers.get(source.record.id)
    const quotes = sources[(known ?? 0) - 1]?.quotes ?? new Map<string, Quote>()
    if (!known) {
      numbers.set(source.record.id, numbers.size + 1)
      sources.push({ listed: listed(locale, source), quotes })
    }
    if (quote) {
      quotes.set(`${locator} ${quote}`, {
        text: quote,
        ...(locator && { locator }),
      })
    }
  }
  return {
    sources: sources.map(({ listed, quotes }) => ({ ...listed, quotes: [...quotes.values()] })),
    marks: (cited, field) =>
      [...new Set(cited.filter((citation) => citation.field === (field ?? null)).map(sourceId))]
        .flatMap((id) => numbers.get(id) ?? [])
        .sort((a, b) => a - b)
        .map((number) => ({ number, label: t('source', { number: String(number) }) })),
  }
}

type Quote = ListedSource['quotes'][number]

const sourceId = (citation: RecordCitation) => citation.source.record.id

function listed(locale: Language, source: RecordCitation['source']): Omit<ListedSource, 'quotes'> {
  const t = messages(locale, 'source')
  const date = source.stateOf
    ? t('stateOfDate', { date: formatDate(locale, source.stateOf) })
    : source.publishedOn
      ? formatDate(locale, source.publishedOn)
      : t('undated')
  return {
    title: source.record.title,
    href: recordPath(locale, source.record),
    meta: t('publisherAndDate', { publisher: source.publisher, date }),
  }
}
