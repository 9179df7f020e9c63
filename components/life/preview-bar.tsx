import { messages } from '#lib/i18n/messages.ts'
import { editPath, stepPath } from '#lib/records/admin-paths.ts'
import type { RecordLink } from '#lib/records/published.ts'

/** Says of a page that it is shown to staff alone, and leads back. */
export function PreviewBar({ record, isPublished }: { record: RecordLink; isPublished: boolean }) {
  const t = messages('en', 'history')
  return (
    <>
      <title>
        {messages('en', 'admin')('pageTitle', { title: `${t('step.preview')}: ${record.title}` })}
      </title>
      <aside className="preview-bar" aria-label={t('previewLabel')}>
        <p>
          <strong>{t(isPublished ? 'previewOfPublished' : 'previewOfDraft')}</strong>
        </p>
        <p>
          <a href={editPath(record.kind, record.id)}>{t('step.edit')}</a> ·{' '}
          <a href={stepPath(record.kind, record.id, 'status')}>{t('step.status')}</a>
        </p>
      </aside>
    </>
  )
}
