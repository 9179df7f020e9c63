'use client'
import { type ReactNode, useState } from 'react'
import type { RowLine } from '#lib/directory/admin/form/field.ts'
import { within } from '#lib/directory/admin/form/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { fieldId, useForm } from './form-context.ts'

interface RowLines {
  lines: readonly RowLine[]
  /** Of their list. */
  path: string
  /** Ids of those whose fields stand open. */
  open: readonly string[]
  /** Draws one that stands open. */
  item: (key: string, index: number, name: string) => ReactNode
}

/** So many are shown without being asked for. */
const most = 12

/**
 * Records that are edited along, of which there may be hundreds: each is a line, in whose place its fields stand when it is
 * opened. The form is sent to open one, with scripts or without, because what is not open the page does not have.
 */
export function RowLines({ lines, path, open, item }: RowLines) {
  const { locale } = useForm()
  const t = messages(locale, 'form')
  // What a person unfolds or folds afterwards stays so.
  const [isUnfolded] = useState(() => lines.some(({ id }) => open.includes(id)))
  const list = (
    <ol className="field-items field-lines">
      {lines.map(({ id, title, position, details }, index) =>
        open.includes(id) ? (
          item(id, index, title)
        ) : (
          <li key={id} className="field-line-item" id={fieldId(within(path, id))} tabIndex={-1}>
            {position !== null && <span className="field-line-position">{position}</span>}
            <span className="field-line-title" dir="auto">
              {title}
            </span>
            <span className="field-line-details">
              {details.map((detail) => (
                <span key={detail}>{detail}</span>
              ))}
            </span>
            <button type="submit" name="intent" value={`open:${within(path, id)}`} className="button-link">
              {t.rich('memberships.change', {
                title,
                hidden: (text) => <span className="visually-hidden">{text}</span>,
              })}
            </button>
          </li>
        ),
      )}
    </ol>
  )
  if (lines.length <= most) return list
  return (
    <details open={isUnfolded}>
      <summary>{t('memberships.count', { count: lines.length })}</summary>
      {list}
    </details>
  )
}
