import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Uses } from '#lib/directory/admin/life/where-used.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import type { RecordLink } from '#lib/records/published.ts'
import { StepFields } from './step-fields.tsx'
import { UsesList } from './uses-list.tsx'

interface Trashing {
  record: RecordLink & { version: number }
  uses: readonly Uses[]
  trash: (form: FormData) => Promise<void>
}

/** Asks before a record is trashed, and says what refers to it. */
export function TrashForm({ record, uses, trash }: Trashing) {
  const t = messages('en', 'history')
  return (
    <>
      <p>{t('trashMeans')}</p>
      <UsesList uses={uses} />
      {uses.length > 0 && <p>{t('trashUsed')}</p>}
      <form action={trash} className="step-form">
        <StepFields record={record} />
        <label htmlFor="reason">{t('reasonLabel')}</label>
        <input id="reason" name="reason" maxLength={500} autoComplete="off" />
        <p>
          <SubmitButton className="danger">{t('trash')}</SubmitButton>{' '}
          <a href={editPath(record.kind, record.id)}>{t('keep')}</a>
        </p>
      </form>
    </>
  )
}
