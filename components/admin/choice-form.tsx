import { messages } from '#lib/i18n/messages.ts'

interface Option {
  value: string
  label: string
}

interface Choice {
  /** Unique on the page. */
  id: string
  /** Where it is sent, and what it is without any choice. */
  path: string
  selects: readonly { name: string; label: string; value: string | null; options: readonly Option[] }[]
  day: string | null
}

/** What is to be shown of what was done. */
export function ChoiceForm({ id, path, selects, day }: Choice) {
  const t = messages('en', 'admin')
  const any = { value: '', label: t('list.any') }
  return (
    <form action={path} className="list-tools">
      <div className="choice-fields">
        {selects.map(({ name, label, value, options }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <select id={`${id}-${name}`} name={name} defaultValue={value ?? ''}>
              {[any, ...options].map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div>
          <label htmlFor={`${id}-day`}>{t('activity.day')}</label>
          <input id={`${id}-day`} name="day" type="date" defaultValue={day ?? ''} />
        </div>
      </div>
      <div className="form-actions">
        <button type="submit">{t('list.apply')}</button>
        <a href={path}>{t('list.clear')}</a>
      </div>
    </form>
  )
}
