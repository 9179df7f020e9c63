import { Page } from '#app/public-page.tsx'
import { ProjectArticle } from '#components/project/project-article.tsx'
import { projectNodes } from '#lib/directory/graph/project.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { ProjectPage } from '#lib/projects/queries.ts'
import { listPath } from '#lib/records/paths.ts'

/** The page of a project, published or not. */
export function ProjectPageOf({ locale, project }: { locale: Language; project: ProjectPage }) {
  const t = messages(locale, 'project')
  return (
    <Page
      locale={locale}
      record={project.record}
      graph={(site) => projectNodes(site, project)}
      path={`/projects/${project.record.slug}`}
      title={project.record.title}
      kicker={t('kicker')}
      lead={project.summary}
      breadcrumbs={[{ href: listPath(locale, 'project'), label: t('title') }]}
    >
      <ProjectArticle locale={locale} project={project} />
    </Page>
  )
}
