/** One wish of an Accept or Accept-Language header (RFC 9110, 12.4.2): what, in lower case, and how much, from 0 to 1. */
interface Wish {
  range: string
  quality: number
}

function wishesIn(header: string): Wish[] {
  return header.split(',').flatMap((wish) => {
    const [range = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    const quality = q === undefined ? 1 : Number(q.slice(2))
    return range !== '' && quality >= 0 && quality <= 1 ? [{ range, quality }] : []
  })
}

/**
 * Which of the offered media types a reader wants most; the first where all are alike, and where no header says
 * anything. Null where none will do. The closest range decides about each type: `text/html` before `text/*`.
 */
export function preferredType<Type extends string>(
  header: string | null,
  offered: readonly [Type, ...Type[]],
): Type | null {
  const wishes = wishesIn(header ?? '')
  if (wishes.length === 0) return offered[0]
  const qualityOf = (type: string) => {
    const ranges = [type, `${type.split('/')[0]}/*`, '*/*']
    for (const range of ranges) {
      const wish = wishes.find((candidate) => candidate.range === range)
      if (wish) return wish.quality
    }
    return 0
  }
  const [best] = offered
    .map((type) => ({ type, quality: qualityOf(type) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return best?.type ?? null
}

/** Which of the offered languages a reader wants most; the first where none of them is wanted. */
export function wantedLanguage<Tag extends string>(
  header: string | null,
  offered: readonly [Tag, ...Tag[]],
): Tag {
  const wishes = wishesIn(header ?? '').filter(({ quality }) => quality > 0)
  for (const { range } of wishes.toSorted((a, b) => b.quality - a.quality)) {
    const found = offered.find((tag) => tag === range.split('-')[0])
    if (found) return found
  }
  return offered[0]
}
