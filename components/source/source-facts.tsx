import type { Evidence } from '#components/record/evidence.ts'
import { basisOf } from '#components/record/fact-basis.ts'
import { Facts } from '#components/ui/facts.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { languageName } from '#lib/i18n/names.ts'
import type { SourcePage } from '#lib/sources/queries.ts'

interface SourceFactsBox {
  locale: Language
  source: SourcePage
  evidence: Evidence
}

/** Who published a document, when, and under what terms. An undated one says so. */
export function SourceFacts({ locale, source, evidence }: SourceFactsBox) {
  const t = messages(locale, 'source')
  const basis = basisOf(locale, source.record, evidence)
  return (
    <Facts
      title={t('facts')}
      facts={[
        { label: t('publisher'), value: source.publisher, ...basis('publisher') },
        {
          label: t('published'),
          value: source.publishedOn ? formatDate(locale, source.publishedOn) : t('noDate'),
          ...basis('publishedOn'),
        },
        source.stateOf
          ? { label: t('stateOf'), value: formatDate(locale, source.stateOf), ...basis('stateOf') }
          : null,
        { label: t('language'), value: languageName(locale, source.language) ?? t('languageUnknown') },
        {
          label: t('address'),
          value: source.url ? <a href={source.url}>{source.url}</a> : t('noAddress'),
          ...basis('url'),
        },
        source.licence ? { label: t('licence'), value: source.licence, ...basis('licence') } : null,
      ]}
    />
  )
}
