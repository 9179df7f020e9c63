import type { Metadata } from 'next'
import { missing } from '#app/missing.ts'
import { Page } from '#app/public-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { ProjectArticle } from '#components/project/project-article.tsx'
import { projectNodes } from '#lib/directory/graph/project.ts'
import { messages } from '#lib/i18n/messages.ts'
import { findProject } from '#lib/projects/queries.ts'
import { listPath } from '#lib/records/paths.ts'

type Props = PageProps<'/[locale]/projects/[slug]'>

async function requireProject({ params }: Props) {
  const { locale: asked, slug } = await params
  const locale = requireLanguage(asked)
  const project = (await findProject(locale, slug)) ?? (await missing(locale, 'project', slug))
  return { locale, slug, project }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { project } = await requireProject(props)
  return pageMetadata({ title: project.record.title, description: project.summary })
}

export default async function ProjectPage(props: Props) {
  const { locale, slug, project } = await requireProject(props)
  const t = messages(locale, 'project')
  return (
    <Page
      locale={locale}
      record={project.record}
      graph={(site) => projectNodes(site, project)}
      path={`/projects/${slug}`}
      title={project.record.title}
      kicker={t('kicker')}
      lead={project.summary}
      breadcrumbs={[{ href: listPath(locale, 'project'), label: t('title') }]}
    >
      <ProjectArticle locale={locale} project={project} />
    </Page>
  )
}
