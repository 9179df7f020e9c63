import type { Language } from '#lib/i18n/languages.ts'
import { recordPath } from '#lib/records/paths.ts'
import type { RecordLink } from '#lib/records/published.ts'

/** A link to the page of a record, in the words of its title. */
export function RecordAnchor({ locale, record }: { locale: Language; record: RecordLink }) {
  return <a href={recordPath(locale, record)}>{record.title}</a>
}
