'use client'
import { type ReactNode, useActionState, useEffect, useState } from 'react'
import { FieldInput } from '#components/form/field-input.tsx'
import { FormProvider, fieldId } from '#components/form/form-context.ts'
import type { Problem, ReferenceField, Typed } from '#lib/directory/admin/form/field.ts'

import '#components/styles/form.css'

export interface MergeChoiceState {
  /** Counts the answers: with each the field begins anew, for React empties it. */
  turn: number
  typed: Typed
  problems: readonly Problem[]
}

interface MergeChoice {
  action: (state: MergeChoiceState, form: FormData) => Promise<MergeChoiceState>
  field: ReferenceField
  /** On the button. */
  look: string
  /** The fields that say which record it is. */
  children: ReactNode
}

/** Asks for the record that stays. Without scripts its name is typed, and looked for when the form is sent. */
export function MergeChoice({ action, field, look, children }: MergeChoice) {
  const [state, send, isSending] = useActionState(action, { turn: 0, typed: {}, problems: [] })
  const { turn, typed, problems } = state
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  useEffect(() => {
    if (problems.length > 0) document.getElementById(fieldId(field.name))?.focus()
  }, [problems, field.name])
  const surroundings = {
    locale: 'en',
    typed,
    problems,
    previews: {},
    creatable: [],
    rows: [],
    alive,
    preview: async () => '',
    touched: () => {},
  } as const
  return (
    <FormProvider value={surroundings}>
      <form action={send} className="step-form" noValidate>
        {children}
        <FieldInput key={turn} field={field} path={field.name} />
        <p>
          <button type="submit" disabled={isSending}>
            {look}
          </button>
        </p>
      </form>
    </FormProvider>
  )
}
