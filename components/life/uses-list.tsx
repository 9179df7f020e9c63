import type { Uses } from '#lib/directory/admin/life/where-used.ts'
import { formatList } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath } from '#lib/records/admin-paths.ts'

/** What refers to a record: how many of each kind, and which. */
export function UsesList({ uses }: { uses: readonly Uses[] }) {
  const t = messages('en', 'history')
  if (uses.length === 0) return <p>{t('unused')}</p>
  const counts = uses.map(({ kind, count }) => t(`counts.${kind}`, { count }))
  const total = uses.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <p>{t('used', { what: formatList('en', counts), total })}</p>
      {uses.map(({ kind, count, records }) => (
        <section key={kind} aria-labelledby={`uses-${kind}`}>
          <h2 id={`uses-${kind}`}>{t(`counts.${kind}`, { count })}</h2>
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
      ))}
    </>
  )
}
