import { DataTable } from '#components/ui/data-table.tsx'
import { calendarPath, feedPath, feedSubjects, type Narrowing } from '#lib/directory/feeds/paths.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

export interface FeedScope {
  narrowing: Narrowing
  title: string
  /** Its page. */
  href: string
}

interface FeedTable {
  locale: Language
  /** Unique on the page. */
  id: string
  /** What the rows are. */
  caption: string
  scopes: readonly FeedScope[]
}

const subjects = [...feedSubjects, 'events'] as const

/** The feeds of several alliances, countries or topics: a row for each, a column for what they tell of. */
export function FeedTable({ locale, id, caption, scopes }: FeedTable) {
  const t = messages(locale, 'feed')
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      rows={scopes}
      rowKey={({ narrowing }) => narrowing.key}
      columns={[
        {
          key: 'scope',
          heading: t('page.scope'),
          rowHeading: true,
          cell: ({ title, href }) => <a href={href}>{title}</a>,
        },
        ...subjects.map((subject) => ({
          key: subject,
          heading: t(`subject.${subject}`),
          cell: ({ narrowing, title }: FeedScope) => (
            <a
              href={subject === 'events' ? calendarPath(narrowing) : feedPath(subject, narrowing)}
              aria-label={t('page.feedOf', {
                type: subject === 'events' ? t('page.calendar') : t('page.feed'),
                subject: t(`subject.${subject}`),
                scope: title,
              })}
            >
              {subject === 'events' ? t('page.calendar') : t('page.feed')}
            </a>
          ),
        })),
      ]}
    />
  )
}
