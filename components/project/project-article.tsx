import { Columns } from '#components/layout/columns.tsx'
import { PartnershipList } from '#components/partnership/partnership-list.tsx'
import { PostList } from '#components/post/post-list.tsx'
import { evidenceOf } from '#components/record/evidence.ts'
import { marksOrWhole } from '#components/record/fact-of.ts'
import { RecordFooting } from '#components/record/record-footing.tsx'
import { RecordNames } from '#components/record/record-names.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { ProjectPage } from '#lib/projects/queries.ts'
import { ProjectFacts } from './project-facts.tsx'
import { ProjectParties } from './project-parties.tsx'

/** Everything the directory knows of one pilot project. */
export function ProjectArticle({ locale, project }: { locale: Language; project: ProjectPage }) {
  const t = messages(locale, 'project')
  const { citations, subjectOf } = project.record
  const posts = subjectOf.map(({ post }) => post)
  const evidence = evidenceOf(
    locale,
    citations,
    ...project.partnerships.map((partnership) => partnership.record.citations),
  )
  return (
    <Columns
      side="end"
      asideLabel={t('facts')}
      aside={<ProjectFacts locale={locale} project={project} evidence={evidence} />}
    >
      {project.description && (
        <Section
          id="description"
          title={t('description')}
          aside={<SourceMarks marks={marksOrWhole(evidence, citations, 'description')} />}
        >
          <Prose text={project.description} />
        </Section>
      )}
      <ProjectParties locale={locale} project={project} evidence={evidence} />
      <Section
        id="outcomes"
        title={t('outcomes')}
        aside={project.outcomes && <SourceMarks marks={marksOrWhole(evidence, citations, 'outcomes')} />}
      >
        {project.outcomes ? <Prose text={project.outcomes} /> : <Empty>{t('noOutcomes')}</Empty>}
      </Section>
      {project.partnerships.length > 0 && (
        <Section id="partnerships" title={t('partnerships')}>
          <PartnershipList locale={locale} partnerships={project.partnerships} evidence={evidence} />
        </Section>
      )}
      <Section id="news" title={t('news')}>
        {posts.length > 0 ? <PostList locale={locale} posts={posts} /> : <Empty>{t('noNews')}</Empty>}
      </Section>
      <RecordNames locale={locale} record={project.record} />
      <RecordFooting locale={locale} record={project.record} evidence={evidence} />
    </Columns>
  )
}
