import type { Evidence } from '#components/record/evidence.ts'
import { factOf } from '#components/record/fact-of.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { topicsFact } from '#components/record/topics-fact.tsx'
import { Facts } from '#components/ui/facts.tsx'
import { countryPath } from '#lib/countries/paths.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { OrganizationPage } from '#lib/organizations/queries.ts'

interface OrganizationFactsBox {
  locale: Language
  organization: OrganizationPage
  evidence: Evidence
}

/** What an organization is, where it is, and what it is part of. */
export function OrganizationFacts({ locale, organization, evidence }: OrganizationFactsBox) {
  const t = messages(locale, 'organization')
  const { record, type, countryCode, parent, website } = organization
  const fact = factOf(locale, record, evidence)
  // In the page's language; the others stand among the names.
  const short = record.names.filter(({ kind, language }) => kind === 'short' && language === locale)
  return (
    <Facts
      title={t('facts')}
      facts={[
        fact('type', t('typeLabel'), t(`type.${type}`)),
        fact(
          'names',
          t('short'),
          short.map((name) => (
            <bdi key={name.id} lang={name.language}>
              {name.text}
            </bdi>
          )),
        ),
        fact(
          'countryCode',
          t('country'),
          countryCode && <a href={countryPath(locale, countryCode)}>{countryName(locale, countryCode)}</a>,
          t('noCountry'),
        ),
        fact('parentId', t('parent'), parent && <RecordAnchor locale={locale} record={parent.record} />),
        fact('website', t('website'), website && <a href={website}>{new URL(website).host}</a>),
        topicsFact(locale, record),
      ]}
    />
  )
}
