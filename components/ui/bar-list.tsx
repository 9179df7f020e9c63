import type { ReactNode } from 'react'

export interface Bar {
  label: string
  href?: string
  value: number
  /** The value as written in the page's language. */
  valueText: ReactNode
}

/** Horizontal bars, longest value full width. The numbers stand beside the bars, so nothing is told by length alone. */
export function BarList({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <ul className="bar-list" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.label}>
          <span className="label-cell">{bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}</span>
          <svg aria-hidden="true" focusable="false">
            <rect width={`${((bar.value / longest) * 100).toFixed(1)}%`} height="100%" />
          </svg>
          <span className="count">{bar.valueText}</span>
        </li>
      ))}
    </ul>
  )
}
