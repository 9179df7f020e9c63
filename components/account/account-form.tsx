'use client'
import { useActionState } from 'react'
import { isSaveKey } from '#components/ui/save-key.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FieldRows } from './field-row.tsx'
import type { Field, FormState, FormWords } from './form-state.ts'

interface AccountForm {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** Unique on the page; the ids of its fields begin with it. */
  id: string
  fields: readonly Field[]
  words: FormWords
  /** What goes with it unseen. */
  hidden?: Readonly<Record<string, string>>
  /** Of a page with several forms: the title stands on the page. */
  untitled?: boolean
  /** What it does cannot be undone, or is not the main thing on the page. */
  quiet?: boolean
}

/** A form of few fields, which works without scripts: what is wrong, and what was typed, come back with the page. */
export function AccountForm({ action, id, fields, words, hidden = {}, untitled, quiet }: AccountForm) {
  const [state, submit, pending] = useActionState(action, {})
  const errors = state.errors ?? {}
  const failed = state.trouble !== undefined || Object.keys(errors).length > 0
  return (
    <form
      action={submit}
      className="account-form"
      id={id}
      noValidate
      aria-busy={pending}
      onKeyDown={(event) => {
        if (!isSaveKey(event)) return
        event.preventDefault()
        if (!pending) event.currentTarget.requestSubmit()
      }}
    >
      {(!untitled || failed) && <title>{failed ? words.errorTitle : words.title}</title>}
      {failed && (
        <ErrorSummary id={id} title={words.summary} state={state} names={fields.map(({ name }) => name)} />
      )}
      {state.done !== undefined && (
        <p className="account-done" role="status">
          {state.done}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FieldRows form={id} fields={fields} state={state} />
      <p>
        <SubmitButton className={quiet ? 'quiet' : undefined}>{words.submit}</SubmitButton>
      </p>
    </form>
  )
}
