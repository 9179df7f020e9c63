import { Fragment } from 'react'
import type { Part } from '#lib/directory/search/highlight.ts'

/** A text with what was searched for marked in it. */
export function Highlighted({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, marked }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place.
    <Fragment key={index}>{marked ? <mark>{text}</mark> : text}</Fragment>
  ))
}
