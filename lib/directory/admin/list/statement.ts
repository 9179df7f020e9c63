// The one statement behind every list of the admin area.
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { belonging, visibleCondition } from '#lib/records/reach.ts'
import { normalize } from '#lib/text/normalize.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { type ListChoice, nothing, type State } from './choice.ts'
import { type Column, columnsOf, isSpineColumn, type SpineColumn } from './columns.ts'

/** A name of ours, never one that somebody has typed. */
const name = (text: string): Prisma.Sql => Prisma.raw(`"${text}"`)
const own = (column: string): Prisma.Sql => Prisma.sql`n.${name(column)}`

const { join, sql } = Prisma

const spine = {
  state: sql`r.status`,
  lastVerifiedOn: sql`r."lastVerifiedOn"`,
  updatedAt: sql`r."updatedAt"`,
  createdAt: sql`r."createdAt"`,
  slug: sql`r.slug`,
} as const satisfies Record<SpineColumn, Prisma.Sql>

const inState = {
  current: sql`r.status IN ('published', 'draft')`,
  published: sql`r.status = 'published'`,
  draft: sql`r.status = 'draft'`,
  trashed: sql`r.status = 'trashed'`,
} as const satisfies Record<State, Prisma.Sql>

/** The table of a kind. */
const tableOf = (kind: RecordKind) => name(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}`)

/** What stands in a list: the records of a kind that an editor may see and has chosen, as `r`, with their own row as `n`. */
export function found(editor: Editor, kind: RecordKind, choice: ListChoice): Prisma.Sql {
  const columns = columnsOf(kind)
  const conditions = [
    sql`r.kind = ${kind}::"RecordKind"`,
    inState[choice.state],
    visibleCondition(editor, sql`r`, kind),
    ...Object.entries(choice.filters).map(([column, value]) => filter(columns, column, value)),
    ...normalize(choice.q)
      .split(' ')
      .filter(Boolean)
      .map((word) => spelled(kind, columns, word)),
  ]
  if (choice.alliance) conditions.push(belongsTo(kind, choice.alliance))
  if (choice.verified === 'never') conditions.push(sql`r."lastVerifiedOn" IS NULL`)
  if (choice.verified === 'old') conditions.push(sql`r."lastVerifiedOn" < current_date - 365`)
  return sql`FROM "Record" r JOIN ${tableOf(kind)} n ON n.id = r.id WHERE ${join(conditions, ' AND ')}`
}

function filter(columns: readonly Column[], column: string, value: string): Prisma.Sql {
  const type = columns.find((known) => known.name === column)?.field?.type
  if (value === nothing) return sql`${own(column)} IS NULL`
  if (type === 'tick') return value === 'yes' ? own(column) : sql`NOT ${own(column)}`
  return sql`${own(column)}::text = ${value}`
}

function belongsTo(kind: RecordKind, alliance: string): Prisma.Sql {
  if (kind === 'membership' || kind === 'committee') return sql`n."allianceId" = ${alliance}`
  return sql`r.id IN (SELECT "recordId" FROM ${belonging(kind)} WHERE "allianceId" = ${alliance})`
}

const withPages: ReadonlySet<RecordKind> = new Set([
  'alliance',
  'city',
  'organization',
  'committee',
  'project',
  'post',
  'topic',
  'source',
])

/** A word anywhere in a name, whatever its accents. What has no page is found by its own title and the names of what it is about. */
function spelled(kind: RecordKind, columns: readonly Column[], word: string): Prisma.Sql {
  const pattern = `%${word}%`
  const entries = sql`SELECT "recordId" FROM "SearchEntry" WHERE normalized LIKE ${pattern} AND kind <> 'text'`
  if (withPages.has(kind)) return sql`r.id IN (${entries})`
  const references = columns.filter(({ field }) => field?.type === 'reference')
  const about = references.map((column) => sql`${own(column.name)} IN (${entries})`)
  // A membership is called by nothing else than its two ends.
  const title = kind === 'membership' ? [] : [sql`plain_title(r.title) LIKE ${pattern}`]
  return sql`(${join([...title, ...about], ' OR ')})`
}

/** The order of a list: nothing comes last, and what is equal keeps its place. */
export function inOrder(kind: RecordKind, { sort }: ListChoice): Prisma.Sql {
  const direction = sort.descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`
  if (sort.column === 'title') return sql`ORDER BY r.title ${direction}, r.id`
  return sql`ORDER BY ${sortKey(kind, sort.column)} ${direction}, r.title, r.id`
}

function sortKey(kind: RecordKind, column: string): Prisma.Sql {
  if (isSpineColumn(column)) return spine[column]
  const field = columnsOf(kind).find((known) => known.name === column)?.field
  if (field?.type === 'reference') return sql`(SELECT x.title FROM "Record" x WHERE x.id = ${own(column)})`
  // Words in the order in which a reader looks for them, not of their codes.
  if (field?.type === 'choice' && field.options.length > 20)
    return sql`(${placesOf(field.options)}::jsonb ->> ${own(column)}::text)::int`
  return own(column)
}

/** As an object, which is looked into much faster than a list of hundreds is searched. */
const placesOf = (options: readonly { value: string }[]): string =>
  JSON.stringify(Object.fromEntries(options.map(({ value }, place) => [value, place])))

/** What a list reads of each record. */
export function selected(names: readonly string[]): Prisma.Sql {
  const columns = names.map((column) =>
    isSpineColumn(column) ? sql`${spine[column]} AS ${name(column)}` : sql`${own(column)} AS ${name(column)}`,
  )
  const always = [
    sql`r.id AS "_id"`,
    sql`r.title AS "_title"`,
    sql`r.status AS "_state"`,
    sql`r.version AS "_version"`,
  ]
  return join([...always, ...columns])
}

/** Every value that a column of a kind has, for a filter to choose from. Public words such as languages only. */
export async function distinctValues(kind: RecordKind, column: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ value: string }[]>`
    SELECT DISTINCT ${own(column)}::text AS value FROM ${tableOf(kind)} n WHERE ${own(column)} IS NOT NULL ORDER BY 1`
  return rows.map(({ value }) => value)
}
