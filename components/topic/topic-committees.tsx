import { ItemList } from '#components/ui/item-list.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { CommitteeCard } from '#lib/records/cards.ts'
import { recordPath } from '#lib/records/paths.ts'

/** The committees that work on a topic, each with how it stands. */
export function TopicCommittees({
  locale,
  committees,
}: {
  locale: Language
  committees: readonly CommitteeCard[]
}) {
  const t = messages(locale, 'committee')
  return (
    <ItemList
      items={committees.map(({ kind, record, statuses: [now] }) => ({
        href: recordPath(locale, record),
        title: record.title,
        ...(now && {
          tags: (
            <Tag tone={now.status === 'preparatory' ? 'dashed' : 'plain'}>{t(`status.${now.status}`)}</Tag>
          ),
        }),
        meta: [t(`kind.${kind}`)],
      }))}
    />
  )
}
