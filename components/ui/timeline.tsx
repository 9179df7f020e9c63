import type { ReactNode } from 'react'

export interface TimelineEntry {
  key: string
  /** When, in words; "date not known" where it is not. */
  when: ReactNode
  title: ReactNode
  text?: ReactNode
  /** How it stands now. */
  current?: boolean
}

/** What happened in order, oldest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.key} data-current={entry.current || undefined}>
          <div className="label">{entry.when}</div>
          <div className="title">{entry.title}</div>
          {entry.text && <div className="text-muted">{entry.text}</div>}
        </li>
      ))}
    </ol>
  )
}
