import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { ListDownloads } from '#components/layout/list-downloads.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { ProjectList } from '#components/project/project-list.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { downloads } from '#lib/directory/api/downloads.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listProjects } from '#lib/projects/queries.ts'

type Props = PageProps<'/[locale]/projects'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'project')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function ProjectsPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const projects = await listProjects(locale)
  const t = messages(locale, 'project')
  return (
    <Page locale={locale} path="/projects" title={t('title')} lead={t('lead')} breadcrumbs={[]}>
      <Section id="projects" title={t('count', { count: projects.length })}>
        {projects.length > 0 ? (
          <ProjectList locale={locale} projects={projects} />
        ) : (
          <Empty>{t('empty')}</Empty>
        )}
      </Section>
      <ListDownloads locale={locale} files={downloads('projects')} />
    </Page>
  )
}
