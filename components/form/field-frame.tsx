'use client'
import type { ReactNode } from 'react'
import type { Field } from '#lib/directory/admin/form/field.ts'
import { within } from '#lib/directory/admin/form/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { errorId, fieldId, helpId, useForm } from './form-context.ts'

interface FieldFrame {
  field: Field
  path: string
  /** Help that comes with the kind of field, where the field has none of its own. */
  help?: string | null
  children: ReactNode
  /** What stands below: sources, buttons. */
  after?: ReactNode
}

/** A field with its label above, what helps and what is wrong between, and what belongs to it below. */
export function FieldFrame({ field, path, help = field.help, children, after }: FieldFrame) {
  const { locale, typed, problems } = useForm()
  const t = messages(locale, 'form')
  const problem = problems.find(({ at }) => at === path)
  return (
    <div className={problem ? 'field field-wrong' : 'field'} data-field={path}>
      <label htmlFor={fieldId(path)}>
        {field.label} {!field.required && <span className="field-optional">{t('optional')}</span>}
      </label>
      {help && (
        <p className="field-help" id={helpId(path)}>
          {help}
        </p>
      )}
      {problem && (
        <div className="field-error" id={errorId(path)}>
          <p>{problem.message}</p>
          {problem.choices && (
            <fieldset className="field-choices">
              <legend className="visually-hidden">{problem.message}</legend>
              <input type="hidden" name={within(path, 'asked')} value={typed[path] ?? ''} />
              {problem.choices.map(({ value, label }) => (
                <label key={value}>
                  <input type="radio" name={within(path, 'choice')} value={value} /> {label}
                </label>
              ))}
            </fieldset>
          )}
        </div>
      )}
      {children}
      {after}
    </div>
  )
}
