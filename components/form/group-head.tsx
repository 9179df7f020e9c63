'use client'
import type { Field } from '#lib/directory/admin/form/field.ts'
import { errorId, useForm } from './form-context.ts'

/** What a group of fields, or a list, is; what helps with it; and what is wrong with it as a whole. */
export function GroupHead({ field, path }: { field: Field; path: string }) {
  const problem = useForm().problems.find(({ at }) => at === path)
  return (
    <>
      <legend>{field.label}</legend>
      {field.help && <p className="field-help">{field.help}</p>}
      {problem && (
        <p className="field-error" id={errorId(path)}>
          {problem.message}
        </p>
      )}
    </>
  )
}
