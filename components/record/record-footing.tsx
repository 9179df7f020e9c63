import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { SourceList } from '#components/ui/source-list.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editRecordPath } from '#lib/records/admin-paths.ts'
import type { RecordPage } from '#lib/records/published.ts'
import type { Evidence } from './evidence.ts'
import { fieldLabel } from './field-label.ts'

interface Footing {
  locale: Language
  record: RecordPage
  evidence: Evidence
}

/** What a record's page stands on: its numbered sources, the editors' decisions, when it was last verified, and the staff's way to its form, which is the same for everybody. */
export function RecordFooting({ locale, record, evidence }: Footing) {
  const t = messages(locale, 'record')
  return (
    <>
      {evidence.sources.length > 0 ? (
        <Section id="sources" title={t('sources')}>
          <SourceList sources={evidence.sources} />
        </Section>
      ) : (
        // A document is a source itself.
        record.kind !== 'source' && (
          <Section id="sources" title={t('sources')}>
            <Empty>{t('noSources')}</Empty>
          </Section>
        )
      )}
      {record.decisions.length > 0 && (
        <Section id="decisions" title={t('decisions')} note={t('decisionsNote')}>
          <dl className="decisions">
            {record.decisions.map((decision) => (
              <div key={decision.field}>
                <dt>{fieldLabel(locale, record.kind, decision.field)}</dt>
                <dd>{decision.reason}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <footer className="record-dates">
        <p>
          {record.lastVerifiedOn
            ? t('lastVerifiedOn', { date: formatDate(locale, record.lastVerifiedOn) })
            : t('neverVerified')}{' '}
          {t('updatedOn', { date: formatDate(locale, record.updatedAt) })}{' '}
          <a href={editRecordPath(record.id)} rel="nofollow">
            {t('edit')}
          </a>
        </p>
      </footer>
    </>
  )
}
