import type { Evidence } from '#components/record/evidence.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import type { AffiliationEntry } from '#lib/alliances/queries.ts'
import { formatPeriod } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { affiliationCitations } from './alliance-evidence.ts'
import { inRoleOrder } from './role-order.ts'

interface Affiliations {
  locale: Language
  affiliations: readonly AffiliationEntry[]
  /** Made with the citations of these organizations among its own. */
  evidence: Evidence
}

/** The organizations behind an alliance and what each is to it: initiators first, partners last. */
export function AffiliationTable({ locale, affiliations, evidence }: Affiliations) {
  const t = messages(locale, 'organization')
  const dated = affiliations.some(({ since, until }) => since ?? until)
  return (
    <DataTable
      id="organizations-table"
      caption={messages(locale, 'alliance')('organizations')}
      captionHidden
      rows={inRoleOrder(affiliations)}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'organization',
          heading: messages(locale, 'alliance')('organization'),
          rowHeading: true,
          cell: ({ organization }) => (
            <>
              <RecordAnchor locale={locale} record={organization.record} />
              <SourceMarks marks={evidence.marks(affiliationCitations(organization.record.citations))} />
            </>
          ),
        },
        { key: 'role', heading: t('roleLabel'), cell: ({ role }) => t(`role.${role}`) },
        { key: 'note', heading: messages(locale, 'alliance')('affiliationNote'), cell: ({ note }) => note },
        ...(dated
          ? [
              {
                key: 'period',
                heading: messages(locale, 'alliance')('affiliationPeriod'),
                cell: ({ since, until }: AffiliationEntry) => formatPeriod(locale, since, until),
              },
            ]
          : []),
      ]}
    />
  )
}
