import { ItemList } from '#components/ui/item-list.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { recordPath } from '#lib/records/paths.ts'
import type { TopicRow } from '#lib/topics/queries.ts'

/** The kinds of record that are counted beside a topic, in this order. */
const counted = ['project', 'committee', 'city', 'post', 'partnership', 'organization', 'alliance'] as const

/** Topics, each with how many records of which kind are tied to it. */
export function TopicList({ locale, topics }: { locale: Language; topics: readonly TopicRow[] }) {
  const t = messages(locale, 'topic')
  return (
    <ItemList
      columns
      items={topics.map(({ record, counts }) => ({
        href: recordPath(locale, record),
        title: record.title,
        meta:
          Object.keys(counts).length > 0
            ? counted.map((kind) => {
                const count = counts[kind]
                return count && t(`tied.${kind}`, { count })
              })
            : [t('nothingTied')],
      }))}
    />
  )
}
