import { Moment } from '#components/ui/moment.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Trashed } from '#lib/directory/admin/life/trash.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'
import { stepPath, trashPath } from '#lib/records/admin-paths.ts'
import { TrashedBy } from './in-trash.tsx'
import { Said } from './said.tsx'
import { StepFields } from './step-fields.tsx'

import '#components/styles/life.css'

interface Trash {
  records: readonly Trashed[]
  total: number
  page: number
  pages: number
  said: string | undefined
  restore: (form: FormData) => Promise<void>
}

/** Everything that is in the trash, the last first. */
export function TrashList({ records, total, page, pages, said, restore }: Trash) {
  const t = messages('en', 'history')
  return (
    <div className="life">
      <h1>{t('trashList')}</h1>
      <Said said={said} />
      <p>{t('trashLead', { total })}</p>
      <ul className="trash">
        {records.map((record) => (
          <li key={record.id}>
            <p>
              <a href={stepPath(record.kind, record.id, 'trash')}>{record.title}</a>{' '}
              <span className="when">{t(`kind.${record.kind}`)}</span>
            </p>
            <p className="when">
              <TrashedBy record={record} /> <Moment at={record.at} />.{' '}
              {record.mayRestore
                ? t('restorableUntil', { date: formatDate('en', record.until) })
                : t('notRestorable')}
            </p>
            {record.mayRestore && (
              <form action={restore}>
                <StepFields record={record} />
                <SubmitButton>
                  {t('restore')} <span className="sr-only">{record.title}</span>
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav aria-label={t('pages')} className="pages">
          {page > 1 && (
            <a href={`${trashPath}?page=${page - 1}`} rel="prev">
              {t('newer')}
            </a>
          )}{' '}
          {page < pages && (
            <a href={`${trashPath}?page=${page + 1}`} rel="next">
              {t('older')}
            </a>
          )}
        </nav>
      )}
    </div>
  )
}
