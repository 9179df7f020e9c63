'use client'
import { type ComponentType, type MouseEvent, type ReactNode, useState } from 'react'
import type { Field, ListField } from '#lib/directory/admin/form/field.ts'
import { keysOf, newKey, within } from '#lib/directory/admin/form/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import { fieldId, useForm } from './form-context.ts'
import { GroupHead } from './group-head.tsx'

interface ListInput {
  field: ListField
  path: string
  after?: ReactNode
  /** Draws what stands in an item: any field, lists among them. */
  input: ComponentType<{ field: Field; path: string }>
}

/** A list whose items can be added, taken out and moved: by the buttons alone, or by sending the form where no scripts run. */
export function ListInput({ field, path, after, input: Input }: ListInput) {
  const { locale, typed, alive, touched } = useForm()
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
  return (
    <fieldset className="field-list" id={fieldId(path)} tabIndex={-1}>
      <GroupHead field={field} path={path} />
      {keys.length === 0 && <p className="field-empty">{t('emptyList')}</p>}
      {keys.length > 0 && (
        <ol className="field-items">
          {keys.map((key, index) => {
            const item = within(path, key)
            const label = t('item', { label: field.label, number: index + 1 })
            const isRecord = field.records !== null && !/^n\d+$/.test(key)
            return (
              <li key={key} className="field-item" id={fieldId(item)} tabIndex={-1}>
                <input type="hidden" name={path} value={key} />
                {field.item.type === 'group' ? (
                  <fieldset className="field-row">
                    <legend className="visually-hidden">{label}</legend>
                    {field.item.fields.map((inner) => (
                      <Input key={inner.name} field={inner} path={within(item, inner.name)} />
                    ))}
                  </fieldset>
                ) : (
                  <Input field={{ ...field.item, label }} path={item} />
                )}
                <div className="field-item-actions">
                  {isRecord ? (
                    <a href={editPath(field.records ?? 'membership', key)}>{t('openRow')}</a>
                  ) : (
                    <>
                      {index > 0 && (
                        <button
                          type="submit"
                          name="intent"
                          value={`up:${item}`}
                          className="button-quiet"
                          onClick={(event) => change(event, move(key, -1), item)}
                        >
                          <span aria-hidden="true">↑</span>
                          <span className="visually-hidden">{t('up', { item: label })}</span>
                        </button>
                      )}
                      {index < keys.length - 1 && (
                        <button
                          type="submit"
                          name="intent"
                          value={`down:${item}`}
                          className="button-quiet"
                          onClick={(event) => change(event, move(key, 1), item)}
                        >
                          <span aria-hidden="true">↓</span>
                          <span className="visually-hidden">{t('down', { item: label })}</span>
                        </button>
                      )}
                      <button
                        type="submit"
                        name="intent"
                        value={`remove:${item}`}
                        className="button-quiet"
                        onClick={(event) =>
                          change(
                            event,
                            keys.filter((one) => one !== key),
                            path,
                          )
                        }
                      >
                        <span aria-hidden="true">×</span>
                        <span className="visually-hidden">{t('remove', { item: label })}</span>
                      </button>
                    </>
                  )}
                </div>
              </li>
            )
          })}
        </ol>
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
          count: keys.length,
          hidden: (text) => <span className="visually-hidden">{text}</span>,
        })}
      </button>
      {after}
    </fieldset>
  )
}

/** Goes to the first field in a part of the form. */
function focusIn(path: string) {
  const part = document.getElementById(fieldId(path))
  const first = part?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')
  ;(first ?? part)?.focus()
}
