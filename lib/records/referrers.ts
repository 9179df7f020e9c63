import type { SaveScope } from './scope.ts'

/**
 * The records that refer to a record, and what these refer to besides: whether it can be seen decides what pages of both
 * show. By the database's own foreign keys, so that none is forgotten.
 */
export async function referrersOf({ tx }: Pick<SaveScope, 'tx'>, id: string): Promise<string[]> {
  // A noun's own key is one, too: it leads to the spine.
  const keys = await tx.$queryRaw<{ table: string; columns: string[] }[]>`
    SELECT relname AS table, array_agg(DISTINCT attname)::text[] AS columns
    FROM pg_constraint
    JOIN pg_class ON pg_class.oid = conrelid
    JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
    WHERE contype = 'f' AND array_length(conkey, 1) = 1 AND confrelid <> '"Save"'::regclass
      AND relnamespace = current_schema::regnamespace
      AND relname NOT IN ('Change', 'Revision', 'SearchEntry', 'Redirect')
    GROUP BY relname HAVING count(DISTINCT attname) > 1`
  const parts = keys.map(({ table, columns }) => {
    const names = columns.map((column) => `"${column}"`).join(', ')
    return `SELECT unnest(ARRAY[${names}]::text[]) AS id FROM "${table}" WHERE $1 IN (${names})`
  })
  if (parts.length === 0) return []
  const rows = await tx.$queryRawUnsafe<{ id: string | null }[]>(parts.join(' UNION '), id)
  return rows.flatMap(({ id: other }) => (other === null || other === id ? [] : [other]))
}
