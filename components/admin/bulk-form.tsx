'use client'

import {
  createContext,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { SubmitButton } from '#components/ui/submit-button.tsx'

export interface BulkState {
  /** What has been done; null before anything was. */
  told: string | null
  /** What was not done, one sentence each. */
  problems: readonly string[]
  /** What stays selected. */
  selected: readonly string[]
  reason: string
}

interface Bulk {
  action: (state: BulkState, form: FormData) => Promise<BulkState>
  actions: readonly { value: string; label: string }[]
  words: {
    label: string
    /** By how many are selected, from none to all of the page. */
    selected: readonly string[]
    reason: string
    reasonHelp: string
    notDone: string
  }
  children: ReactNode
}

const Selected = createContext<readonly string[]>([])

const untouched: BulkState = { told: null, problems: [], selected: [], reason: '' }

/** Around a table whose rows can be ticked: what is done with all of them at once. */
export function BulkForm({ action, actions, words, children }: Bulk) {
  const [state, submit] = useActionState(action, untouched)
  const notice = useRef<HTMLDivElement>(null)
  const reason = useId()
  const help = useId()
  useEffect(() => {
    if (state !== untouched) notice.current?.focus()
  }, [state])
  const form = useRef<HTMLFormElement>(null)
  // Null until scripts run: without them nothing on the page counts.
  const [count, setCount] = useState<number | null>(null)
  const countTicks = () => setCount(form.current?.querySelectorAll('input[name="id"]:checked').length ?? null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer unticks what is done.
  useEffect(countTicks, [state])
  return (
    <form ref={form} action={submit} onChange={countTicks}>
      {state.told !== null || state.problems.length > 0 ? (
        <div
          ref={notice}
          className={state.problems.length > 0 ? 'notice warn' : 'notice'}
          role="status"
          tabIndex={-1}
        >
          {state.told && <p>{state.told}</p>}
          {state.problems.length > 0 && (
            <>
              {state.told && <p>{words.notDone}</p>}
              <ul>
                {state.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ) : null}
      <Selected value={state.selected}>{children}</Selected>
      {actions.length > 0 && (
        <fieldset className="bulk-bar">
          <legend className="label">{words.label}</legend>
          <p className="bulk-count">{count !== null && words.selected[count]}</p>
          <div>
            <label htmlFor={reason}>{words.reason}</label>
            <input
              id={reason}
              name="reason"
              type="text"
              maxLength={500}
              aria-describedby={help}
              defaultValue={state.reason}
            />
            <p className="form-help" id={help}>
              {words.reasonHelp}
            </p>
          </div>
          <div className="form-actions">
            {actions.map(({ value, label }) => (
              <SubmitButton key={value} name="do" value={value} className="quiet">
                {label}
              </SubmitButton>
            ))}
          </div>
        </fieldset>
      )}
    </form>
  )
}

/** The tick in a row. */
export function SelectRow({ id, label }: { id: string; label: string }) {
  const selected = useContext(Selected)
  return (
    <label>
      <span className="sr-only">{label}</span>
      <input type="checkbox" name="id" value={id} defaultChecked={selected.includes(id)} />
    </label>
  )
}

/** Ticks all rows, or none. Shown once there is a script. */
export function SelectAll({ label }: { label: string }) {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  if (!isAlive) return null
  return (
    <label>
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        onChange={({ currentTarget }) => {
          const boxes = currentTarget.form?.querySelectorAll<HTMLInputElement>('input[name="id"]')
          for (const box of boxes ?? []) box.checked = currentTarget.checked
        }}
      />
    </label>
  )
}
