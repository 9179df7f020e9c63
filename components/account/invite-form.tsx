'use client'
import { useActionState } from 'react'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { CopyLink } from './copy-link.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FieldRows } from './field-row.tsx'
import type { Field, FormState, FormWords } from './form-state.ts'

/** Once somebody is invited: what to do, and the address where no mails are sent. */
export interface InviteState extends FormState {
  after?: string
  address?: string
}

interface Invite {
  action: (state: InviteState, data: FormData) => Promise<InviteState>
  fields: readonly Field[]
  words: FormWords & { copy: string }
}

const id = 'invite'

export function InviteForm({ action, fields, words }: Invite) {
  const [state, submit, pending] = useActionState(action, {})
  const { errors = {}, trouble, done, after, address } = state
  const failed = trouble !== undefined || Object.keys(errors).length > 0
  return (
    <form action={submit} className="account-form" id={id} noValidate aria-busy={pending}>
      <title>{failed ? words.errorTitle : words.title}</title>
      {failed && (
        <ErrorSummary id={id} title={words.summary} state={state} names={fields.map(({ name }) => name)} />
      )}
      {done !== undefined && (
        <div className="account-done" role="status">
          <p>{done}</p>
          {address === undefined ? (
            <p>{after}</p>
          ) : (
            <CopyLink id="invitation-link" label={words.copy} help={after} address={address} />
          )}
        </div>
      )}
      <FieldRows form={id} fields={fields} state={state} />
      <p>
        <SubmitButton>{words.submit}</SubmitButton>
      </p>
    </form>
  )
}
