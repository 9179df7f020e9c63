import { Moment } from '#components/ui/moment.tsx'
import type { ActivityEntry } from '#lib/directory/admin/activity/activity.ts'
import { messages } from '#lib/i18n/messages.ts'
import { activityPath, editPath, historyPath } from '#lib/records/admin-paths.ts'

/** What was done, an entry for each save with all the records it changed. */
export function ActivityList({ entries }: { entries: readonly ActivityEntry[] }) {
  const t = messages('en', 'history')
  const admin = messages('en', 'admin')
  return (
    <ol className="activity">
      {entries.map(({ id, at, door, editorName, reason, records, more }) => (
        <li key={id} className="activity-entry">
          <p>
            <strong>{t(`door.${door}`, { name: editorName })}</strong>{' '}
            <span className="meta">
              <Moment at={at} />
            </span>
          </p>
          {reason && <p className="meta">{t('because', { reason })}</p>}
          <ul>
            {records.map(({ recordId, version, action, kind, title, status }) => (
              <li key={recordId}>
                {t(`did.${action}`)}: {t(`kind.${kind}`)}{' '}
                {status === 'removed' ? title : <a href={editPath(kind, recordId)}>{title}</a>}{' '}
                <a href={historyPath(kind, recordId, version)} className="meta">
                  {admin('activity.version', { version })}
                </a>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <p>
              <a href={`${activityPath}?save=${id}`}>{admin('activity.more', { count: more })}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
