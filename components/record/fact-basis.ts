import type { Fact } from '#components/ui/facts.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordPage } from '#lib/records/published.ts'
import type { Evidence } from './evidence.ts'

/** What a fact in a facts box rests on, to be spread into it. */
export type FactBasis = Pick<Fact, 'marks' | 'note'>

/**
 * Tells by field what a fact of this record rests on: the sources cited for the field or, where none is, those of the
 * record as a whole; and the editors' decision about it, where there is one.
 */
export function basisOf(
  locale: Language,
  record: Pick<RecordPage, 'citations' | 'decisions'>,
  evidence: Evidence,
): (field: string) => FactBasis {
  const label = messages(locale, 'record')('decision')
  return (field) => {
    const own = evidence.marks(record.citations, field)
    const decision = record.decisions.find((candidate) => candidate.field === field)
    return {
      marks: own.length > 0 ? own : evidence.marks(record.citations),
      ...(decision && { note: { label, text: decision.reason } }),
    }
  }
}
