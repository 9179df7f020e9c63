import type { Evidence } from '#components/record/evidence.ts'
import { basisOf } from '#components/record/fact-basis.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
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
  const basis = basisOf(locale, record, evidence)
  // In the page's language; the others stand among the names.
  const short = record.names.filter(({ kind, language }) => kind === 'short' && language === locale)
  const topics = record.topics.map(({ topic }) => (
    <RecordAnchor key={topic.record.id} locale={locale} record={topic.record} />
  ))
  return (
    <Facts
      title={t('facts')}
      facts={[
        { label: t('typeLabel'), value: t(`type.${type}`), ...basis('type') },
        short.length > 0
          ? {
              label: t('short'),
              value: short.map((name) => (
                <bdi key={name.id} lang={name.language}>
                  {name.text}
                </bdi>
              )),
              ...basis('names'),
            }
          : null,
        countryCode
          ? {
              label: t('country'),
              value: <a href={countryPath(locale, countryCode)}>{countryName(locale, countryCode)}</a>,
              ...basis('countryCode'),
            }
          : { label: t('country'), value: t('noCountry'), note: basis('countryCode').note },
        parent && {
          label: t('parent'),
          value: <RecordAnchor locale={locale} record={parent.record} />,
          ...basis('parentId'),
        },
        website
          ? { label: t('website'), value: <a href={website}>{new URL(website).host}</a>, ...basis('website') }
          : null,
        topics.length > 0 ? { label: t('topics'), value: topics } : null,
      ]}
    />
  )
}
