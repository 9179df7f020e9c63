import type { Metadata } from 'next'
import { missing } from '#app/missing.ts'
import { ProjectPageOf } from '#app/project-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { findProject } from '#lib/projects/queries.ts'

type Props = PageProps<'/[locale]/projects/[slug]'>

async function requireProject({ params }: Props) {
  const { locale: asked, slug } = await params
  const locale = requireLanguage(asked)
  return { locale, project: (await findProject(locale, slug)) ?? (await missing(locale, 'project', slug)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { project } = await requireProject(props)
  return pageMetadata({ title: project.record.title, description: project.summary })
}

export default async function ProjectPage(props: Props) {
  return <ProjectPageOf {...(await requireProject(props))} />
}
