import { DecisionNotes } from '#components/record/decision-notes.tsx'
import type { Evidence } from '#components/record/evidence.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { Section } from '#components/ui/section.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { formatPeriod } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { OrganizationPage } from '#lib/organizations/queries.ts'

interface Memberships {
  locale: Language
  memberships: OrganizationPage['memberships']
  evidence: Evidence
}

/** The alliances that an organization itself belongs to, in the words in which they list it. Nothing where there is none. */
export function OrganizationMemberships({ locale, memberships, evidence }: Memberships) {
  if (memberships.length === 0) return null
  const t = messages(locale, 'membership')
  return (
    <Section id="memberships" title={messages(locale, 'organization')('memberships')}>
      <ul className="item-list">
        {memberships.map(({ id, role, status, since, until, asListed, record, alliance }) => (
          <li key={id} id={`membership-${id}`}>
            <div className="title">
              <RecordAnchor locale={locale} record={alliance.record} /> <Tag>{t(`role.${role}`)}</Tag>{' '}
              {status !== 'current' && <Tag tone="warn">{t(`status.${status}`)}</Tag>}
              <SourceMarks marks={evidence.marks(record.citations)} />
            </div>
            <p className="meta">
              <span>{formatPeriod(locale, since, until) ?? t('dateUnknown')}</span>
            </p>
            {asListed && <p>{t.rich('listedAs', { wording: asListed, quoted: (text) => <q>{text}</q> })}</p>}
            <DecisionNotes locale={locale} decisions={record.decisions} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
