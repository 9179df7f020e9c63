import type { Evidence } from '#components/record/evidence.ts'
import { factOf } from '#components/record/fact-of.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { topicsFact } from '#components/record/topics-fact.tsx'
import { Facts } from '#components/ui/facts.tsx'
import type { AlliancePage } from '#lib/alliances/queries.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordLink } from '#lib/records/published.ts'
import { affiliationCitations } from './alliance-evidence.ts'
import { inRoleOrder } from './role-order.ts'

interface AllianceFactsBox {
  locale: Language
  alliance: AlliancePage
  evidence: Evidence
}

/** What an alliance is, since when, and who stands behind it. */
export function AllianceFacts({ locale, alliance, evidence }: AllianceFactsBox) {
  const t = messages(locale, 'alliance')
  const { record, foundedOn, website, parent, children } = alliance
  const fact = factOf(locale, record, evidence)
  const link = (to: RecordLink) => <RecordAnchor key={to.id} locale={locale} record={to} />
  return (
    <Facts
      title={t('facts')}
      facts={[
        { label: t('kindLabel'), value: t(`kind.${alliance.kind}`) },
        fact(
          'foundedOn',
          t(`founded.${alliance.kind}`),
          foundedOn && formatDate(locale, foundedOn),
          t('notStated'),
        ),
        ...roles(locale, alliance).map(({ label, organizations }) => ({
          label,
          value: organizations.map(link),
          marks: evidence.marks(organizations.flatMap(({ citations }) => affiliationCitations(citations))),
        })),
        fact('website', t('website'), website && <a href={website}>{website}</a>),
        fact('parentId', t('parent'), parent && link(parent.record)),
        children.length > 0
          ? { label: t('children'), value: children.map((child) => link(child.record)) }
          : null,
        topicsFact(locale, record),
      ]}
    />
  )
}

/** Who began it, organizes it, guides it and so on. Partners are many and stand in the table of organizations. */
function roles(locale: Language, { affiliations }: AlliancePage) {
  const t = messages(locale, 'organization')
  const leading = inRoleOrder(affiliations.filter(({ role }) => role !== 'partner'))
  return [...Map.groupBy(leading, ({ role }) => role)].map(([role, its]) => ({
    label: t(`role.${role}`),
    organizations: its.map(({ organization }) => organization.record),
  }))
}
