import { db } from '#lib/db/client.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { CityKind, PostType, RecordKind, SearchEntryKind } from '#prisma/generated/enums.ts'
import { reachOf, type Terms } from './terms.ts'

/** A record that was found, with that of its texts which matched best. */
export interface FoundRecord {
  kind: RecordKind
  slug: string
  title: string
  cityKind: CityKind | null
  postType: PostType | null
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null
  entryKind: SearchEntryKind
  entryLanguage: string
  entryText: string
}

/** Words that name countries, as the codes of those: "waste Nepal" finds what lies in Nepal and speaks of waste. */
export type CountryWords = ReadonlyMap<string, readonly string[]>

/** So many texts are weighed at most, the best of them: a search for "sa" would otherwise read half the world to show 20. */
const mostWeighed = 1000

export interface LiteralResults {
  records: FoundRecord[]
  /** How many there are on all pages; 0 for a page after the last. */
  total: number
  /** Of which so many, the first, are found by a title or a name, and the others by prose. */
  named: number
  /** More was found than is counted in `total`. */
  more: boolean
}

/**
 * Records whose texts hold all the words as they are spelled, the best match first: a whole name, then a name that
 * begins with the query, then its words as whole words, as beginnings, inside words; prose last; titles before other
 * names before former names. Documents come after what they are about.
 */
export async function findLiteral(
  locale: string,
  terms: Terms,
  countryWords: CountryWords,
  { skip, take }: { skip: number; take: number },
): Promise<LiteralResults> {
  const weighed = Prisma.sql`e."recordId", e.id, e.kind, e.language <> ${locale} AS "foreign", length(e.text) AS length`
  const rows = await db.$queryRaw<(FoundRecord & Omit<LiteralResults, 'records'>)[]>`
    ${recordsWithAll(terms.words, (word) => holds(word), countryWords)}
    beginning AS MATERIALIZED (
      SELECT ${weighed}, CASE WHEN e.normalized = ${terms.whole} THEN 0 ELSE 1 END AS rank
      FROM "SearchEntry" e
      WHERE e.kind <> 'text' AND ${beginsWith(terms.whole)}
    ),
    weighed AS (
      SELECT * FROM (
        SELECT * FROM beginning WHERE (SELECT count(*) FROM beginning) >= ${mostWeighed}
        UNION ALL
        SELECT ${weighed}, ${rank(terms)} AS rank
        FROM "SearchEntry" e
        WHERE (SELECT count(*) FROM beginning) < ${mostWeighed} AND (${Prisma.join(
          terms.words.map((word) => holds(word)),
          ' OR ',
        )}) ${amongThose(terms.words)}
      ) AS matching
      ORDER BY ${weight}, id
      LIMIT ${mostWeighed}
    ),
    best AS (
      SELECT DISTINCT ON ("recordId") * FROM weighed ORDER BY "recordId", rank, kind, "foreign", length, id
    ),
    page AS (
      SELECT best.*, r.kind AS "recordKind", r.slug, r.title, count(*) OVER () AS total,
        count(*) FILTER (WHERE best.kind <> 'text') OVER () AS named
      ${publishedOfBest}
      ORDER BY rank, best.kind, r.kind = 'source', r.title, r.kind, r.id
      LIMIT ${take} OFFSET ${skip}
    )
    SELECT ${found}, page.total::int, page.named::int, (SELECT count(*) FROM weighed) = ${mostWeighed} AS more
    ${fromPage} 
    ORDER BY page.rank, page.kind, page."recordKind" = 'source', page.title, page."recordKind", page."recordId"`
  const { total = 0, named = 0, more = false } = rows[0] ?? {}
  return { records: rows, total, named, more }
}

/** How much of a word's trigrams a text must share to count as close. */
const closeness = '0.5'

