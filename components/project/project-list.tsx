import { ItemList } from '#components/ui/item-list.tsx'
import { formatPeriod } from '#lib/i18n/dates.ts'
import { formatList } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import type { ProjectCard } from '#lib/records/cards.ts'
import { recordPath } from '#lib/records/paths.ts'
import { ProjectStatusTag } from './project-status.tsx'

/** Projects in the order given, each with its parties. A status that no source states is left out. */
export function ProjectList({ locale, projects }: { locale: Language; projects: readonly ProjectCard[] }) {
  return (
    <ItemList
      items={projects.map((project) => ({
        href: recordPath(locale, project.record),
        title: project.record.title,
        ...(project.status && { tags: <ProjectStatusTag locale={locale} status={project.status} /> }),
        meta: [
          formatList(locale, partyNames(project)),
          formatPeriod(locale, project.startedOn, project.endedOn),
        ],
        text: project.summary,
      }))}
    />
  )
}

const partyNames = ({ parties }: ProjectCard): string[] => [
  ...new Set(parties.flatMap(({ city, organization }) => (city ?? organization)?.record.title ?? [])),
]
