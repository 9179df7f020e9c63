export interface SourceMark {
  /** The source's number in the list of sources on this page, from 1. */
  number: number
  /** Read aloud in place of the bare number: "Source 2". */
  label: string
}

/** Numbers behind a fact that lead to its sources in the page's `SourceList`. */
export function SourceMarks({ marks }: { marks: readonly SourceMark[] }) {
  return marks.map((mark) => (
    <a key={mark.number} className="source-mark" href={`#source-${mark.number}`} aria-label={mark.label}>
      {mark.number}
    </a>
  ))
}
