import type { ReactNode } from 'react'

/** A remark of the editors beside a fact: `label` says what it is, the content says why. */
export function Note({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="note block">
      <strong>{label}.</strong> {children}
    </span>
  )
}
