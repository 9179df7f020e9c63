import { markdownToHtml } from '#lib/text/markdown.ts'

interface MarkdownText {
  /** Markdown; HTML inside it is dropped. */
  text: string
  /** Level that a first-level heading of the text is given: one below the heading it stands under. */
  headingLevel?: 2 | 3 | 4
  /** Language of the text, where it is not the page's. */
  language?: string
}

/** Running text written in Markdown. */
export function Prose({ text, headingLevel = 3, language }: MarkdownText) {
  return (
    <div
      className="prose"
      lang={language}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markdownToHtml sanitizes.
      dangerouslySetInnerHTML={{ __html: markdownToHtml(text, headingLevel) }}
    />
  )
}
