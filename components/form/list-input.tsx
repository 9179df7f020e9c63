'use client'
import { type ComponentType, type MouseEvent, type ReactNode, useState } from 'react'
import type { Field, ListField } from '#lib/directory/admin/form/field.ts'
import { isNewKey, keysOf, newKey, within } from '#lib/directory/admin/form/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import { errorId, fieldId, focusIn, useForm } from './form-context.ts'
import { GroupHead } from './group-head.tsx'
import { RowLines } from './row-lines.tsx'

interface ListInput {
  field: ListField
  path: string
  after?: ReactNode
  /** Draws what stands in an item: any field, lists among them. */
  input: ComponentType<{ field: Field; path: string }>
}

/** A list whose items can be added, taken out and moved: by the buttons alone, or by sending the form where no scripts run. */
export function ListInput({ field, path, after, input: Input }: ListInput) {
  const { locale, typed, problems, alive, touched, rows } = useForm()
  const t = messages(locale, 'form')
  const [keys, setKeys] = useState(() => keysOf(typed, path))
  const [used, setUsed] = useState(keys)

  const change = (event: MouseEvent, next: string[], focus: string) => {
    if (!alive) return
    event.preventDefault()
    setKeys(next)
    setUsed([...new Set([...used, ...next])])
    touched()
    requestAnimationFrame(() => focusIn(focus))
  }
  const move = (key: string, by: number) => {
    const at = keys.indexOf(key)
    return keys.filter((one) => one !== key).toSpliced(Math.max(0, at + by), 0, key)
  }
  const added = newKey(used)

  const item = (key: string, index: number, name: string | null) => {
    const its = within(path, key)
    const label = name ?? t('item', { label: field.label, number: index + 1 })
    const isRecord = field.records !== null && !isNewKey(key)
    const problem = problems.find(({ at }) => at === its)
    const button = (intent: string, sign: string, words: string, next: string[], focus: string) => (
      <button
        type="submit"
        name="intent"
        value={`${intent}:${its}`}
        className="button-quiet"
        onClick={(event) => change(event, next, focus)}
      >
        <span aria-hidden="true">{sign}</span>
        <span className="visually-hidden">{words}</span>
      </button>
    )
    const without = keys.filter((one) => one !== key)
    return (
      <li key={key} className="field-item" id={fieldId(its)} tabIndex={-1}>
        <input type="hidden" name={path} value={key} />
        {field.item.type === 'group' ? (
          <fieldset className="field-row">
            <legend className="visually-hidden">{label}</legend>
            {problem && (
              <p className="field-error" id={errorId(its)}>
                {problem.message}
              </p>
            )}
            {field.item.fields.map((inner) => (
              <Input key={inner.name} field={inner} path={within(its, inner.name)} />
            ))}
          </fieldset>
        ) : (
          <Input field={{ ...field.item, label }} path={its} />
        )}
        <div className="field-item-actions">
          {isRecord && <a href={editPath(field.records ?? 'membership', key)}>{t('openRow')}</a>}
          {isRecord && name !== null && (
            <button
              type="submit"
              name="intent"
              value={`remove:${its}`}
              className="button-link"
              onClick={(event) => change(event, without, its)}
            >
              {t.rich('memberships.close', {
                title: name,
                hidden: (text) => <span className="visually-hidden">{text}</span>,
              })}
            </button>
          )}
          {!isRecord && (
            <>
              {index > 0 && button('up', '↑', t('up', { item: label }), move(key, -1), its)}
              {index < keys.length - 1 && button('down', '↓', t('down', { item: label }), move(key, 1), its)}
              {button('remove', '×', t('remove', { item: label }), without, path)}
            </>
          )}
        </div>
      </li>
    )
  }

  const lines = field.records === null ? [] : rows
  const others = keys.filter((key) => !lines.some(({ id }) => id === key))
  return (
    <fieldset className="field-list" id={fieldId(path)} tabIndex={-1}>
      <GroupHead field={field} path={path} />
      {keys.length === 0 && lines.length === 0 && <p className="field-empty">{t('emptyList')}</p>}
      {lines.length > 0 && (
        <RowLines lines={lines} path={path} open={keys} item={(key, index, name) => item(key, index, name)} />
      )}
      {others.length > 0 && (
        <ol className="field-items">{others.map((key) => item(key, keys.indexOf(key), null))}</ol>
      )}
      <button
        type="submit"
        name="intent"
        value={`add:${path}`}
        className="button-plain"
        onClick={(event) => change(event, [...keys, added], within(path, added))}
      >
        {t.rich('add', {
          label: field.label,
          count: keys.length + lines.length,
          hidden: (text) => <span className="visually-hidden">{text}</span>,
        })}
      </button>
      {after}
    </fieldset>
  )
}
