'use client'

import { createContext, type ReactNode, useContext } from 'react'

interface Words {
  title: string
  text: string
  again: string
  reference: string
}

const Words = createContext<Words | null>(null)

/** What is said when a page fails: handed in from outside it, because then nothing can be asked for any more. */
export function TroubleWords({ words, children }: { words: Words; children: ReactNode }) {
  return <Words value={words}>{children}</Words>
}

interface Failure {
  error: Error & { digest?: string }
  reset: () => void
}

/** In the place of a page that could not be made. */
export function Trouble({ error, reset }: Failure) {
  const words = useContext(Words)
  if (!words) return null
  return (
    <div className="lone-message" role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <button type="button" onClick={reset}>
          {words.again}
        </button>
      </p>
      {error.digest && (
        <p className="form-help">
          {words.reference} <code>{error.digest}</code>
        </p>
      )}
    </div>
  )
}
