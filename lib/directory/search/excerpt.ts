import { highlight, type Part } from './highlight.ts'

/** How much of a longer text is shown, and how much of that stands before what was found, in characters. */
const length = 220
const before = 70

/**
 * The passage of a longer text that holds what was searched for, cut at spaces where there are any.
 * @param markdown its links and signs of emphasis are taken out.
 * @param words normalized.
 */
export function excerpt(markdown: string, words: readonly string[]): Part[] {
  const text = plain(markdown)
  const parts = highlight(text, words)
  if (text.length <= length) return parts
  const found = parts.findIndex((part) => part.marked)
  const from = startNear(text, lengthOf(parts.slice(0, Math.max(0, found))) - before)
  const to = endNear(text, from + length)
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...cut(parts, from, to),
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ]
}

const plain = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*+>]|\d+\.)\s+/gm, '')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const lengthOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.text.length, 0)

/** Scripts without spaces are cut where it falls, but never through a character. */
const slack = 20
const isInsideCharacter = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '')

function startNear(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  if (space >= 0 && space <= at + slack) return space + 1
  return isInsideCharacter(text, at) ? at + 1 : at
}

function endNear(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  if (space >= at - slack) return space
  return isInsideCharacter(text, at) ? at - 1 : at
}

function cut(parts: readonly Part[], from: number, to: number): Part[] {
  let at = 0
  return parts.flatMap((part) => {
    const start = at
    at += part.text.length
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...part, text }]
  })
}
