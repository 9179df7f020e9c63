import type { Fact } from '#components/ui/facts.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordPage } from '#lib/records/published.ts'
import { RecordAnchor } from './record-anchor.tsx'

/** The topics of a record, for its facts box. Null where it has none. */
export function topicsFact(locale: Language, { topics }: Pick<RecordPage, 'topics'>): Fact | null {
  if (topics.length === 0) return null
  return {
    label: messages(locale, 'record')('topics'),
    value: topics.map(({ topic }) => (
      <RecordAnchor key={topic.record.id} locale={locale} record={topic.record} />
    )),
  }
}
