/** The runs of three characters in a word, its beginning counting more than its end, as PostgreSQL's pg_trgm has them. */
export function trigrams(word: string): ReadonlySet<string> {
  const padded = [...`  ${word} `]
  return new Set(padded.slice(2).map((_, index) => padded.slice(index, index + 3).join('')))
}

/** How alike two normalized words are, from 0 to 1: the share of trigrams that they have in common. */
export function similarity(a: string, b: string): number {
  return overlap(trigrams(a), trigrams(b))
}

/** `similarity` of words whose trigrams are known already. */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((trigram) => right.has(trigram)).length
  return shared / (left.size + right.size - shared)
}

/** From which similarity on one word may be another one mistyped. */
const alike = 0.35

/** Those words of a normalized text that come close to one of the query's. */
export const wordsLike = (normalized: string, words: readonly string[]): string[] =>
  normalized.split(' ').filter((candidate) => words.some((word) => similarity(candidate, word) >= alike))
