import type { ReactNode } from 'react'
import { ChipList } from '#components/ui/chip-list.tsx'
import type { Choosing, ListView } from '#lib/directory/admin/list/view.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath } from '#lib/records/admin-paths.ts'

/** Above a list: words to look for, filters, order, columns. All of it goes into the address. */
export function ListTools({ view, children }: { view: ListView; children?: ReactNode }) {
  const t = messages('en', 'admin')
  return (
    <div className="list-tools">
      <form action={adminListPath(view.kind)} className="list-choice">
        <search>
          <label htmlFor="list-q">{t('list.search')}</label>
          <div className="search-form search-form-large">
            <input
              id="list-q"
              name="q"
              type="search"
              defaultValue={view.q}
              maxLength={200}
              aria-describedby="list-q-help"
            />
            <button type="submit">{t('list.apply')}</button>
          </div>
          <p id="list-q-help" className="form-help">
            {t('list.searchHelp')}
          </p>
        </search>
        <details>
          <summary>{t('list.filters')}</summary>
          <div>
            <div className="choice-fields">
              {view.choices.map((choice) => (
                <Choice
                  key={choice.name}
                  choice={choice}
                  any={choice.name === 'state' ? null : t('list.any')}
                />
              ))}
              <Choice choice={view.sort} any={null} />
              <div>
                <label htmlFor="choose-direction">{t('list.direction')}</label>
                <select id="choose-direction" name="direction" defaultValue={view.descending ? 'down' : 'up'}>
                  <option value="up">{t('list.ascending')}</option>
                  <option value="down">{t('list.descending')}</option>
                </select>
              </div>
              <fieldset>
                <legend>{t('list.columns')}</legend>
                <p className="form-help">{t('list.columnsHelp')}</p>
                <div className="ticks">
                  {view.columns.map(({ name, label, chosen }) => (
                    <label key={name}>
                      <input type="checkbox" name="columns" value={name} defaultChecked={chosen} />
                      {label}
                    </label>
                  ))}
                </div>
              </fieldset>
            </div>
            <div className="form-actions">
              <button type="submit">{t('list.apply')}</button>
            </div>
          </div>
        </details>
      </form>
      {children}
      <ChipList
        label={t('list.chosen')}
        chips={view.chips}
        clear={{ label: t('list.clear'), href: view.clearHref }}
      />
    </div>
  )
}

function Choice({ choice, any }: { choice: Choosing; any: string | null }) {
  const { name, label, value, options } = choice
  return (
    <div>
      <label htmlFor={`choose-${name}`}>{label}</label>
      <select id={`choose-${name}`} name={name} defaultValue={value}>
        {any !== null && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
