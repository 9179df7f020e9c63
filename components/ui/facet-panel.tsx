import type { ReactNode } from 'react'

interface Panel {
  /** What the panel is for: "Narrow the list". */
  label: string
  children: ReactNode
}

/** The facets of a list: folded behind a button on a narrow screen, open beside the list on a wide one. */
export function FacetPanel({ label, children }: Panel) {
  return (
    <details className="facet-panel">
      <summary>{label}</summary>
      <h2 className="sr-only">{label}</h2>
      {children}
    </details>
  )
}
