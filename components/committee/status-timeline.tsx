import { Timeline } from '#components/ui/timeline.tsx'
import type { CommitteePage } from '#lib/committees/queries.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

type StatusEntry = CommitteePage['statuses'][number]

/** How a committee stood, oldest first. A date that nobody gives is not made up from that of the document. */
export function StatusTimeline({ locale, statuses }: { locale: Language; statuses: readonly StatusEntry[] }) {
  const t = messages(locale, 'committee')
  return (
    <Timeline
      entries={statuses.map((entry, index) => ({
        key: entry.id,
        when: whenText(locale, entry),
        title: t(`status.${entry.status}`),
        text: entry.note,
        current: index === statuses.length - 1,
      }))}
    />
  )
}

function whenText(locale: Language, { since, observedOn }: StatusEntry): string {
  const t = messages(locale, 'committee')
  if (since) return t('sinceDate', { date: formatDate(locale, since) })
  return observedOn ? t('observedWithoutDate', { date: formatDate(locale, observedOn) }) : t('dateUnknown')
}
