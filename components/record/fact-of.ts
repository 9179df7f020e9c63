import type { Fact } from '#components/ui/facts.tsx'
import type { SourceMark } from '#components/ui/source-marks.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordCitation, RecordPage } from '#lib/records/published.ts'
import type { Evidence } from './evidence.ts'

/** The sources cited for a field or, where none is, those of the record as a whole. */
export function marksOrWhole(
  evidence: Evidence,
  citations: readonly RecordCitation[],
  field: string,
): readonly SourceMark[] {
  const own = evidence.marks(citations, field)
  return own.length > 0 ? own : evidence.marks(citations)
}

/**
 * Writes the facts of a record for its facts box, each with what it rests on: its sources, and the editors' decision.
 * A value that is missing is said in the words of `missing`, and the record as a whole is no source of that; without
 * such words the fact is left out.
 */
export function factOf(
  locale: Language,
  record: Pick<RecordPage, 'citations' | 'decisions'>,
  evidence: Evidence,
): (field: string, label: string, value: Fact['value'], missing?: string | null) => Fact | null {
  const decisionLabel = messages(locale, 'record')('decision')
  return (field, label, value, missing = null) => {
    const known = !isMissing(value)
    if (!known && missing === null) return null
    const decision = record.decisions.find((candidate) => candidate.field === field)
    return {
      label,
      value: known ? value : missing,
      marks: known
        ? marksOrWhole(evidence, record.citations, field)
        : evidence.marks(record.citations, field),
      ...(decision && { note: { label: decisionLabel, text: decision.reason } }),
    }
  }
}

const isMissing = (value: Fact['value']): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)
