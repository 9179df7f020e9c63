import { FigureTable } from '#components/figure/figure-table.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PostList } from '#components/post/post-list.tsx'
import { evidenceOf } from '#components/record/evidence.ts'
import { marksOrWhole } from '#components/record/fact-of.ts'
import { RecordFooting } from '#components/record/record-footing.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import type { CommitteePage } from '#lib/committees/queries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { CommitteeFacts } from './committee-facts.tsx'
import { StatusTimeline } from './status-timeline.tsx'
import { Workplans } from './workplan.tsx'

/** Everything that is known of a committee. Its names stand in the facts, for they tell it from none other. */
export function CommitteeArticle({ locale, committee }: { locale: Language; committee: CommitteePage }) {
  const t = messages(locale, 'committee')
  const { record, description, statuses, termsOfReference, workplanItems, figures } = committee
  const evidence = evidenceOf(locale, record.citations, ...figures.map((figure) => figure.record.citations))
  const marks = (field: string) => <SourceMarks marks={marksOrWhole(evidence, record.citations, field)} />
  const posts = record.subjectOf.map(({ post }) => post)
  const isCommittee = committee.kind === 'council' || committee.kind === 'specialized_committee'
  return (
    <Columns
      side="end"
      asideLabel={t('facts')}
      aside={<CommitteeFacts locale={locale} committee={committee} evidence={evidence} />}
    >
      {description && (
        <Section id="about" title={t('about')} aside={marks('description')}>
          <Prose text={description} />
        </Section>
      )}
      <Section
        id="status"
        title={t('timeline')}
        {...(statuses.length > 0 && { aside: marks('statuses'), note: t('timelineNote') })}
      >
        {statuses.length > 0 ? (
          <StatusTimeline locale={locale} statuses={statuses} />
        ) : (
          <Empty>{t('noTimeline')}</Empty>
        )}
      </Section>
      {figures.length > 0 && (
        <Section id="figures" title={t('figures')} note={t('figuresNote')}>
          <FigureTable locale={locale} figures={figures} evidence={evidence} />
        </Section>
      )}
      {workplanItems.length > 0 ? (
        <Workplans
          locale={locale}
          items={workplanItems}
          marks={evidence.marks(record.citations, 'workplanItems')}
        />
      ) : (
        isCommittee && (
          <Section id="workplan" title={t('workplans')}>
            <Empty>{t('noWorkplan')}</Empty>
          </Section>
        )
      )}
      {(termsOfReference || isCommittee) && (
        <Section
          id="terms-of-reference"
          title={t('termsOfReference')}
          aside={termsOfReference && marks('termsOfReference')}
        >
          {termsOfReference ? <Prose text={termsOfReference} /> : <Empty>{t('noTermsOfReference')}</Empty>}
        </Section>
      )}
      {posts.length > 0 && (
        <Section id="news" title={t('news')}>
          <PostList locale={locale} posts={posts} />
        </Section>
      )}
      <RecordFooting locale={locale} record={record} evidence={evidence} />
    </Columns>
  )
}
