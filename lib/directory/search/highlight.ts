import { normalize } from '#lib/text/normalize.ts'
import { reachOf } from './terms.ts'

/** A piece of a text, and whether it is what was searched for. */
export interface Part {
  text: string
  marked: boolean
}

/** From, and up to but not including, in UTF-16 units. */
type Range = readonly [from: number, to: number]

/**
 * Splits a text so that what matches the words of a query stands out. The parts joined are the text as it was.
 * @param words normalized; the text is compared as `normalize` would have it, wherever its accents stand.
 */
export function highlight(text: string, words: readonly string[]): Part[] {
  const { folded, ranges } = fold(text)
  const found = words.flatMap((word) => occurrences(folded, word))
  const marks = merge(found).flatMap(([from, to]): Range[] => {
    const first = ranges[from]
    const last = ranges[to - 1]
    return first && last ? [[first[0], last[1]]] : []
  })
  return split(text, marks)
}

/** A text as `normalize` has it, with the place in the original of each of its characters. */
function fold(text: string): { folded: string; ranges: Range[] } {
  let folded = ''
  const ranges: Range[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const replacement = foldCharacter(character)
    const last = ranges.at(-1)
    // An accent that follows its letter, and a letter that is left out, belong to the letter before.
    if (replacement === '' && last && /[\p{M}\p{L}]/u.test(character))
      ranges[ranges.length - 1] = [last[0], end]
    for (const unit of replacement.split('')) {
      if (unit === ' ' && (folded === '' || folded.endsWith(' '))) continue
      folded += unit
      ranges.push([at, end])
    }
    at = end
  }
  return { folded, ranges }
}

const foldedCharacters = new Map<string, string>()

/** What `normalize` makes of one character inside a text: a space where words part, nothing where it is dropped. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const folded = normalize(`x${character}x`).slice(1, -1)
  foldedCharacters.set(character, folded)
  return folded
}

/** Where words begin with it; else, where it reaches that far, wherever it stands. */
function occurrences(folded: string, word: string): Range[] {
  const reach = reachOf(word)
  const all: Range[] = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    all.push([at, at + word.length])
  const beginnings = all.filter(([from]) => from === 0 || folded[from - 1] === ' ')
  if (reach === 'word') return beginnings.filter(([, to]) => to === folded.length || folded[to] === ' ')
  return reach === 'beginning' || beginnings.length > 0 ? beginnings : all
}

/** In order, and as one where they overlap or only a space parts them. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1] + 1) merged[merged.length - 1] = [last[0], Math.max(last[1], to)]
    else merged.push([from, to])
  }
  return merged
}

function split(text: string, marks: readonly Range[]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const [from, to] of marks) {
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(Math.max(at, from), to), marked: true })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}
