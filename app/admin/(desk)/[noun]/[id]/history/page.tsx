import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type RecordAddress, requireRecord } from '#app/admin/(desk)/[noun]/[id]/require-record.ts'
import { undo } from '#app/admin/(desk)/undo.ts'
import { HistoryList } from '#components/life/history-list.tsx'
import { LifePage } from '#components/life/life-page.tsx'
import { may } from '#lib/auth/editor.ts'
import { tellHistory } from '#lib/directory/admin/history/entries.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { messages } from '#lib/i18n/messages.ts'
import { historyPath } from '#lib/records/admin-paths.ts'

const t = messages('en', 'history')

export const metadata: Metadata = { title: t('title') }

export default async function HistoryPage(address: RecordAddress) {
  const { editor, kind, id, query } = await requireRecord(address, 'history')
  const before = query('before')
  const history = await tellHistory(editor, kind, id, before ?? null)
  if (!history) notFound()
  const { record, entries, older } = history
  return (
    <LifePage
      record={record}
      tabs={await findTabs(editor, record)}
      step="history"
      title={t('title')}
      said={query('said')}
    >
      {entries.length > 0 ? (
        <HistoryList record={record} entries={entries} undo={may(editor, 'merge') ? undo : null} />
      ) : (
        <p>{t('empty')}</p>
      )}
      {(older || before) && (
        <nav aria-label={t('pages')} className="pages">
          {before && <a href={historyPath(kind, id)}>{t('newest')}</a>}{' '}
          {older && (
            <a href={`${historyPath(kind, id)}?before=${older}`} rel="next">
              {t('older')}
            </a>
          )}
        </nav>
      )}
    </LifePage>
  )
}
