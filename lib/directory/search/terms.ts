import { normalize } from '#lib/text/normalize.ts'

/** What somebody searches for, in the form in which it is compared. */
export interface Terms {
  /** As typed, for showing again: well-formed, without control characters, no longer than is searched. */
  shown: string
  /** All of it, normalized. Empty when there is no letter or digit in it. */
  whole: string
  /** Its words, normalized, each once. */
  words: readonly string[]
}

/** What is longer is cut: no name is that long. */
const longestQuery = 200
/** What follows is not compared, so that no query can cost more than this. */
const mostWords = 8

/** Reads what was typed. Nothing in it can do harm: null bytes and broken characters are taken out. */
export function readTerms(typed: string): Terms {
  const characters = [...typed.slice(0, 2 * longestQuery).toWellFormed()].slice(0, longestQuery)
  const shown = characters
    .join('')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ')
    .trim()
  const whole = normalize(shown)
  return { shown, whole, words: [...new Set(whole.split(' '))].filter(Boolean).slice(0, mostWords) }
}

/** Scripts that write without spaces between words: in them a word may begin anywhere. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * How far into a word a search looks. Inside words from three characters on, because that is what the trigram index
 * can find; with two at the beginning of words; with one only a word that is just that. A character of a script
 * without spaces says more: two are looked for inside, at the price of one reading of all texts (30 ms for
 * 135,000 places), and one at the beginning.
 */
export function reachOf(word: string): 'word' | 'beginning' | 'inside' {
  const length = [...word].length + (unspaced.test(word) ? 1 : 0)
  return length >= 3 ? 'inside' : length === 2 ? 'beginning' : 'word'
}
