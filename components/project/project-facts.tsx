import type { Evidence } from '#components/record/evidence.ts'
import { basisOf } from '#components/record/fact-basis.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
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
  const basis = basisOf(locale, project.record, evidence)
  const topics = project.record.topics.map(({ topic: { record } }) => (
    <RecordAnchor key={record.id} locale={locale} record={record} />
  ))
  return (
    <Facts
      title={t('facts')}
      facts={[
        project.alliance && {
          label: t('alliance'),
          value: <RecordAnchor locale={locale} record={project.alliance.record} />,
          ...basis('allianceId'),
        },
        project.status
          ? {
              label: t('statusLabel'),
              value: <ProjectStatusTag locale={locale} status={project.status} />,
              ...basis('status'),
            }
          : { label: t('statusLabel'), value: t('notStated'), note: basis('status').note },
        project.startedOn
          ? { label: t('started'), value: formatDate(locale, project.startedOn), ...basis('startedOn') }
          : { label: t('started'), value: t('notStated'), note: basis('startedOn').note },
        project.endedOn
          ? { label: t('ended'), value: formatDate(locale, project.endedOn), ...basis('endedOn') }
          : null,
        topics.length > 0 ? { label: t('topics'), value: topics } : null,
      ]}
    />
  )
}
