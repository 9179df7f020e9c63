import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findLiteral } from '#lib/directory/search/statements.ts'
import { readTerms } from '#lib/directory/search/terms.ts'
import { newRecordId } from '#lib/records/id.ts'
import { normalize } from '#lib/text/normalize.ts'

// A search does not look at all that matches where the best is enough. Here its results are held against those of one that does.

const many = 1400
const words = ['Zol', 'Zol Ferro', 'Ferro Zol', 'Bazol', 'Zolna', 'Zol-Zol', 'Le Zolna', 'Old Bazol']

beforeAll(async () => {
  const records = Array.from({ length: many }, (_, number) => ({
    id: newRecordId(),
    kind: 'city' as const,
    slug: `zol-${number}`,
    title: `${words[number % 3 === 0 ? (number / 3) % words.length : 0]} ${number}`,
    status: number % 50 ? ('published' as const) : ('draft' as const),
  }))
  await db.record.createMany({ data: records })
  await db.searchEntry.createMany({
    data: records.flatMap(({ id: recordId, title }, number) => {
      const other = words[number % words.length] ?? ''
      const entries = [
        { kind: 'title' as const, language: 'en', text: title },
        { kind: number % 2 ? ('name' as const) : ('former_name' as const), language: 'und', text: other },
        { kind: 'text' as const, language: 'en', text: `Near ${other}` },
      ]
      return entries.map((entry) => ({ recordId, ...entry, normalized: normalize(entry.text) }))
    }),
  })
})

const kinds = ['title', 'name', 'former_name', 'text']

function rankOf(kind: string, text: string, word: string): number {
  const padded = ` ${text} `
  if (kind === 'text') return 10 + rankOf('name', text, word)
  if (text === word) return 0
  if (text.startsWith(`${word} `)) return 1
  if (padded.includes(` ${word} `)) return 2
  return padded.includes(` ${word}`) ? 4 : 5
}

/** Every text that holds the word is weighed, and the best thousand make the results. */
async function plainly(word: string): Promise<string[]> {
  const entries = await db.$queryRaw<
    {
      id: bigint
      slug: string
      recordId: string
      kind: string
      language: string
      text: string
      normalized: string
      place: number
      shown: boolean
    }[]
  >`SELECT e.id, e."recordId", e.kind::text, e.language, e.text, e.normalized, r.slug, r.status = 'published' AS shown,
      (row_number() OVER (ORDER BY r.title, r.kind, r.id))::int AS place
    FROM "SearchEntry" e JOIN "Record" r ON r.id = e."recordId" WHERE e.normalized LIKE '%' || ${word} || '%'`
  const weighed = entries
    .map((entry) => ({
      ...entry,
      rank: rankOf(entry.kind, entry.normalized, word),
      order: kinds.indexOf(entry.kind),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.order - b.order ||
        [...a.text].length - [...b.text].length ||
        Number(a.id - b.id),
    )
    .slice(0, 1000)
  const best = new Map<string, (typeof weighed)[number]>()
  for (const entry of weighed) {
    const known = best.get(entry.recordId)
    if (!known || entry.rank < known.rank || (entry.rank === known.rank && entry.order < known.order))
      best.set(entry.recordId, entry)
  }
  return [...best.values()]
    .filter(({ shown }) => shown)
    .sort((a, b) => a.rank - b.rank || a.order - b.order || a.place - b.place)
    .map(({ slug }) => slug)
}

describe('a search among many names', () => {
  test.each([
    ['more names that begin with it than are weighed', 'zol'],
    ['fewer', 'ferro'],
    ['names that only hold it', 'azo'],
    ['names that begin with two words', 'zolna'],
  ])('has the same results in the same order: %s', async (_, word) => {
    const all = await plainly(word)
    const found: string[] = []
    for (let skip = 0; ; skip += 250) {
      const { records, total } = await findLiteral('en', readTerms(word), new Map(), { skip, take: 250 })
      if (records.length === 0) break
      expect(total).toBe(all.length)
      found.push(...records.map(({ slug }) => slug))
    }
    expect(found).toEqual(all)
  })
})
