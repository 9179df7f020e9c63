'use client'
import { useEffect, useRef } from 'react'
import type { FormState } from './form-state.ts'

interface Summary {
  /** Of the form. */
  id: string
  title: string
  state: FormState
  /** Of the fields, in their order. */
  names: readonly string[]
}

/** What is wrong, each with a link to its field. Takes the focus, so that it is read out at once. */
export function ErrorSummary({ id, title, state, names }: Summary) {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: again whenever an action has answered.
  useEffect(() => box.current?.focus(), [state])
  const errors = names.flatMap((name) => {
    const error = state.errors?.[name]
    return error === undefined ? [] : [{ name, error }]
  })
  return (
    <section ref={box} className="account-errors" aria-labelledby={`${id}-errors`} tabIndex={-1}>
      <h2 id={`${id}-errors`}>{title}</h2>
      {state.trouble !== undefined && <p>{state.trouble}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ name, error }) => (
            <li key={name}>
              <a href={`#${id}-${name}`}>{error}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
