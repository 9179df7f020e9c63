import { Columns } from '#components/layout/columns.tsx'
import { MembershipList } from '#components/membership/membership-list.tsx'
import { PartnershipList } from '#components/partnership/partnership-list.tsx'
import { PostList } from '#components/post/post-list.tsx'
import { ProjectList } from '#components/project/project-list.tsx'
import { evidenceOf } from '#components/record/evidence.ts'
import { RecordFooting } from '#components/record/record-footing.tsx'
import { RecordNames } from '#components/record/record-names.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { ItemList } from '#components/ui/item-list.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { CityPage } from '#lib/cities/queries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { recordPath } from '#lib/records/paths.ts'
import { CityFacts } from './city-facts.tsx'

/** Everything the directory knows of one place. */
export function CityArticle({ locale, city }: { locale: Language; city: CityPage }) {
  const t = messages(locale, 'city')
  const projects = city.projectParties.map((party) => party.project)
  const partnerships = city.partnerships.map((party) => party.partnership)
  const posts = city.record.subjectOf.map((subject) => subject.post)
  const committees = city.memberships.flatMap((membership) => membership.alliance.committees)
  const evidence = evidenceOf(
    locale,
    city.record.citations,
    ...city.memberships.map((membership) => membership.record.citations),
    ...partnerships.map((partnership) => partnership.record.citations),
  )
  return (
    <Columns
      side="end"
      asideLabel={t('facts')}
      aside={<CityFacts locale={locale} city={city} evidence={evidence} />}
    >
      {city.description && (
        <>
          <Prose text={city.description} />
          {city.record.citations.every(({ field }) => field !== 'description') && (
            <p className="text-sm text-muted">{t('descriptionNote')}</p>
          )}
        </>
      )}
      <Section id="memberships" title={t('memberships')}>
        {city.memberships.length > 0 ? (
          <MembershipList locale={locale} memberships={city.memberships} evidence={evidence} />
        ) : (
          <Empty>{t('noMemberships')}</Empty>
        )}
      </Section>
      {committees.length > 0 && (
        <Section id="committees" title={t('committees')} note={t('committeesNote')}>
          <ItemList
            columns
            items={committees.map(({ record }) => ({
              href: recordPath(locale, record),
              title: record.title,
            }))}
          />
        </Section>
      )}
      {projects.length > 0 && (
        <Section id="projects" title={t('projects')}>
          <ProjectList locale={locale} projects={projects} />
        </Section>
      )}
      {partnerships.length > 0 && (
        <Section id="partnerships" title={t('partnerships')}>
          <PartnershipList locale={locale} partnerships={partnerships} evidence={evidence} />
        </Section>
      )}
      {city.children.length > 0 && (
        <Section id="places" title={t('children')}>
          <ItemList
            items={city.children.map((child) => ({
              href: recordPath(locale, child.record),
              title: child.record.title,
              tags: <Tag>{t(`kind.${child.kind}`)}</Tag>,
            }))}
          />
        </Section>
      )}
      {posts.length > 0 && (
        <Section id="news" title={t('news')}>
          <PostList locale={locale} posts={posts} />
        </Section>
      )}
      <RecordNames locale={locale} record={city.record} />
      <RecordFooting locale={locale} record={city.record} evidence={evidence} />
    </Columns>
  )
}
