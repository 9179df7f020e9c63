import { type Evidence, evidenceOf } from '#components/record/evidence.ts'
import type { AlliancePage } from '#lib/alliances/queries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import type { RecordCitation } from '#lib/records/published.ts'

/**
 * The sources of an alliance's page. The wordings on which its organizations rest stand on their own pages: here they
 * would bury those about the alliance.
 */
export function allianceEvidence(locale: Language, alliance: AlliancePage): Evidence {
  return evidenceOf(
    locale,
    alliance.record.citations,
    ...alliance.figures.map(({ record }) => record.citations),
    ...alliance.contacts.map(({ record }) => record.citations),
    ...alliance.memberships.map(({ record }) => withoutWording(record.citations)),
    ...alliance.affiliations.map(({ organization }) => withoutWording(organization.record.citations)),
  )
}

const withoutWording = (citations: readonly RecordCitation[]): RecordCitation[] =>
  citations.map((citation) => ({ ...citation, quote: null }))

/** What is said of an organization as a whole, and of its roles, as if of the whole: what its affiliations rest on. */
export const affiliationCitations = (citations: readonly RecordCitation[]): RecordCitation[] =>
  citations.flatMap((citation) =>
    citation.field === null || citation.field === 'affiliations' ? { ...citation, field: null } : [],
  )
