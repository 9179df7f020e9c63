import { ItemList } from '#components/ui/item-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { citiesPath } from '#lib/cities/paths.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { recordPath } from '#lib/records/paths.ts'
import type { TopicPage } from '#lib/topics/queries.ts'

/** The places that work on a topic, offer something in it or need it, each group apart. */
export function TopicPlaces({ locale, topic }: { locale: Language; topic: TopicPage }) {
  const t = messages(locale, 'topic')
  const city = messages(locale, 'city')
  return topic.places.map(({ relation, count, cities }) => (
    <Section
      key={relation}
      id={`places-${relation}`}
      title={t(`places.${relation}`)}
      aside={
        <a href={citiesPath(locale, { topic: topic.record.slug })}>
          {t('allPlaces', { count: formatNumber(locale, count) })}
        </a>
      }
    >
      <ItemList
        columns
        items={cities.map(({ record, kind, countryCode }) => ({
          href: recordPath(locale, record),
          title: record.title,
          meta: [city(`kind.${kind}`), countryCode && countryName(locale, countryCode)],
        }))}
      />
    </Section>
  ))
}
