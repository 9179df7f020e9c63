import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Trashed } from '#lib/directory/admin/life/trash.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath, stepPath, trashPath } from '#lib/records/admin-paths.ts'
import { Moment } from './moment.tsx'
import { StepFields } from './step-fields.tsx'

interface InTrashPage {
  record: Trashed
  restore: (form: FormData) => Promise<void>
}

/** A record that is in the trash: who put it there, and the ways out. */
export function InTrash({ record, restore }: InTrashPage) {
  const t = messages('en', 'history')
  return (
    <>
      <p role="status">
        {t('trashedBy', { name: record.by })} <Moment at={record.at} />.{' '}
        {record.reason && t('because', { reason: record.reason })}
      </p>
      {record.mayRestore && <p>{t('restorableUntil', { date: formatDate('en', record.until) })}</p>}
      {!record.mayRestore && <p>{t('notRestorable')}</p>}
      {record.mayRestore && (
        <form action={restore}>
          <StepFields record={record} />
          <SubmitButton>{t('restore')}</SubmitButton>
        </form>
      )}
      <p>
        <a href={adminListPath(record.kind)}>{messages('en', 'admin')(`many.${record.kind}`)}</a> ·{' '}
        <a href={trashPath}>{t('wholeTrash')}</a>
        {record.mayRemove && (
          <>
            {' '}
            · <a href={stepPath(record.kind, record.id, 'remove')}>{t('removeForGood')}</a>
          </>
        )}
      </p>
    </>
  )
}
