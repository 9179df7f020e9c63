import type { ReactNode } from 'react'
import { Section } from './section.tsx'

interface RunningText {
  /** Part of the address that leads here. */
  id: string
  title: string
  /** Paragraphs in order; left out ones are skipped. */
  paragraphs?: readonly ReactNode[]
  /** Points of a list, below the paragraphs. */
  points?: readonly ReactNode[]
}

/** A section of running text. */
export function TextSection({ id, title, paragraphs = [], points = [] }: RunningText) {
  return (
    <Section id={id} title={title}>
      <div className="prose">
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place.
          <p key={index}>{paragraph}</p>
        ))}
        {points.length > 0 && (
          <ul>
            {points.map((point, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: points have no identity but their place.
              <li key={index}>{point}</li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
