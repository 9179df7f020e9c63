import type { Metadata } from 'next'

interface PageDescription {
  title: string
  /** One sentence for search engines. */
  description?: string | null
  /** Errors and results of a search are not for search engines. */
  index?: boolean
}

/** What a page says of itself in its head. Every public page's `generateMetadata` returns this. */
export function pageMetadata({ title, description, index = true }: PageDescription): Metadata {
  return {
    title,
    ...(description && { description }),
    ...(!index && { robots: { index: false } }),
  }
}
