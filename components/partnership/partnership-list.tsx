import { DecisionNotes } from '#components/record/decision-notes.tsx'
import type { Evidence } from '#components/record/evidence.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { formatPeriod } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { PartnershipCard } from '#lib/records/cards.ts'

interface Partnerships {
  locale: Language
  partnerships: readonly PartnershipCard[]
  /** Of the page, made with the citations of these partnerships among its own (`partnership.record.citations`). */
  evidence: Evidence
}

/** Partnerships between cities, whole: they have no page of their own. The id of each is where links to it lead. */
export function PartnershipList({ locale, partnerships, evidence }: Partnerships) {
  const t = messages(locale, 'partnership')
  return (
    <ul className="item-list">
      {partnerships.map(({ id, kind, since, until, description, record, parties }) => (
        <li key={id} id={`partnership-${id}`}>
          <div className="title">
            {record.title} <Tag>{t(`kind.${kind}`)}</Tag>
            <SourceMarks marks={evidence.marks(record.citations)} />
          </div>
          <p className="meta">
            {parties.map(({ city }) => (
              <span key={city.id}>
                <RecordAnchor locale={locale} record={city.record} />
              </span>
            ))}
            <span>
              {formatPeriod(locale, since, until) ?? t('periodUnknown')}
              <SourceMarks
                marks={[
                  ...evidence.marks(record.citations, 'since'),
                  ...evidence.marks(record.citations, 'until'),
                ]}
              />
            </span>
          </p>
          {description && <Prose text={description} />}
          <DecisionNotes locale={locale} decisions={record.decisions} />
        </li>
      ))}
    </ul>
  )
}
