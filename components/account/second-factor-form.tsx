'use client'
import { useActionState } from 'react'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FieldRow } from './field-row.tsx'
import type { FormState, FormWords } from './form-state.ts'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** Once the password was right: what the app needs to know, and the codes to be kept. */
export interface SetupState extends FormState {
  setup?: { squares: boolean[][]; secret: string }
  codes?: string[]
}

interface Words extends FormWords {
  password: string
  passwordHelp: string
  scan: string
  picture: string
  type: string
  codes: string
  codesLead: string
  confirm: string
  code: string
  codeHelp: string
  submitConfirm: string
}

interface SecondFactor {
  action: (state: SetupState, data: FormData) => Promise<SetupState>
  /** Where it leads on to. */
  then: string
  words: Words
}

const id = 'second-factor'

/** In two steps on one page: the password; then app, recovery codes, and a code that shows that the app works. */
export function SecondFactorForm({ action, then, words }: SecondFactor) {
  const [state, submit, pending] = useActionState(action, {})
  const { setup, codes, errors = {}, trouble } = state
  const failed = trouble !== undefined || Object.keys(errors).length > 0
  const name = setup ? 'code' : 'password'
  return (
    <form action={submit} className="account-form" id={id} noValidate aria-busy={pending}>
      <title>{failed ? words.errorTitle : words.title}</title>
      {failed && <ErrorSummary id={id} title={words.summary} state={state} names={[name]} />}
      <input type="hidden" name="then" value={then} />
      {setup && (
        <>
          <h2>{words.scan}</h2>
          <QrCode squares={setup.squares} label={words.picture} />
          <p>
            {words.type} <code className="account-secret">{setup.secret}</code>
          </p>
          {codes && <RecoveryCodes title={words.codes} lead={words.codesLead} codes={codes} />}
          <h2>{words.confirm}</h2>
        </>
      )}
      <FieldRow
        key={name}
        form={id}
        field={
          setup
            ? {
                name,
                label: words.code,
                help: words.codeHelp,
                type: 'code',
                autoComplete: 'one-time-code',
              }
            : {
                name,
                label: words.password,
                help: words.passwordHelp,
                type: 'password',
                autoComplete: 'current-password',
              }
        }
        value={undefined}
        error={errors[name]}
      />
      <p>
        <SubmitButton>{setup ? words.submitConfirm : words.submit}</SubmitButton>
      </p>
    </form>
  )
}
