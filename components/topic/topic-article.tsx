import { OrganizationList } from '#components/organization/organization-list.tsx'
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
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { recordPath } from '#lib/records/paths.ts'
import type { TopicPage } from '#lib/topics/queries.ts'
import { TopicCommittees } from './topic-committees.tsx'
import { TopicPlaces } from './topic-places.tsx'

/** Everything that works on a topic or is about it. */
export function TopicArticle({ locale, topic }: { locale: Language; topic: TopicPage }) {
  const t = messages(locale, 'topic')
  const evidence = evidenceOf(
    locale,
    topic.record.citations,
    ...topic.partnerships.map((partnership) => partnership.record.citations),
  )
  const { alliances, projects, committees, partnerships, organizations, places, posts } = topic
  const tied = [alliances, projects, committees, partnerships, organizations, places, posts]
  return (
    <>
      {topic.description && <Prose text={topic.description} />}
      {tied.every((list) => list.length === 0) && <Empty>{t('nothingTied')}</Empty>}
      {alliances.length > 0 && (
        <Section id="alliances" title={t('alliances')}>
          <ItemList
            items={alliances.map((record) => ({
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
      {committees.length > 0 && (
        <Section id="committees" title={t('committees')}>
          <TopicCommittees locale={locale} committees={committees} />
        </Section>
      )}
      <TopicPlaces locale={locale} topic={topic} />
      {partnerships.length > 0 && (
        <Section id="partnerships" title={t('partnerships')}>
          <PartnershipList locale={locale} partnerships={partnerships} evidence={evidence} />
        </Section>
      )}
      {organizations.length > 0 && (
        <Section id="organizations" title={t('organizations')}>
          <OrganizationList locale={locale} organizations={organizations} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section id="news" title={t('news')} note={moreText(locale, topic)}>
          <PostList locale={locale} posts={posts} />
        </Section>
      )}
      <RecordNames locale={locale} record={topic.record} />
      <RecordFooting locale={locale} record={topic.record} evidence={evidence} />
    </>
  )
}

function moreText(locale: Language, { posts, postCount }: TopicPage): string | null {
  return postCount > posts.length
    ? messages(locale, 'topic')('newestPosts', {
        shown: formatNumber(locale, posts.length),
        count: formatNumber(locale, postCount),
      })
    : null
}
