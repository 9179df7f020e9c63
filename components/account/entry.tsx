import type { ReactNode } from 'react'
import { Mark } from '#components/layout/mark.tsx'

interface EntryPage {
  /** The directory's name. */
  site: string
  title: string
  lead?: ReactNode
  children?: ReactNode
}

/** A page on which somebody gets in: one thing to do, in one narrow column. */
export function Entry({ site, title, lead, children }: EntryPage) {
  return (
    <div className="account-entry">
      <header>
        <Mark />
        <p>{site}</p>
      </header>
      <main id="main">
        <h1>{title}</h1>
        {lead !== undefined && <p className="account-lead">{lead}</p>}
        {children}
      </main>
    </div>
  )
}
