import { DecisionNotes } from '#components/record/decision-notes.tsx'
import type { Evidence } from '#components/record/evidence.ts'
import { marksOrWhole } from '#components/record/fact-of.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import { formatPeriod } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { OrganizationPage } from '#lib/organizations/queries.ts'

interface Roles {
  locale: Language
  organization: OrganizationPage
  evidence: Evidence
}

type Affiliation = OrganizationPage['affiliations'][number]

/** What an organization is to which alliance, since when, and what that role consists of. */
export function OrganizationRoles({ locale, organization, evidence }: Roles) {
  const t = messages(locale, 'organization')
  const { citations, decisions } = organization.record
  return (
    <Section
      id="roles"
      title={t('affiliations')}
      aside={
        organization.affiliations.length > 0 && (
          <SourceMarks marks={marksOrWhole(evidence, citations, 'affiliations')} />
        )
      }
    >
      {organization.affiliations.length > 0 ? (
        <DataTable
          id="roles-table"
          caption={t('affiliations')}
          captionHidden
          rows={organization.affiliations}
          rowKey={(affiliation) => affiliation.id}
          columns={[
            {
              key: 'alliance',
              heading: t('alliance'),
              rowHeading: true,
              cell: ({ alliance }) => <RecordAnchor locale={locale} record={alliance.record} />,
            },
            { key: 'role', heading: t('roleLabel'), cell: ({ role }) => t(`role.${role}`) },
            {
              key: 'period',
              heading: t('period'),
              cell: ({ since, until }) => formatPeriod(locale, since, until) ?? t('periodUnknown'),
            },
            ...(organization.affiliations.some(({ note }) => note)
              ? [{ key: 'note', heading: t('note'), cell: ({ note }: Affiliation) => note }]
              : []),
          ]}
        />
      ) : (
        <Empty>{t('noAffiliations')}</Empty>
      )}
      <DecisionNotes locale={locale} decisions={decisions.filter(({ field }) => field === 'affiliations')} />
    </Section>
  )
}
