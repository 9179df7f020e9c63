import type { ReactNode } from 'react'
import { Note } from './note.tsx'
import { type SourceMark, SourceMarks } from './source-marks.tsx'

export interface Fact {
  label: string
  /** One value, or several below each other. Text, links, tags. */
  value: ReactNode | readonly ReactNode[]
  marks?: readonly SourceMark[]
  /** Why this is said although no source says it. */
  note?: { label: string; text: ReactNode }
}

interface FactsBox {
  title: string
  /** In order; `null` is left out, so that a page can write `condition ? fact : null`. */
  facts: readonly (Fact | null)[]
  /** Below the facts: a map. */
  children?: ReactNode
}

/** The facts of one thing, each with the sources it rests on. */
export function Facts({ title, facts, children }: FactsBox) {
  return (
    <section className="facts">
      <h2>{title}</h2>
      <dl>{facts.map((fact) => fact && <FactRow key={fact.label} fact={fact} />)}</dl>
      {children}
    </section>
  )
}

function FactRow({ fact }: { fact: Fact }) {
  const values: readonly ReactNode[] = Array.isArray(fact.value) ? fact.value : [fact.value]
  return (
    <div>
      <dt className="label">{fact.label}</dt>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values of a fact have no identity but their place.
        <dd key={index}>
          {value}
          {index === values.length - 1 && fact.marks && <SourceMarks marks={fact.marks} />}
          {index === values.length - 1 && fact.note && <Note label={fact.note.label}>{fact.note.text}</Note>}
        </dd>
      ))}
    </div>
  )
}
