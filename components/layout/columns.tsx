import type { ReactNode } from 'react'

interface ColumnLayout {
  /** Facts or filters. On a narrow screen, and for a screen reader, they come first. */
  aside: ReactNode
  /** What a screen reader calls the side column. */
  asideLabel: string
  /** Where the side column stands on a wide screen: filters at the start, facts at the end. */
  side: 'start' | 'end'
  children: ReactNode
}

/** Content with a side column; one column below 56 rem. */
export function Columns({ aside, asideLabel, side, children }: ColumnLayout) {
  return (
    <div className={side === 'start' ? 'columns columns-start' : 'columns columns-end'}>
      <aside aria-label={asideLabel}>{aside}</aside>
      <div>{children}</div>
    </div>
  )
}
