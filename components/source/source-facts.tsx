import type { Evidence } from '#components/record/evidence.ts'
import { factOf } from '#components/record/fact-of.ts'
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
  const fact = factOf(locale, source.record, evidence)
  const { publishedOn, stateOf, url } = source
  return (
    <Facts
      title={t('facts')}
      facts={[
        fact('publisher', t('publisher'), source.publisher),
        fact('publishedOn', t('published'), publishedOn && formatDate(locale, publishedOn), t('noDate')),
        fact('stateOf', t('stateOf'), stateOf && formatDate(locale, stateOf)),
        { label: t('language'), value: languageName(locale, source.language) ?? t('languageUnknown') },
        fact('url', t('address'), url && <a href={url}>{url}</a>, t('noAddress')),
        fact('licence', t('licence'), source.licence),
      ]}
    />
  )
}
