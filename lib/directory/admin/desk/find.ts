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
 * called exactly so come first.
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
  return await db.$queryRaw<FoundRecord[]>`
    SELECT r.id, r.kind::text AS kind, r.title, r.status::text AS status FROM "Record" r
    WHERE ${visibleCondition(editor, sql`r`)} AND r.status <> 'removed'
      AND (r.id = ${query.trim().toLowerCase()} OR (${join(spelled, ' AND ')}))
    ORDER BY plain_title(r.title) <> ${words.join(' ')}, r.slug IS NULL, r.status, r.title, r.id LIMIT ${findLimit}`
}
