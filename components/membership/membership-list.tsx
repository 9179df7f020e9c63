import { DecisionNotes } from '#components/record/decision-notes.tsx'
import type { Evidence } from '#components/record/evidence.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { MembershipCard } from '#lib/records/cards.ts'
import { membershipPeriod } from './membership-period.ts'

interface Memberships {
  locale: Language
  memberships: readonly MembershipCard[]
  /** Made with the citations of these memberships among its own. */
  evidence: Evidence
}

/** The memberships of one place or organization: in what role, since when, and in which words the alliance lists it. */
export function MembershipList({ locale, memberships, evidence }: Memberships) {
  const t = messages(locale, 'membership')
  return (
    <ul className="item-list">
      {memberships.map(({ id, role, status, position, asListed, record, alliance, ...dates }) => (
        <li key={id} id={`membership-${id}`}>
          <div className="title">
            <RecordAnchor locale={locale} record={alliance.record} /> <Tag>{t(`role.${role}`)}</Tag>{' '}
            {status !== 'current' && <Tag tone="warn">{t(`status.${status}`)}</Tag>}
            <SourceMarks marks={evidence.marks(record.citations)} />
          </div>
          <p className="meta">
            <span>{membershipPeriod(locale, { status, ...dates }) ?? t('dateUnknown')}</span>
            {position && <span>{t('positionNumber', { position: formatNumber(locale, position) })}</span>}
          </p>
          {asListed && <p>{t.rich('listedAs', { wording: asListed, quoted: (text) => <q>{text}</q> })}</p>}
          <DecisionNotes locale={locale} decisions={record.decisions} />
        </li>
      ))}
    </ul>
  )
}
