import type { ToldEntry, ToldVersion } from '#lib/directory/admin/history/entries.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath, historyPath } from '#lib/records/admin-paths.ts'
import { ChangeList } from './change-list.tsx'
import { Moment } from './moment.tsx'

interface History {
  /** Of the record whose history it is. */
  id: string
  entries: readonly ToldEntry[]
}

/** The saves of a record and of what refers to it, newest first. */
export function HistoryList({ id, entries }: History) {
  const t = messages('en', 'history')
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.id}>
          <h2>
            {t(`door.${entry.door}`, { name: entry.editorName })}
            <span className="when">
              <Moment at={entry.at} />
            </span>
          </h2>
          {entry.reason && <p className="reason">{t('because', { reason: entry.reason })}</p>}
          {entry.versions.map((version) => (
            <OneVersion key={version.record.id} version={version} isOwn={version.record.id === id} />
          ))}
          {entry.more > 0 && <p>{t('more', { count: entry.more })}</p>}
        </li>
      ))}
    </ol>
  )
}

function OneVersion({ version, isOwn }: { version: ToldVersion; isOwn: boolean }) {
  const t = messages('en', 'history')
  const { record, action, changes } = version
  return (
    <section className="version">
      <h3>
        {isOwn ? (
          t(`did.${action}`)
        ) : (
          <>
            {t(`kind.${record.kind}`)} <a href={editPath(record.kind, record.id)}>{record.title}</a>:{' '}
            {t(`did.${action}`)}
          </>
        )}{' '}
        <a className="whole" href={historyPath(record.kind, record.id, version.version)}>
          {t('version', { version: String(version.version) })}
        </a>
      </h3>
      {changes.length > 0 && <ChangeList changes={changes} />}
      {action === 'updated' && changes.length === 0 && <p className="none">{t('nothingChanged')}</p>}
    </section>
  )
}
