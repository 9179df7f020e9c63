'use client'
import { useActionState } from 'react'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FieldRow } from './field-row.tsx'
import type { Field, FormState, FormWords } from './form-state.ts'
import { RecoveryCodes } from './recovery-codes.tsx'

export interface CodesState extends FormState {
  codes?: readonly string[]
}

interface NewCodes {
  action: (state: CodesState, data: FormData) => Promise<CodesState>
  field: Field
  words: FormWords & { codes: string; codesLead: string }
}

const id = 'codes'

/** Makes new recovery codes, and shows them this once. */
export function CodesForm({ action, field, words }: NewCodes) {
  const [state, submit, pending] = useActionState(action, {})
  const { errors = {}, trouble, codes } = state
  const failed = trouble !== undefined || Object.keys(errors).length > 0
  return (
    <form action={submit} className="account-form" id={id} noValidate aria-busy={pending}>
      {failed && <title>{words.errorTitle}</title>}
      {failed && <ErrorSummary id={id} title={words.summary} state={state} names={[field.name]} />}
      {codes && (
        <div role="status">
          <RecoveryCodes title={words.codes} lead={words.codesLead} codes={codes} />
        </div>
      )}
      <FieldRow form={id} field={field} value={undefined} error={errors[field.name]} />
      <p>
        <SubmitButton className="quiet">{words.submit}</SubmitButton>
      </p>
    </form>
  )
}
