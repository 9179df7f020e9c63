import type { Named, Removal } from '#lib/directory/admin/life/removal.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath, stepPath } from '#lib/records/admin-paths.ts'
import { StepFields } from './step-fields.tsx'

interface Removing {
  removal: Removal
  remove: (form: FormData) => Promise<void>
}

/** Says what removing a record for good does, to it and to what refers to it, and asks for a yes. */
export function RemoveForm({ removal: { record, mergedInto, along, changed }, remove }: Removing) {
  const t = messages('en', 'history')
  return (
    <>
      <p>{mergedInto === null ? t('removeMeans') : t('removeMeansMerged', { title: mergedInto })}</p>
      {along.length > 0 && <Records title={t('removeAlong')} records={along} />}
      {changed.length > 0 && <Records title={t('removeChanged')} records={changed} />}
      <form action={remove} className="step-form">
        <StepFields record={record} />
        <input type="hidden" name="along" value={along.length} />
        <input type="hidden" name="changed" value={changed.length} />
        <p>
          <button type="submit" className="danger">
            {t('removeYes')}
          </button>{' '}
          <a href={stepPath(record.kind, record.id, 'trash')}>{t('keep')}</a>
        </p>
      </form>
    </>
  )
}

function Records({ title, records }: { title: string; records: readonly Named[] }) {
  const t = messages('en', 'history')
  return (
    <section>
      <h2>{title}</h2>
      <ul className="uses">
        {records.map((record) => (
          <li key={record.id}>
            {t(`kind.${record.kind}`)} <a href={editPath(record.kind, record.id)}>{record.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
