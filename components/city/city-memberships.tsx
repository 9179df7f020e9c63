import { DecisionNotes } from '#components/record/decision-notes.tsx'
import type { Evidence } from '#components/record/evidence.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { CityPage } from '#lib/cities/queries.ts'
import { formatDate, formatPeriod } from '#lib/i18n/dates.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

type CityMembership = CityPage['memberships'][number]

interface Memberships {
  locale: Language
  memberships: readonly CityMembership[]
  evidence: Evidence
}

/** Every membership of a place: in what role, since when, and in which words the alliance lists it. Ended ones say so. */
export function CityMemberships({ locale, memberships, evidence }: Memberships) {
  const t = messages(locale, 'membership')
  return (
    <ul className="item-list">
      {memberships.map((membership) => (
        <li key={membership.id} id={`membership-${membership.id}`}>
          <div className="title">
            <RecordAnchor locale={locale} record={membership.alliance.record} />{' '}
            <Tag>{t(`role.${membership.role}`)}</Tag>{' '}
            {membership.status !== 'current' && <Tag tone="warn">{t(`status.${membership.status}`)}</Tag>}
            <SourceMarks marks={evidence.marks(membership.record.citations)} />
          </div>
          <p className="meta">
            <span>{period(locale, membership)}</span>
            {membership.position && (
              <span>{t('positionNumber', { position: formatNumber(locale, membership.position) })}</span>
            )}
          </p>
          {membership.asListed && (
            <p>{t.rich('listedAs', { wording: membership.asListed, quoted: (text) => <q>{text}</q> })}</p>
          )}
          <DecisionNotes locale={locale} decisions={membership.record.decisions} />
        </li>
      ))}
    </ul>
  )
}

function period(locale: Language, { since, until, status }: CityMembership): string {
  const t = messages(locale, 'membership')
  if (status === 'ended') {
    return until ? t('ended', { date: formatDate(locale, until) }) : t('endedUnknown')
  }
  return formatPeriod(locale, since, until) ?? t('dateUnknown')
}
