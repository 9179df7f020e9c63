import { ContactList } from '#components/contact/contact-list.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { MembershipList } from '#components/membership/membership-list.tsx'
import { PostList } from '#components/post/post-list.tsx'
import { evidenceOf } from '#components/record/evidence.ts'
import { RecordFooting } from '#components/record/record-footing.tsx'
import { RecordNames } from '#components/record/record-names.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { OrganizationPage } from '#lib/organizations/queries.ts'
import { OrganizationFacts } from './organization-facts.tsx'
import { OrganizationList } from './organization-list.tsx'
import { OrganizationProjects } from './organization-projects.tsx'
import { OrganizationRoles } from './organization-roles.tsx'

/** Everything the directory knows of one organization. */
export function OrganizationArticle({
  locale,
  organization,
}: {
  locale: Language
  organization: OrganizationPage
}) {
  const t = messages(locale, 'organization')
  const { record, description, children, contacts, memberships, projectParties } = organization
  const posts = record.subjectOf.map(({ post }) => post)
  const evidence = evidenceOf(
    locale,
    record.citations,
    ...memberships.map((membership) => membership.record.citations),
    ...contacts.map((contact) => contact.record.citations),
  )
  return (
    <Columns
      side="end"
      asideLabel={t('facts')}
      aside={<OrganizationFacts locale={locale} organization={organization} evidence={evidence} />}
    >
      {description && <Prose text={description} />}
      <OrganizationRoles locale={locale} organization={organization} evidence={evidence} />
      {memberships.length > 0 && (
        <Section id="memberships" title={t('memberships')}>
          <MembershipList locale={locale} memberships={memberships} evidence={evidence} />
        </Section>
      )}
      {children.length > 0 && (
        <Section id="parts" title={t('children')}>
          <OrganizationList locale={locale} organizations={children} />
        </Section>
      )}
      <OrganizationProjects locale={locale} parties={projectParties} />
      {posts.length > 0 && (
        <Section id="news" title={t('news')}>
          <PostList locale={locale} posts={posts} />
        </Section>
      )}
      {contacts.length > 0 && (
        <Section id="contacts" title={t('contacts')}>
          <ContactList locale={locale} contacts={contacts} evidence={evidence} />
        </Section>
      )}
      <RecordNames locale={locale} record={record} />
      <RecordFooting locale={locale} record={record} evidence={evidence} />
    </Columns>
  )
}
