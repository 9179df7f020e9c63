'use client'
import type { ReactNode } from 'react'
import type { Field, SimpleField } from '#lib/directory/admin/form/field.ts'
import { within } from '#lib/directory/admin/form/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { FieldFrame } from './field-frame.tsx'
import { describedBy, fieldId, useForm } from './form-context.ts'
import { GroupHead } from './group-head.tsx'
import { ListInput } from './list-input.tsx'
import { ReferenceInput } from './reference-input.tsx'
import { TextInput } from './text-input.tsx'

/** The id of the list of languages that the page has once for all fields. */
export const languageListId = 'known-languages'

interface FieldInput {
  field: Field
  path: string
  after?: ReactNode
}

/** Any field of a form. */
export function FieldInput({ field, path, after }: FieldInput) {
  if (field.type === 'list') return <ListInput field={field} path={path} after={after} input={FieldInput} />
  if (field.type === 'group') {
    return (
      <fieldset className="field-group" id={fieldId(path)} tabIndex={-1}>
        <GroupHead field={field} path={path} />
        <div className="field-row">
          {field.fields.map((inner) => (
            <FieldInput key={inner.name} field={inner} path={within(path, inner.name)} />
          ))}
        </div>
        {after}
      </fieldset>
    )
  }
  return <SimpleInput field={field} path={path} after={after} />
}

function SimpleInput({ field, path, after }: { field: SimpleField; path: string; after: ReactNode }) {
  const { locale, typed, problems } = useForm()
  const t = messages(locale, 'form')
  const help = field.help ?? (field.type === 'date' ? t(field.day ? 'dayHelp' : 'dateHelp') : null)
  const wrong = problems.some(({ at }) => at === path)
  const common = {
    id: fieldId(path),
    name: path,
    'aria-invalid': wrong || undefined,
    'aria-describedby': describedBy(path, help !== null, wrong),
  }
  const emptyWord = field.required ? t('choose') : field.name === 'field' ? t('wholeRecord') : t('notGiven')
  if (field.type === 'tick')
    return (
      <div className="field field-tick">
        <input {...common} type="checkbox" value="on" defaultChecked={typed[path] === 'on'} />{' '}
        <label htmlFor={fieldId(path)}>{field.label}</label>
        {after}
      </div>
    )
  if (field.type === 'reference')
    return <ReferenceInput field={field} path={path} after={after} input={FieldInput} />
  if (field.type === 'text') return <TextInput field={field} path={path} after={after} />
  return (
    <FieldFrame field={field} path={path} help={help} after={after}>
      {field.type === 'choice' ? (
        <select {...common} defaultValue={typed[path] ?? ''}>
          {(!field.required ||
            typed[path] === '' ||
            !field.options.some(({ value }) => value === typed[path])) && (
            <option value="">{emptyWord}</option>
          )}
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          defaultValue={typed[path] ?? ''}
          className={field.type === 'line' ? 'field-line' : 'field-short'}
          inputMode={field.type === 'number' ? (field.whole ? 'numeric' : 'text') : undefined}
          list={field.type === 'language' ? languageListId : undefined}
          autoComplete="off"
          dir="auto"
        />
      )}
    </FieldFrame>
  )
}
