// What the front asks the change feed.
import type pg from 'pg'
import type { Change } from '#lib/front/store/changes.ts'
import type { Mark, Used } from '#lib/front/store/kept-page.ts'

/** The last change there is. */
export async function askMark(client: pg.Client): Promise<Mark> {
  const { rows } = await client.query<{ seq: string; saveId: string }>(
    `SELECT seq, "saveId" FROM "Change" ORDER BY seq DESC LIMIT 1`,
  )
  const [last] = rows
  return last ? { seq: BigInt(last.seq), saveId: last.saveId } : { seq: 0n, saveId: '' }
}

/** More at once are as many as to begin anew. */
const limit = 20_000

/**
 * The changes after a mark, in order, and the mark at their end. Null when the mark's own change is not in the feed: then
 * this is another database, or an older state of it. Also null when too many have come to be told one by one.
 */
export async function askChanges(
  client: pg.Client,
  mark: Mark,
): Promise<{ changes: Change[]; mark: Mark } | null> {
  const { rows } = await client.query<Omit<Change, 'seq'> & { seq: string; saveId: string }>(
    `SELECT seq, "saveId", "recordId", kind, action FROM "Change" WHERE seq >= $1 ORDER BY seq LIMIT ${limit + 1}`,
    [String(mark.seq)],
  )
  if (rows.length > limit) return null
  if (mark.saveId !== '') {
    const first = rows.shift()
    if (first?.seq !== String(mark.seq) || first.saveId !== mark.saveId) return null
  }
  const changes = rows.map(({ saveId, seq, ...change }) => ({ ...change, seq: BigInt(seq) }))
  const last = rows.at(-1)
  return { changes, mark: last ? { seq: BigInt(last.seq), saveId: last.saveId } : mark }
}

/** Whether a page that was rendered at a mark of this very feed has had none of what it used changed since. */
export async function askWhetherSame(client: pg.Client, mark: Mark, used: Used): Promise<boolean> {
  const { rows } = await client.query<{ same: boolean }>(
    `SELECT ($2 = '' OR EXISTS (SELECT FROM "Change" WHERE seq = $1 AND "saveId" = $2))
       AND NOT EXISTS (SELECT FROM "Change" WHERE seq > $1 AND "recordId" = ANY ($4::text[]))
       AND NOT EXISTS (SELECT FROM "Change" WHERE seq > $1 AND action IS NOT NULL
                         AND ("recordId" = ANY ($3::text[]) OR kind::text = ANY ($5::text[]))) AS same`,
    [String(mark.seq), mark.saveId, used.records, used.ends, used.kinds],
  )
  return rows[0]?.same === true
}
