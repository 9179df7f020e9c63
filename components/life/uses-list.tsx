import type { Uses } from '#lib/directory/admin/life/where-used.ts'
import { formatList } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath } from '#lib/records/admin-paths.ts'

/** What refers to a record: how many of each kind, and which. */
export function UsesList({ uses }: { uses: readonly Uses[] }) {
  const t = messages('en', 'history')
  if (uses.length === 0) return <p>{t('unused')}</p>
  const total = uses.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <p>{t('used', { what: countUses(uses), total })}</p>
      <UsesByKind uses={uses} />
    </>
  )
}

/** "7 memberships and 3 projects". */
export function countUses(uses: readonly Uses[]): string {
  const t = messages('en', 'history')
  return formatList(
    'en',
    uses.map(({ kind, count }) => t(`counts.${kind}`, { count })),
  )
}

/** The records themselves, those of each kind under their number. */
export function UsesByKind({ uses, Heading = 'h2' }: { uses: readonly Uses[]; Heading?: 'h2' | 'h3' }) {
  const t = messages('en', 'history')
  return uses.map(({ kind, count, records }) => (
    <section key={kind} aria-labelledby={`uses-${kind}`}>
      <Heading id={`uses-${kind}`}>{t(`counts.${kind}`, { count })}</Heading>
      <ul className="uses">
        {records.map((record) => (
          <li key={record.id}>
            <a href={editPath(kind, record.id)}>{record.title}</a>
            {record.status !== 'published' && ` (${t(`status.${record.status}`)})`}
          </li>
        ))}
      </ul>
      {count > records.length && <p>{t('more', { count: count - records.length })}</p>}
    </section>
  ))
}
