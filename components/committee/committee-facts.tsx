import type { Evidence } from '#components/record/evidence.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { type Fact, Facts } from '#components/ui/facts.tsx'
import type { CommitteePage } from '#lib/committees/queries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordLink } from '#lib/records/published.ts'
import { StatusTag } from './status-tag.tsx'

interface CommitteeFactsBox {
  locale: Language
  committee: CommitteePage
  evidence: Evidence
}

/** What a committee is, of which alliance, how it stands and how else it is called. */
export function CommitteeFacts({ locale, committee, evidence }: CommitteeFactsBox) {
  const t = messages(locale, 'committee')
  const { record, alliance, kind } = committee
  const status = committee.statuses.at(-1)?.status
  const decided = (field: string) => record.decisions.find((decision) => decision.field === field)
  const fact = (field: string, label: string, value: Fact['value']): Fact => {
    const decision = decided(field)
    return {
      label,
      value,
      marks: evidence.marks(record.citations, field),
      ...(decision && { note: { label: messages(locale, 'record')('decision'), text: decision.reason } }),
    }
  }
  const link = (to: RecordLink) => <RecordAnchor key={to.id} locale={locale} record={to} />
  return (
    <Facts
      title={t('facts')}
      facts={[
        fact('kind', t('kindLabel'), t(`kind.${kind}`)),
        alliance && { label: t('alliance'), value: link(alliance) },
        fact(
          'statuses',
          t('statusLabel'),
          status ? <StatusTag locale={locale} status={status} /> : t('statusUnknown'),
        ),
        decided('position') ? fact('position', t('position'), t('positionNone')) : null,
        record.names.length > 0
          ? fact(
              'names',
              t('aliases'),
              record.names.map((name) => (
                <bdi key={name.id} lang={name.language === 'und' ? undefined : name.language}>
                  {name.text}
                </bdi>
              )),
            )
          : null,
        record.topics.length > 0
          ? { label: t('topics'), value: record.topics.map(({ topic }) => link(topic.record)) }
          : null,
      ]}
    />
  )
}
