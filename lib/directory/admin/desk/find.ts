import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { visibleCondition } from '#lib/records/reach.ts'
import { normalize } from '#lib/text/normalize.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'

export interface FoundRecord {
  id: string
  kind: RecordKind
  title: string
  status: RecordStatus
}

/** More are not shown: another word finds them. */
export const findLimit = 60

/**
 * The records of all kinds in whose names every word occurs, whatever the accents; or the one with this id. Those that are
 * called exactly so come first, then those whose title begins so, then those in whose title a word does, the shorter first.
 */
export async function findRecords(editor: Editor, query: string): Promise<FoundRecord[]> {
  const { join, sql } = Prisma
  const words = normalize(query).split(' ').filter(Boolean).slice(0, 12)
  if (words.length === 0) return []
  const spelled = words.map((word) => {
    const pattern = `%${word}%`
    return sql`(plain_title(r.title) LIKE ${pattern} OR r.id IN (
      SELECT "recordId" FROM "SearchEntry" WHERE normalized LIKE ${pattern} AND kind <> 'text'))`
  })
  const whole = words.join(' ')
  const title = sql`plain_title(r.title)`
  const isOtherName = sql`EXISTS (
    SELECT FROM "SearchEntry" WHERE "recordId" = r.id AND normalized = ${whole} AND kind <> 'text')`
  const rank = sql`CASE WHEN ${title} = ${whole} THEN 0 WHEN ${isOtherName} THEN 1 WHEN ${title} LIKE ${`${whole}%`} THEN 2
    WHEN ${title} ~ ${`\\m${whole}`} THEN 3 ELSE 4 END`
  return await db.$queryRaw<FoundRecord[]>`
    SELECT r.id, r.kind::text AS kind, r.title, r.status::text AS status FROM "Record" r
    WHERE ${visibleCondition(editor, sql`r`)} AND r.status <> 'removed'
      AND (r.id = ${query.trim().toLowerCase()} OR (${join(spelled, ' AND ')}))
    ORDER BY ${rank}, r.slug IS NULL, r.status, length(r.title), r.title, r.id LIMIT ${findLimit}`
}
