import type { ReactNode } from 'react'
import { Moment } from '#components/ui/moment.tsx'
import type { ToldEntry, ToldVersion } from '#lib/directory/admin/history/entries.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath, historyPath } from '#lib/records/admin-paths.ts'
import { ChangeList } from './change-list.tsx'
import { UndoForm } from './undo-form.tsx'

interface History {
  /** The record whose history it is, as it stands. */
  record: { id: string; version: number }
  entries: readonly ToldEntry[]
  /** Takes a merger back, for whoever may. */
  undo: ((form: FormData) => Promise<void>) | null
}

/** The saves of a record and of what refers to it, newest first. */
export function HistoryList({ record: { id, version: present }, entries, undo }: History) {
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
          {undo &&
            entry.versions.some(
              ({ record, action, version }) => record.id === id && action === 'merged' && version === present,
            ) && <UndoForm action={undo} id={id} version={present} />}
          {entry.more > 0 && <p>{t('more', { count: entry.more })}</p>}
        </li>
      ))}
    </ol>
  )
}

function OneVersion({ version, isOwn }: { version: ToldVersion; isOwn: boolean }) {
  const t = messages('en', 'history')
  const { record, action, changes } = version
  const did = <Did version={version} />
  return (
    <section className="version">
      <h3>
        {isOwn ? (
          did
        ) : (
          <>
            {t(`kind.${record.kind}`)} <a href={editPath(record.kind, record.id)}>{record.title}</a>: {did}
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

/** What was done to a record; of a merger, with which other one. */
function Did({ version: { action, status, record, mergedWith } }: { version: ToldVersion }) {
  const t = messages('en', 'history')
  if (!mergedWith) return t(`did.${action}`)
  const title = mergedWith.title ?? t('unknownRecord')
  const link = (text: ReactNode) => <a href={editPath(record.kind, mergedWith.id)}>{text}</a>
  return t.rich(status === 'trashed' ? 'mergedInto' : 'mergedFrom', { title, link })
}
