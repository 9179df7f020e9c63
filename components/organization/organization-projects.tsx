import { ItemList } from '#components/ui/item-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { OrganizationPage } from '#lib/organizations/queries.ts'
import { recordPath } from '#lib/records/paths.ts'

interface Projects {
  locale: Language
  parties: OrganizationPage['projectParties']
}

/** The projects an organization takes part in, with its role in each and what it does there. Nothing where there is none. */
export function OrganizationProjects({ locale, parties }: Projects) {
  if (parties.length === 0) return null
  const t = messages(locale, 'project')
  const byProject = Map.groupBy(parties, ({ project }) => project.id)
  return (
    <Section id="projects" title={messages(locale, 'organization')('projects')}>
      <ItemList
        items={[...byProject.values()].flatMap((its) => {
          const project = its[0]?.project
          if (!project) return []
          const roles = its.map(({ id, role }) => <Tag key={id}>{t(`role.${role}`)}</Tag>)
          return {
            href: recordPath(locale, project.record),
            title: project.record.title,
            tags: roles,
            meta: its.map(({ note }) => note),
            text: project.summary,
          }
        })}
      />
    </Section>
  )
}
