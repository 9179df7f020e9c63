import type { ReactNode } from 'react'

interface PageSection {
  /** Part of the address that leads here: unique on the page, the same in every language. */
  id: string
  title: ReactNode
  /** A link or a count at the end of the heading's line. */
  aside?: ReactNode
  /** One line below the heading that says how to read what follows. */
  note?: ReactNode
  children: ReactNode
}

/**
 * A part of a page with its heading (second level), between hairlines. Not a landmark: a page has many of these, and
 * headings lead through them.
 */
export function Section({ id, title, aside, note, children }: PageSection) {
  return (
    <section className="section" id={id}>
      <header>
        <h2>{title}</h2>
        {aside && <p>{aside}</p>}
      </header>
      {note && <p className="section-note">{note}</p>}
      {children}
    </section>
  )
}
