import { DecisionNotes } from '#components/record/decision-notes.tsx'
import type { Evidence } from '#components/record/evidence.ts'
import { marksOrWhole } from '#components/record/fact-of.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { ProjectPage } from '#lib/projects/queries.ts'

interface Parties {
  locale: Language
  project: ProjectPage
  evidence: Evidence
}

type Party = ProjectPage['parties'][number]

/** Who takes part in a project, in what role, and what each does. A party that is not a city is said to be what it is. */
export function ProjectParties({ locale, project, evidence }: Parties) {
  const t = messages(locale, 'project')
  const { citations, decisions } = project.record
  return (
    <Section
      id="parties"
      title={t('parties')}
      aside={
        project.parties.length > 0 && <SourceMarks marks={marksOrWhole(evidence, citations, 'parties')} />
      }
    >
      {project.parties.length > 0 ? (
        <DataTable
          id="parties-table"
          caption={t('parties')}
          captionHidden
          rows={project.parties}
          rowKey={(party) => party.id}
          columns={[
            {
              key: 'party',
              heading: t('party'),
              rowHeading: true,
              cell: (party) => partyLink(locale, party),
            },
            { key: 'role', heading: t('roleLabel'), cell: (party) => t(`role.${party.role}`) },
            { key: 'kind', heading: t('partyKind'), cell: (party) => partyKind(locale, party) },
            { key: 'country', heading: t('country'), cell: (party) => partyCountry(locale, party) },
            { key: 'note', heading: t('note'), cell: (party) => party.note },
          ]}
        />
      ) : (
        <Empty>{t('noParties')}</Empty>
      )}
      <DecisionNotes locale={locale} decisions={decisions.filter(({ field }) => field === 'parties')} />
    </Section>
  )
}

function partyLink(locale: Language, { city, organization }: Party) {
  const record = (city ?? organization)?.record
  return record && <RecordAnchor locale={locale} record={record} />
}

function partyKind(locale: Language, { city, organization }: Party): string | null {
  if (city) return city.kindAsNamed ?? messages(locale, 'city')(`kind.${city.kind}`)
  return organization && messages(locale, 'organization')(`type.${organization.type}`)
}

function partyCountry(locale: Language, { city, organization }: Party): string | null {
  const code = (city ?? organization)?.countryCode
  return code ? countryName(locale, code) : null
}
