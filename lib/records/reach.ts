// To which alliances records belong, and so how far somebody's permission goes: asked of one record, or in a `where`.
import { type Editor, may, reachOf } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Transaction } from './noun.ts'
import { published } from './published.ts'

/** What permissions need to know of a record, whatever its status. */
export interface Standing {
  kind: RecordKind
  alliances: string[]
  /** The account that created it; null for the seed. */
  createdBy: string | null
}

/** Null when there is no such record. */
export async function findStanding(tx: Pick<Transaction, '$queryRaw'>, id: string): Promise<Standing | null> {
  const [standing] = await tx.$queryRaw<Standing[]>`
    SELECT kind::text AS kind,
      ARRAY(SELECT DISTINCT "allianceId" FROM "Belonging" WHERE "recordId" = "Record".id) AS alliances,
      (SELECT "editorId" FROM "Revision" JOIN "Save" ON "Save".id = "saveId"
        WHERE "recordId" = "Record".id AND "Revision".version = 1) AS "createdBy"
    FROM "Record" WHERE id = ${id}`
  return standing ?? null
}

/** The records to which somebody may do this: `may`, as a condition. Not for an OR: Prisma takes an empty one there for none. */
export function whereMay(editor: Editor, action: Action): Prisma.RecordWhereInput {
  const reach = reachOf(editor, action)
  if (reach === 'all') return {}
  if (reach === 'none') return { id: { in: [] } }
  const own = { some: { allianceId: { in: [...editor.alliances] } } }
  const shared = { some: { allianceId: { notIn: [...editor.alliances] } } }
  const created = { revisions: { some: { version: 1, save: { editorId: editor.id } } } }
  const lonely = { belongings: { none: {} }, ...created }
  return reach === 'own'
    ? { OR: [{ belongings: own }, lonely] }
    : { OR: [{ belongings: own, NOT: { belongings: shared } }, { belongings: own, ...created }, lonely] }
}

/** The records that somebody may read: what is published, and of the rest what they may see. Nothing that was removed. */
export const whereVisible = (editor: Editor): Prisma.RecordWhereInput =>
  reachOf(editor, 'see') === 'all'
    ? { status: { not: 'removed' } }
    : { status: { not: 'removed' }, OR: [published, whereMay(editor, 'see')] }

/** The view "Belonging"; of one kind, the part of it that the kind has something to do with. */
export function belonging(kind?: RecordKind): Prisma.Sql {
  if (kind === undefined || kind === 'post') return Prisma.raw('"Belonging"')
  const ofMembers = kind === 'city' || kind === 'organization'
  return Prisma.raw(ofMembers ? '"MemberBelonging"' : '"DirectBelonging"')
}

/** `whereMay` for a statement written by hand. @param id the column that holds the record's id. */
export function mayCondition(editor: Editor, action: Action, id: Prisma.Sql, kind?: RecordKind): Prisma.Sql {
  const { sql } = Prisma
  const reach = reachOf(editor, action)
  if (reach === 'all') return sql`TRUE`
  if (reach === 'none') return sql`FALSE`
  const ids = [...editor.alliances]
  const view = belonging(kind)
  const own = sql`${id} IN (SELECT b."recordId" FROM ${view} b WHERE b."allianceId" = ANY (${ids}))`
  const others = sql`EXISTS (SELECT FROM ${view} b WHERE b."recordId" = ${id} AND b."allianceId" <> ALL (${ids}))`
  const created = sql`${id} IN (SELECT v."recordId" FROM "Save" s JOIN "Revision" v ON v."saveId" = s.id
    WHERE s."editorId" = ${editor.id} AND v.version = 1)`
  const lonely = sql`(${created} AND NOT EXISTS (SELECT FROM ${view} b WHERE b."recordId" = ${id}))`
  return reach === 'own'
    ? sql`(${own} OR ${lonely})`
    : sql`((${own} AND (${created} OR NOT ${others})) OR ${lonely})`
}

/**
 * `whereVisible` for a statement written by hand.
 * @param record the alias of the table Record. @param kind where all of them are of one.
 */
export function visibleCondition(editor: Editor, record: Prisma.Sql, kind?: RecordKind): Prisma.Sql {
  const { sql } = Prisma
  if (reachOf(editor, 'see') === 'all') return sql`${record}.status <> 'removed'`
  const ofKind = kind ? sql`hidden.kind = ${kind}::"RecordKind"` : sql`TRUE`
  // The few that are hidden are asked once, not each of the many that are listed.
  return sql`(${record}.status = 'published' OR ${record}.id IN (
    SELECT hidden.id FROM "Record" hidden WHERE hidden.status IN ('draft', 'trashed') AND ${ofKind}
      AND ${mayCondition(editor, 'see', sql`hidden.id`, kind)}))`
}

/** Whether somebody may do this to this record; false when there is no such record. */
export async function mayTo(
  tx: Pick<Transaction, '$queryRaw'>,
  editor: Editor,
  action: Action,
  id: string,
): Promise<boolean> {
  const standing = await findStanding(tx, id)
  return standing !== null && may(editor, action, standing)
}

/** Whether somebody may create records of a kind. An alliance belongs to itself, and so to none of an editor's. */
export const mayCreate = (editor: Editor, kind: RecordKind): boolean =>
  kind === 'alliance' ? reachOf(editor, 'create') === 'all' : may(editor, 'create')
