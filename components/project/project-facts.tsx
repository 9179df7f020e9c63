import type { Evidence } from '#components/record/evidence.ts'
import { factOf } from '#components/record/fact-of.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { topicsFact } from '#components/record/topics-fact.tsx'
import { Facts } from '#components/ui/facts.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { ProjectPage } from '#lib/projects/queries.ts'
import { ProjectStatusTag } from './project-status.tsx'

interface ProjectFactsBox {
  locale: Language
  project: ProjectPage
  evidence: Evidence
}

/** How a project stands and since when, as far as sources say. A decision not to give a date is shown, too. */
export function ProjectFacts({ locale, project, evidence }: ProjectFactsBox) {
  const t = messages(locale, 'project')
  const { record, alliance, status, startedOn, endedOn } = project
  const fact = factOf(locale, record, evidence)
  return (
    <Facts
      title={t('facts')}
      facts={[
        fact(
          'allianceId',
          t('alliance'),
          alliance && <RecordAnchor locale={locale} record={alliance.record} />,
        ),
        fact(
          'status',
          t('statusLabel'),
          status && <ProjectStatusTag locale={locale} status={status} />,
          t('notStated'),
        ),
        fact('startedOn', t('started'), startedOn && formatDate(locale, startedOn), t('notStated')),
        fact('endedOn', t('ended'), endedOn && formatDate(locale, endedOn)),
        topicsFact(locale, record),
      ]}
    />
  )
}
