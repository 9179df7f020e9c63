'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { SubmitButton } from '#components/ui/submit-button.tsx'

export interface RedactState {
  text: string
  problem?: string
  /** Where the text stands, in words. */
  places?: string[]
}

interface Redaction {
  action: (state: RedactState, form: FormData) => Promise<RedactState>
  words: { label: string; hint: string; look: string; redact: string; found: string }
  /** The fields that say which record it is. */
  children: ReactNode
}

/** Asks for the text, shows where it stands, and only then takes it out. Without scripts it is the same two steps. */
export function RedactForm({ action, words, children }: Redaction) {
  const [{ text, problem, places }, send] = useActionState(action, { text: '' })
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem || places) answer.current?.focus()
  }, [problem, places])
  return (
    <form action={send} className="step-form">
      {children}
      <div ref={answer} tabIndex={-1}>
        {problem && (
          <p role="alert" id="text-problem" className="notice warn">
            {problem}
          </p>
        )}
        {places && (
          <div role="status" className="notice">
            <p>{words.found}</p>
            <ul>
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <label htmlFor="text">{words.label}</label>
      <input
        id="text"
        name="text"
        key={text}
        defaultValue={text}
        maxLength={500}
        autoComplete="off"
        required
        aria-describedby={problem ? 'text-problem text-hint' : 'text-hint'}
        aria-invalid={problem ? true : undefined}
      />
      <p id="text-hint" className="when">
        {words.hint}
      </p>
      {places && <input type="hidden" name="seen" value={text} />}
      <p>
        <SubmitButton name="intent" value="look" className={places && 'quiet'}>
          {words.look}
        </SubmitButton>{' '}
        {places && (
          <SubmitButton name="intent" value="redact">
            {words.redact}
          </SubmitButton>
        )}
      </p>
    </form>
  )
}
