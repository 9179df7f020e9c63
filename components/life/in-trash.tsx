import type { ReactNode } from 'react'
import { Moment } from '#components/ui/moment.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Trashed } from '#lib/directory/admin/life/trash.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath, editPath, stepPath, trashPath } from '#lib/records/admin-paths.ts'
import { StepFields } from './step-fields.tsx'
import { UndoForm } from './undo-form.tsx'

interface InTrashPage {
  record: Trashed
  /** Takes a merger back whole. */
  undo: (form: FormData) => Promise<void>
  restore: (form: FormData) => Promise<void>
}

/** A record that is in the trash: who put it there, and the ways out. */
export function InTrash({ record, undo, restore }: InTrashPage) {
  const t = messages('en', 'history')
  return (
    <>
      <p role="status">
        <TrashedBy record={record} /> <Moment at={record.at} />.{' '}
        {record.reason && t('because', { reason: record.reason })}
      </p>
      {record.mayRestore && <p>{t('restorableUntil', { date: formatDate('en', record.until) })}</p>}
      {!record.mayRestore && <p>{t('notRestorable')}</p>}
      {record.mergedInto && record.mayRestore && (
        <>
          <p>{t('restoreMerged', { title: record.mergedInto.title })}</p>
          <UndoForm action={undo} id={record.id} version={record.version} />
        </>
      )}
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

/** Who put it there, or merged it into which other record. */
export function TrashedBy({ record: { by, mergedInto } }: { record: Trashed }) {
  const t = messages('en', 'history')
  if (!mergedInto) return t('trashedBy', { name: by })
  const link = (text: ReactNode) => <a href={editPath(mergedInto.kind, mergedInto.id)}>{text}</a>
  return t.rich('mergedBy', { name: by, title: mergedInto.title, link })
}
