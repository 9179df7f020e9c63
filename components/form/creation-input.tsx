'use client'
import type { ComponentType, MouseEvent } from 'react'
import type { Creation, Field } from '#lib/directory/admin/form/field.ts'
import { newAt, within } from '#lib/directory/admin/form/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { fieldId, useForm } from './form-context.ts'

interface CreationInput {
  creation: Creation
  /** Of the reference. */
  path: string
  /** What stands in it. */
  title: string
  /** Gives it up. */
  leave: (event: MouseEvent) => void
  input: ComponentType<{ field: Field; path: string }>
}

/** What is asked of a record that is created where it is referred to, besides its title. */
export function CreationInput({
  creation: { kind, group },
  path,
  title,
  leave,
  input: Input,
}: CreationInput) {
  const t = messages(useForm().locale, 'form')
  const at = newAt(path)
  return (
    <fieldset className="field-creation" id={fieldId(at)} tabIndex={-1}>
      <legend>{t('creation.named', { kind: group.label, title })}</legend>
      <p className="field-help">{t('creation.help')}</p>
      <input type="hidden" name={at} value={kind} />
      <div className="field-row">
        {group.fields.map((field) => (
          <Input key={field.name} field={field} path={within(at, field.name)} />
        ))}
      </div>
      <button type="submit" name="intent" value={`pick:${path}`} className="button-plain" onClick={leave}>
        {t('creation.not')}
      </button>
    </fieldset>
  )
}
