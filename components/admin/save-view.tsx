'use client'

import { useActionState } from 'react'
import { SubmitButton } from '#components/ui/submit-button.tsx'

export interface SaveViewState {
  told: string | null
  problem: string | null
  name: string
  /** There is a view of this name, and it is asked whether this one takes its place. */
  replaces?: boolean
  shared?: boolean
}

interface SaveViewForm {
  action: (state: SaveViewState, form: FormData) => Promise<SaveViewState>
  mayShare: boolean
  words: { title: string; name: string; share: string; replace: string; button: string }
}

/** Keeps what is chosen of a list under a name. */
export function SaveView({ action, mayShare, words }: SaveViewForm) {
  const [state, submit] = useActionState(action, { told: null, problem: null, name: '' })
  return (
    <form action={submit}>
      <h2 className="label">{words.title}</h2>
      {state.told && (
        <p className="notice" role="status">
          {state.told}
        </p>
      )}
      {state.problem && (
        <p className="notice warn" role="alert" id="view-problem">
          {state.problem}
        </p>
      )}
      <div className="form-actions">
        <label htmlFor="view-name">{words.name}</label>
        <input
          id="view-name"
          name="name"
          type="text"
          maxLength={80}
          defaultValue={state.name}
          aria-invalid={state.problem ? true : undefined}
          aria-describedby={state.problem ? 'view-problem' : undefined}
        />
        {mayShare && (
          <span className="ticks">
            <label>
              <input type="checkbox" name="shared" value="yes" defaultChecked={state.shared} />
              {words.share}
            </label>
          </span>
        )}
        {state.replaces && (
          <span className="ticks">
            <label>
              <input type="checkbox" name="replace" value="yes" />
              {words.replace}
            </label>
          </span>
        )}
        <SubmitButton className="quiet">{words.button}</SubmitButton>
      </div>
    </form>
  )
}
