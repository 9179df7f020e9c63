import { Moment } from '#components/ui/moment.tsx'
import type { ListView } from '#lib/directory/admin/list/view.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import { SelectAll, SelectRow } from './bulk-form.tsx'

/** The records of a list, each with its tick where something can be done with many. */
export function RecordTable({ view }: { view: ListView }) {
  const t = messages('en', 'admin')
  const selectable = view.bulk.length > 0
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll the table.
    <section className="table-region" aria-labelledby="records-caption" tabIndex={0}>
      <table id="records">
        <caption id="records-caption" className="sr-only">
          {view.caption}
        </caption>
        <thead>
          <tr>
            {selectable && (
              <td className="select">
                <SelectAll label={t('list.selectAll')} />
              </td>
            )}
            {view.headings.map(({ name, label, href, sortLabel, sorted, numeric }) => (
              <th key={name} scope="col" aria-sort={sorted} className={numeric ? 'label numeric' : 'label'}>
                <a href={href} aria-label={sortLabel}>
                  {label}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ id, title, status, cells }) => (
            <tr key={id}>
              {selectable && (
                <td className="select">
                  <SelectRow id={id} label={t('list.select', { title })} />
                </td>
              )}
              <th scope="row">
                <a href={editPath(view.kind, id)}>{title}</a>{' '}
                {status === 'published' ? null : (
                  <span className={`tag tag-${status}`}>
                    {status === 'draft' ? t('state.draft') : t('state.trashed')}
                  </span>
                )}
                {view.plans.get(id)?.map(({ action, at }) => (
                  <span key={action} className="row-note">
                    {messages('en', 'history')(`plannedTo.${action}`)} <Moment at={at} />
                  </span>
                ))}
              </th>
              {cells.map(({ text, href, numeric, isDate }, index) => (
                <td
                  key={view.headings[index + 1]?.name}
                  className={numeric ? 'numeric' : isDate ? 'date' : undefined}
                >
                  {href ? <a href={href}>{text}</a> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