/** Records whose names come close to all the words, the closest first; for when nothing is spelled exactly so. */
export async function findClose(locale: string, terms: Terms, take: number): Promise<FoundRecord[]> {
  const isLong = (word: string) => [...word].length > 3
  // Nothing holds the only word there is.
  if (terms.words.length === 1 && !terms.words.some(isLong)) return []
  const close = (word: string) => {
    const like = Prisma.sql`e.normalized %> ${word}`
    const either = isLong(word) ? Prisma.sql`(${holds(word)} OR ${like})` : holds(word)
    return Prisma.sql`e.kind <> 'text' AND ${terms.words.length === 1 ? like : either}`
  }
  const [, rows] = await db.$transaction([
    db.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${closeness}, true)`,
    db.$queryRaw<FoundRecord[]>`
      ${recordsWithAll(terms.words, close, new Map())}
      best AS (
        SELECT DISTINCT ON (e."recordId") e."recordId", e.id, e.kind,
          word_similarity(${terms.whole}, e.normalized) + similarity(${terms.whole}, e.normalized) AS score
        FROM "SearchEntry" e
        WHERE (${Prisma.join(
          terms.words.map((word) => Prisma.sql`(${close(word)})`),
          ' OR ',
        )}) ${amongThose(terms.words)}
        ORDER BY e."recordId", score DESC, e.kind, e.language <> ${locale}, e.id
      ),
      page AS (
        SELECT best.*, r.kind AS "recordKind", r.slug, r.title, max(score) OVER () AS top
        ${publishedOfBest}
        ORDER BY score DESC, best.kind, r.title, r.id
        LIMIT ${take}
      )
      SELECT ${found} ${fromPage} WHERE page.score >= page.top * 0.75
      ORDER BY page.score DESC, page.kind, page.title, page."recordId"`,
  ])
  return rows
}

/** `entry` normalized and its words reach as far as lib/directory/search/terms.ts says. Words hold letters and digits only, so none is a pattern. */
function holds(word: string): Prisma.Sql {
  const reach = reachOf(word)
  if (reach === 'inside') return Prisma.sql`e.normalized LIKE ${`%${word}%`}`
  if (reach === 'beginning')
    return Prisma.sql`(e.normalized LIKE ${`${word}%`} OR e.normalized LIKE ${`% ${word}%`})`
  return Prisma.sql`(e.normalized = ${word} OR e.normalized LIKE ${`${word} %`} OR e.normalized LIKE ${`% ${word}`} OR e.normalized LIKE ${`% ${word} %`})`
}

/** Begins a statement: with several words, the records that have each of them in some text, or in their country's name. */
function recordsWithAll(
  words: readonly string[],
  condition: (word: string) => Prisma.Sql,
  countryWords: CountryWords,
): Prisma.Sql {
  if (words.length < 2) return Prisma.sql`WITH`
  const sets = words.map((word) => {
    const codes = countryWords.get(word) ?? []
    const inCountry =
      codes.length === 0
        ? Prisma.empty
        : Prisma.sql`UNION SELECT id FROM "City" WHERE "countryCode" = ANY (${[...codes]}::bpchar[])
                     UNION SELECT p."projectId" FROM "ProjectParty" p JOIN "City" c ON c.id = p."cityId"
                       WHERE c."countryCode" = ANY (${[...codes]}::bpchar[])
                     UNION SELECT id FROM "Organization" WHERE "countryCode" = ANY (${[...codes]}::bpchar[])`
    return Prisma.sql`(SELECT e."recordId" FROM "SearchEntry" e WHERE ${condition(word)} ${inCountry})`
  })
  return Prisma.sql`WITH those AS (${Prisma.join(sets, ' INTERSECT ')}),`
}

const amongThose = (words: readonly string[]): Prisma.Sql =>
  words.length < 2 ? Prisma.empty : Prisma.sql`AND e."recordId" IN (SELECT "recordId" FROM those)`

/**
 * Rank, kind and length as one number, because it is by far quicker to sort by one: ranks are less than 20, kinds four, and no
 * text is a million long.
 */
const weight = Prisma.sql`(rank * 4 + CASE kind WHEN 'title' THEN 0 WHEN 'name' THEN 1 WHEN 'former_name' THEN 2 ELSE 3 END)
  * 1000000 + least(length, 999999)`

/**
 * Names that are this, or begin with it and a space: the best there are, so that nothing else is looked for where they are
 * enough. Compared by bytes, as the index of names is.
 */
const beginsWith = (whole: string): Prisma.Sql =>
  Prisma.sql`(e.normalized = ${whole} OR e.normalized ~>=~ ${`${whole} `} AND e.normalized ~<~ ${`${whole}!`})`

/** How well one text matches, best first: 0 to 6, and 10 more for prose. */
function rank({ whole, words }: Terms): Prisma.Sql {
  // The same for one word, with fewer questions.
  if (words.length === 1) {
    return Prisma.sql`CASE WHEN e.kind = 'text' THEN 10 ELSE 0 END + CASE
      WHEN e.normalized = ${whole} THEN 0
      WHEN e.normalized LIKE ${`${whole} %`} THEN 1
      WHEN ' ' || e.normalized || ' ' LIKE ${`% ${whole} %`} THEN 2
      WHEN ' ' || e.normalized LIKE ${`% ${whole}%`} THEN 4
      ELSE 5 END`
  }
  const all = (pattern: (word: string) => string) => Prisma.sql`LIKE ALL (${words.map(pattern)}::text[])`
  return Prisma.sql`CASE WHEN e.kind = 'text' THEN 10 ELSE 0 END + CASE
    WHEN e.normalized = ${whole} THEN 0
    WHEN e.normalized LIKE ${`${whole} %`} THEN 1
    WHEN ' ' || e.normalized || ' ' LIKE ${`% ${whole} %`} THEN 2
    WHEN ' ' || e.normalized || ' ' ${all((word) => `% ${word} %`)} THEN 3
    WHEN ' ' || e.normalized ${all((word) => `% ${word}%`)} THEN 4
    WHEN e.normalized ${all((word) => `%${word}%`)} THEN 5
    ELSE 6 END`
}

/** Each is looked up by itself (OFFSET 0 keeps it so): for a thousand the planner would read all records instead. */
const publishedOfBest = Prisma.sql`FROM best CROSS JOIN LATERAL (
    SELECT * FROM "Record" WHERE id = best."recordId" AND status = 'published' AND slug IS NOT NULL OFFSET 0
  ) r`

const found = Prisma.sql`page."recordKind"::text AS kind, page.slug, page.title, c.kind::text AS "cityKind",
  p.type::text AS "postType", coalesce(c."countryCode", o."countryCode") AS "countryCode",
  e.kind::text AS "entryKind", e.language AS "entryLanguage", e.text AS "entryText"`

const fromPage = Prisma.sql`FROM page JOIN "SearchEntry" e ON e.id = page.id
  LEFT JOIN "City" c ON c.id = page."recordId"
  LEFT JOIN "Organization" o ON o.id = page."recordId"
  LEFT JOIN "Post" p ON p.id = page."recordId"`
