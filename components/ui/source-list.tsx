import type { ReactNode } from 'react'

export interface ListedSource {
  title: string
  href: string
  /** Publisher, date. */
  meta?: ReactNode
  /** Wordings as the source has them, with where they stand. */
  quotes: readonly { text: string; language?: string; locator?: string }[]
}

/** The numbered sources of a page. The first is number 1, and `SourceMarks` lead here. */
export function SourceList({ sources }: { sources: readonly ListedSource[] }) {
  return (
    <ol className="sources">
      {sources.map((source, index) => (
        <li key={source.href} id={`source-${index + 1}`}>
          <span className="number" aria-hidden="true">
            {index + 1}
          </span>
          <a href={source.href}>{source.title}</a>
          {source.meta && <span className="meta text-muted">{source.meta}</span>}
          {source.quotes.map((quote) => (
            <p key={`${quote.locator} ${quote.text}`}>
              <q lang={quote.language}>{quote.text}</q>
              {quote.locator && <span className="text-sm text-muted">{quote.locator}</span>}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
