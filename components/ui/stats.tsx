import type { ReactNode } from 'react'
import { type SourceMark, SourceMarks } from './source-marks.tsx'

export interface Stat {
  key: string
  label: string
  /** The number with its qualifier, in words: "close to 50". */
  value: ReactNode
  /** As of when, and what else to know. */
  detail?: ReactNode
  marks?: readonly SourceMark[]
}

/** Numbers that stand beside each other: declared and listed, one year and the next. */
export function Stats({ stats }: { stats: readonly Stat[] }) {
  return (
    <dl className="stats">
      {stats.map((stat) => (
        <div key={stat.key}>
          <dt className="label">{stat.label}</dt>
          <dd>
            {stat.value}
            {(stat.detail || stat.marks) && (
              <span className="detail">
                {stat.detail}
                {stat.marks && <SourceMarks marks={stat.marks} />}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
