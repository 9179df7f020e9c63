import type { Evidence } from '#components/record/evidence.ts'
import { factOf } from '#components/record/fact-of.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { topicsFact } from '#components/record/topics-fact.tsx'
import { Facts } from '#components/ui/facts.tsx'
import type { CommitteePage } from '#lib/committees/queries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
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
  const isUnlisted = record.decisions.some(({ field }) => field === 'position')
  const fact = factOf(locale, record, evidence)
  return (
    <Facts
      title={t('facts')}
      facts={[
        fact('kind', t('kindLabel'), t(`kind.${kind}`)),
        alliance && { label: t('alliance'), value: <RecordAnchor locale={locale} record={alliance} /> },
        fact(
          'statuses',
          t('statusLabel'),
          status && <StatusTag locale={locale} status={status} />,
          t('statusUnknown'),
        ),
        fact('position', t('position'), null, isUnlisted ? t('positionNone') : null),
        fact(
          'names',
          t('aliases'),
          record.names.map((name) => (
            <bdi key={name.id} lang={name.language === 'und' ? undefined : name.language}>
              {name.text}
            </bdi>
          )),
        ),
        topicsFact(locale, record),
      ]}
    />
  )
}
